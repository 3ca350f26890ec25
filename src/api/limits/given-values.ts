import {
  type FieldNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  type OperationDefinitionNode,
  type SelectionNode,
  valueFromASTUntyped,
} from "graphql";

/** Values by the names of variables or arguments, as a client gave them. */
export type GivenValues = Readonly<Record<string, unknown>>;

/** An operation's variables, with the defaults of those that were not given. */
export function variableValues(operation: OperationDefinitionNode, given: GivenValues): GivenValues {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
  );
  return { ...Object.fromEntries(defaults), ...given };
}

/** The values of a field's arguments; where they do not fit the schema, none: execution refuses them. */
export function givenArguments(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: GivenValues,
): GivenValues {
  if (field.args.length === 0) return {};
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    return {};
  }
}

/** False for what `@skip` or `@include` leaves out. */
export function isIncluded(selection: SelectionNode, variables: GivenValues): boolean {
  if (selection.directives === undefined || selection.directives.length === 0) return true;
  try {
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
    return skip?.if !== true && include?.if !== false;
  } catch {
    return true;
  }
}

/** A number that is not negative, or undefined. */
export function numberIn(given: GivenValues, name: string): number | undefined {
  const value = given[name];
  return typeof value === "number" && Number.isFinite(value) ? Math.max(0, value) : undefined;
}

/** How many conditions a filter holds: every property at every depth but those that only group. */
export function conditionsIn(filter: unknown): number {
  if (Array.isArray(filter)) return filter.reduce((total: number, item) => total + conditionsIn(item), 0);
  if (typeof filter !== "object" || filter === null) return 0;
  return Object.entries(filter).reduce((total, [name, value]) => {
    const grouping = name === "and" || name === "or" || name === "not";
    return total + (grouping ? conditionsIn(value) : Math.max(1, conditionsIn(value)));
  }, 0);
}
