import type { GeneratorValue } from "fast-check";
import fc from "fast-check";
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";

/** What operations are filled with: ids and cursors of the graph that they are asked of, words that occur in it. */
export interface Pools {
  readonly ids: readonly string[];
  readonly cursors: readonly string[];
  readonly words: readonly string[];
}

/** A valid operation with its variables. */
export interface Operation {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What tells of the store itself or of the time, and what costs seconds by design. */
const leftOut = new Set(["Dataset.store", "Dataset.loadedAt", "Query.estimate"]);
const deepest = 4;
const days = ["2010-01-01", "2017-05-01", "2019-11-20", "2022-06-30", "2023-07-11", "2030-12-31"];

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Draws operations of everything that a schema offers: fields, arguments, variables, fragments, directives. */
class Drawing {
  private readonly definitions: string[] = [];
  private readonly variables: Record<string, Json> = {};
  private aliases = 0;

  constructor(
    private readonly draw: GeneratorValue,
    private readonly schema: GraphQLSchema,
    private readonly pools: Pools,
  ) {}

  operation(): Operation {
    const query = this.schema.getQueryType();
    if (!query) throw new Error("the schema has no queries");
    const selection = this.selection(query, 0);
    const definitions = this.definitions.length === 0 ? "" : `(${this.definitions.join(", ")})`;
    return { source: `query${definitions} ${selection}`, variables: this.variables };
  }

  private below(limit: number): number {
    return this.draw(fc.nat, { max: limit - 1 });
  }

  private oneOf<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }

  /** True about so many times in a hundred. */
  private sometimes(percent: number): boolean {
    return this.below(100) >= 100 - percent;
  }

  private selection(type: GraphQLNamedOutputType, depth: number): string {
    if (isAbstractType(type)) {
      const possible = this.schema.getPossibleTypes(type);
      const fragments = [this.oneOf(possible), this.oneOf(possible)].map(
        (object) => `... on ${object.name} ${this.selection(object, depth)}`,
      );
      return `{ __typename ${fragments.join(" ")} }`;
    }
    if (!isObjectType(type)) throw new Error(`${type.name} has no fields`);
    const fields = Object.values(type.getFields()).filter(({ name }) => !leftOut.has(`${type.name}.${name}`));
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const offered = depth >= deepest ? leaves : fields;
    if (offered.length === 0) return "{ __typename }";
    const chosen = Array.from({ length: 1 + this.below(3) }, () => this.field(this.oneOf(offered), depth));
    return `{ ${chosen.join(" ")} }`;
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    this.aliases += 1;
    const given = field.args.filter((argument) => isNonNullType(argument.type) || this.sometimes(25));
    const written = given.map((argument) => `${argument.name}: ${this.argument(argument)}`);
    const named = getNamedType(field.type);
    const directive = this.sometimes(6) ? ` @${this.oneOf(["include", "skip"])}(if: ${this.condition()})` : "";
    const below = isLeafType(named) ? "" : ` ${this.selection(named, depth + 1)}`;
    return `f${this.aliases}: ${field.name}${written.length > 0 ? `(${written.join(", ")})` : ""}${directive}${below}`;
  }

  private condition(): string {
    const value = this.sometimes(50);
    return this.sometimes(50) ? String(value) : this.variable("Boolean!", value);
  }

  private variable(type: string, value: Json): string {
    const name = `v${this.definitions.length}`;
    this.definitions.push(`$${name}: ${type}`);
    this.variables[name] = value;
    return `$${name}`;
  }

  private argument({ name, type }: GraphQLArgument): string {
    const value = this.value(type, name, 0);
    return this.sometimes(40) ? this.variable(String(type), value) : this.literal(type, value);
  }

  private value(type: GraphQLInputType, name: string, depth: number): Json {
    if (isNonNullType(type)) return this.value(type.ofType, name, depth);
    if (isListType(type))
      return Array.from({ length: 1 + this.below(2) }, () => this.value(type.ofType, name, depth + 1));
    if (isEnumType(type)) return this.oneOf(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      const given = fields.filter(
        (field) => isNonNullType(field.type) || (depth < 3 && this.sometimes(Math.ceil(150 / fields.length))),
      );
      return Object.fromEntries(given.map((field) => [field.name, this.value(field.type, field.name, depth + 1)]));
    }
    switch (type.name) {
      case "ID":
        return this.oneOf(this.pools.ids);
      case "Int":
        return this.sometimes(4) ? this.oneOf([-1, 100_000]) : this.oneOf([0, 1, 2, 3, 5, 20]);
      case "Boolean":
        return this.oneOf([true, false]);
      case "Float":
        return this.oneOf([0, 0.5, 3]);
      case "Date":
        return this.oneOf(days);
      case "String":
        return this.oneOf(name === "after" || name === "before" ? this.pools.cursors : this.pools.words);
      default:
        throw new Error(`how to draw a ${type.name}?`);
    }
  }

  private literal(type: GraphQLInputType, value: Json): string {
    if (value === null) return "null";
    if (isNonNullType(type)) return this.literal(type.ofType, value);
    if (isListType(type))
      return `[${(value as readonly Json[]).map((item) => this.literal(type.ofType, item)).join(", ")}]`;
    if (isEnumType(type)) return String(value);
    if (isInputObjectType(type)) {
      const fields = type.getFields();
      const written = Object.entries(value as Readonly<Record<string, Json>>).map(([name, item]) => {
        const field = fields[name];
        return `${name}: ${field === undefined ? "null" : this.literal(field.type, item)}`;
      });
      return `{ ${written.join(", ")} }`;
    }
    return JSON.stringify(value);
  }
}

/** One operation, drawn. */
export function drawOperation(draw: GeneratorValue, schema: GraphQLSchema, pools: Pools): Operation {
  return new Drawing(draw, schema, pools).operation();
}
