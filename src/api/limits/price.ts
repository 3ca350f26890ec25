import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from "graphql";
import type { PageLimits } from "../page.js";
import {
  conditionsIn,
  type GivenValues,
  givenArguments,
  isIncluded,
  numberIn,
  variableValues,
} from "./given-values.js";
import { conditionPrice, connectionPrice, listSize, listSizes, pricesByArgument, workPrices } from "./prices.js";

/** What an operation may cost, before it is run. */
export interface Price {
  /** How many values the answer may hold, and the work for them in the same unit. */
  readonly cost: number;
  /** The field that most of it comes from, as a path of response names: the one to ask less of. */
  readonly costliest: string;
}

/** What prices are told by. */
export interface PriceQuestion {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As the client sent them. */
  readonly variables: GivenValues;
  readonly pageSizes: PageLimits;
}

interface Part {
  readonly cost: number;
  readonly path: readonly string[];
  /** What the end of the path costs. */
  readonly share: number;
}

const nothing: Part = { cost: 0, path: [], share: 0 };

/**
 * Prices an operation by its fields, the sizes of its pages and lists, and its variables. Every fragment is priced once
 * for each page size that it is spread under, so a document is priced in time that grows with its length alone.
 */
export function priceOf({ schema, document, operation, variables, pageSizes }: PriceQuestion): Price {
  const known = new Map<string, Part>();
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const values = variableValues(operation, variables);

  /** `page` is the size of the connection that these fields belong to. */
  const ofSet = (set: SelectionSetNode | undefined, type: GraphQLCompositeType, page: number): Part => {
    const always: Part[] = [];
    const ofOneType = new Map<string, Part[]>();
    for (const selection of set?.selections ?? []) {
      if (!isIncluded(selection, values)) continue;
      if (selection.kind === Kind.FIELD) {
        always.push(ofField(selection, type, page));
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment === undefined) continue;
      const condition = fragment.typeCondition?.name.value ?? type.name;
      const narrowed = schema.getType(condition);
      if (!isCompositeType(narrowed)) continue;
      const part =
        fragment.kind === Kind.INLINE_FRAGMENT
          ? ofSet(fragment.selectionSet, narrowed, page)
          : ofFragment(fragment, narrowed, page);
      if (narrowed === type || !isObjectType(narrowed)) always.push(part);
      else ofOneType.set(condition, [...(ofOneType.get(condition) ?? []), part]);
    }
    // an object is of one type only: of the fragments on different ones the costliest counts
    const costliest = [...ofOneType.values()].map(sum).reduce(greater, nothing);
    return sum([...always, costliest]);
  };

  const ofFragment = (fragment: FragmentDefinitionNode, type: GraphQLCompositeType, page: number): Part => {
    const key = `${fragment.name.value} ${page}`;
    const priced = known.get(key);
    if (priced !== undefined) return priced;
    known.set(key, nothing); // what it counts for inside itself; validation refuses such circles
    const part = ofSet(fragment.selectionSet, type, page);
    known.set(key, part);
    return part;
  };

  const ofField = (node: FieldNode, parent: GraphQLCompositeType, page: number): Part => {
    const field = fieldOf(schema, parent, node.name.value);
    if (field === undefined) return nothing;
    const name = (node.alias ?? node.name).value;
    const type = getNamedType(field.type);
    const place = `${parent.name}.${field.name}`;
    const asked = givenArguments(field, node, values);
    const isConnection = type.name.endsWith("Connection");
    const inner = isConnection ? pageSize(asked, pageSizes) : page;
    const each = isCompositeType(type) ? ofSet(node.selectionSet, type, inner) : nothing;
    const many = isListType(getNullableType(field.type)) ? lengthOf(place, parent, asked, page) : 1;
    const work = workOf(place, asked) + (isConnection ? connectionPrice : 0);
    const cost = work + many * (1 + each.cost);
    // the part to shrink is the one inside while it is most of what is multiplied here, and this one otherwise
    const inside = many * each.share;
    return each.path.length > 0 && many < 10 && inside > cost / 2
      ? { cost, path: [name, ...each.path], share: inside }
      : { cost, path: [name], share: cost };
  };

  const root = schema.getRootType(operation.operation);
  const whole = root ? ofSet(operation.selectionSet, root, pageSizes.standard) : nothing;
  return { cost: Math.min(Math.ceil(whole.cost), Number.MAX_SAFE_INTEGER), costliest: whole.path.join(".") };
}

function sum(parts: readonly Part[]): Part {
  const cost = parts.reduce((total, part) => total + part.cost, 0);
  const { path, share } = parts.reduce((most, part) => (part.share > most.share ? part : most), nothing);
  return { cost, path, share };
}

function greater(a: Part, b: Part): Part {
  return b.cost > a.cost ? b : a;
}

function fieldOf(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === SchemaMetaFieldDef.name && parent === schema.getQueryType()) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name && parent === schema.getQueryType()) return TypeMetaFieldDef;
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

/** A page that is too large is refused by the field itself, which names the argument. */
function pageSize(given: GivenValues, { standard, maximum }: PageLimits): number {
  return Math.min(numberIn(given, "first") ?? numberIn(given, "last") ?? standard, maximum);
}

function lengthOf(place: string, parent: GraphQLCompositeType, given: GivenValues, page: number): number {
  if (parent.name.endsWith("Connection") && /\.(?:edges|nodes)$/.test(place)) return page;
  if (Array.isArray(given.ids)) return given.ids.length;
  const usual = listSizes[place];
  const asked = numberIn(given, "first");
  return asked !== undefined && usual !== undefined ? Math.min(asked, usual) : (asked ?? usual ?? listSize);
}

function workOf(place: string, given: GivenValues): number {
  const byArgument = pricesByArgument[place];
  const asked = byArgument === undefined ? 0 : (numberIn(given, byArgument.argument) ?? 0) * byArgument.each;
  return asked + (workPrices[place] ?? 0) + conditionsIn(given.where) * conditionPrice;
}
