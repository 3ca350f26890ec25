import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from "graphql";
import { getMetadataStorage } from "type-graphql";

type Resolve = GraphQLFieldResolver<unknown, unknown>;
type Parameters = Readonly<Record<string, unknown>>;
/** How a resolver's parameter is had from what a field is resolved with. */
type Take = (root: unknown, given: Parameters, context: unknown) => unknown;

/** What is used of type-graphql's account of a resolver's method. */
interface Method {
  readonly target: unknown;
  readonly methodName: string;
  readonly schemaName: string;
  readonly kind?: string;
  readonly getObjectType?: () => unknown;
  readonly params?: readonly Parameter[];
}
interface Parameter {
  readonly kind: string;
  readonly index: number;
  readonly name?: string;
}

const takes: Readonly<Record<string, (parameter: Parameter) => Take>> = {
  root: () => (root) => root,
  context: () => (_root, _given, context) => context,
  args: () => (_root, given) => given,
  arg:
    ({ name = "" }) =>
    (_root, given) =>
      given[name],
};

/** The method called with its parameters as they are, or null where a parameter needs more than that. */
function direct({ target, methodName, params = [] }: Method, instanceOf: (target: unknown) => object): Resolve | null {
  const ordered = params.toSorted((one, other) => one.index - other.index);
  const taken = ordered.map((parameter) => takes[parameter.kind]?.(parameter));
  if (ordered.some(({ index }, place) => index !== place) || taken.includes(undefined)) return null;
  const [first, second, third, fourth] = taken;
  if (taken.length > 4) return null;
  const instance = instanceOf(target);
  const method = (instance as Record<string, (...given: unknown[]) => unknown>)[methodName];
  if (method === undefined) return null;
  return (root, given, context) => {
    try {
      return method.call(
        instance,
        first?.(root, given, context),
        second?.(root, given, context),
        third?.(root, given, context),
        fourth?.(root, given, context),
      );
    } catch (error) {
      // where an item of a list fails at once, graphql-js forgets those before it that are still under way
      return Promise.reject(error);
    }
  };
}

/** Marks, among a field's extensions, what depends on its object and its arguments only, and not on the request. */
export const readsItsObjectAlone = "readsItsObjectAlone";

/** Whether a field of a class is no method or accessor, but what was put there. */
function isPlain(target: unknown, name: string): boolean {
  return typeof target === "function" && !(name in target.prototype);
}

/**
 * Has fields call their resolvers' methods directly, with their arguments as they were coerced. type-graphql goes through
 * a list of parameters at each call and makes instances of input classes, which here are shapes without behaviour.
 */
export function callDirectly(schema: GraphQLSchema): void {
  const { objectTypes, interfaceTypes, fieldResolvers, queries } = getMetadataStorage();
  const instances = new Map<unknown, object>();
  const instanceOf = (target: unknown): object => {
    const found = instances.get(target) ?? new (target as new () => object)();
    instances.set(target, found);
    return found;
  };
  const classes = new Map<string, unknown>(
    [...objectTypes, ...interfaceTypes].map(({ name, target }) => [name, target]),
  );
  const query = schema.getQueryType();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const owners = new Set([type, ...type.getInterfaces()].map(({ name }) => classes.get(name)));
    for (const [name, field] of Object.entries(type.getFields())) {
      const methods: readonly Method[] =
        type === query
          ? queries.filter(({ schemaName }) => schemaName === name)
          : fieldResolvers.filter(
              ({ schemaName, kind, getObjectType }) =>
                schemaName === name && kind === "external" && owners.has(getObjectType?.()),
            );
      const [method, another] = methods;
      const resolve = method === undefined || another !== undefined ? null : direct(method, instanceOf);
      if (resolve !== null) {
        field.resolve = resolve;
        if (method?.params?.every(({ kind }) => kind !== "context"))
          field.extensions = { ...field.extensions, [readsItsObjectAlone]: true };
      }
      // read as it is: type-graphql would make an instance of the class of what it is read from
      else if (method === undefined && isPlain(classes.get(type.name), name)) delete field.resolve;
    }
  }
}
