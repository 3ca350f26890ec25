import {
  type DocumentNode,
  GraphQLScalarType,
  GraphQLSchema,
  Kind,
  type NamedTypeNode,
  type VariableDefinitionNode,
  visit,
} from "graphql";

/** A variable's value as it is: it was coerced by its real type before. */
const given = new GraphQLScalarType({
  name: "CoercedBefore",
  description: "A value that was coerced before.",
  parseValue: (value) => value,
});

const givenType: NamedTypeNode = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: given.name } };

/** The schema with one type more, which variables of `withCoercedVariables` have. Its other types are the very same. */
export function takingCoercedVariables(schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig();
  return new GraphQLSchema({ ...config, types: [...config.types, given], assumeValid: true });
}

/**
 * The document with variables that are taken as they are. graphql-jit compiles the coercion of every variable, and
 * does not come to an end of an input type that holds itself, as a filter with `and` does.
 */
export function withCoercedVariables(document: DocumentNode): DocumentNode {
  return visit(document, {
    [Kind.VARIABLE_DEFINITION]: ({ defaultValue: _, ...definition }): VariableDefinitionNode => ({
      ...definition,
      type: givenType,
    }),
  });
}
