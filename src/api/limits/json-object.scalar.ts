import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from "graphql";

function objectOf(value: unknown): object {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new GraphQLError("JSONObject: expected an object", { extensions: { code: "BAD_USER_INPUT" } });
}

/** Any object as JSON writes it. */
export const JsonObjectScalar = new GraphQLScalarType<object, object>({
  name: "JSONObject",
  description: 'An object as JSON writes it, for example the variables of an operation: {"code": "KE"}.',
  serialize: objectOf,
  parseValue: objectOf,
  parseLiteral: (node, variables) => objectOf(node.kind === Kind.OBJECT ? valueFromASTUntyped(node, variables) : null),
});
