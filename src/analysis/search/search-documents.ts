import { defineStatement, type Row, type Statement } from "../../graph/statement.js";
import type { MaybePromise } from "../../lib/maybe-promise.js";
import type { PublicKind } from "../../model/kinds.js";
import { typesOf } from "../../model/reading/edges.js";
import type { RequestContext } from "../../model/reading/request.js";
import { buildSearchIndex, type SearchDocument, type SearchIndex } from "./search-index.js";
import { stateNames } from "./state-names.js";

/** The kinds of node that can be found by name. */
export type SearchableKind = Exclude<PublicKind, "Evidence">;

/** What a kind is found by: expressions over `n`, a name, acronyms or codes, other names, and what stands around it. */
interface Findable {
  readonly name: string;
  readonly acronyms: readonly string[];
  readonly others: readonly string[];
  readonly context?: readonly string[];
  /** A clause that binds more names, where they stand on another node. */
  readonly join?: string;
}

const findable: Readonly<Record<SearchableKind, Findable>> = {
  Meeting: {
    name: "n.title",
    acronyms: [],
    others: ["n.kindAsWorded"],
    context: ["c.name"],
    join: "OPTIONAL MATCH (n)-[:HELD_IN]->(c:City)",
  },
  State: { name: "n.name", acronyms: ["n.code", "n.code3"], others: ["n.aliases", "n.demonyms"] },
  Organisation: { name: "n.name", acronyms: ["n.acronym"], others: ["n.aliases"] },
  Theme: { name: "n.label", acronyms: [], others: ["n.altLabels"] },
  PolicyFramework: { name: "n.name", acronyms: ["n.shortName"], others: ["n.aliases"] },
  Provision: {
    name: "n.title",
    acronyms: [],
    others: ["n.code"],
    context: ["f.shortName"],
    join: `OPTIONAL MATCH (n)-[:${typesOf(["PROVISION_OF"])}]->(f:PolicyFramework)`,
  },
  Dialogue: { name: "n.name", acronyms: ["n.shortName"], others: ["n.aliases"] },
  Series: { name: "n.name", acronyms: [], others: ["n.variants"] },
  City: { name: "n.name", acronyms: [], others: ["n.aliases"] },
  Source: { name: "n.title", acronyms: [], others: [], context: ["n.publisher"] },
};

export const searchableKinds = Object.keys(findable) as readonly SearchableKind[];

const columns = (expressions: readonly string[], name: string) =>
  expressions.map((expression, index) => `, ${expression} AS ${name}${index}`).join("");

const statements = Object.fromEntries(
  searchableKinds.map((kind) => {
    const { name, acronyms, others, context = [], join } = findable[kind];
    const text = `MATCH (n:${kind})
${join === undefined ? "" : `${join}\n`}RETURN n.id AS id, ${name} AS name${columns(acronyms, "acronym")}${columns(others, "other")}${columns(context, "context")}
ORDER BY n.id${context.map((_, index) => `, context${index}`).join("")}`;
    return [kind, defineStatement(`Search.${kind}`, text)];
  }),
) as unknown as Record<SearchableKind, Statement>;

function texts(row: Row, prefix: string): string[] {
  return Object.entries(row).flatMap(([column, value]) => {
    if (!column.startsWith(prefix)) return [];
    return (Array.isArray(value) ? value : [value]).filter(
      (text): text is string => typeof text === "string" && text !== "",
    );
  });
}

async function documentsOf(context: RequestContext, kind: SearchableKind): Promise<SearchDocument[]> {
  const documents = new Map<string, SearchDocument>();
  for (const row of await context.reader.read({ statement: statements[kind], parameters: {} })) {
    const id = String(row.id);
    const acronyms = texts(row, "acronym");
    const otherNames = [...texts(row, "other"), ...(kind === "State" ? stateNames(String(row.acronym0)) : [])];
    const around = [...(documents.get(id)?.context ?? []), ...texts(row, "context")];
    documents.set(id, {
      id,
      kind,
      name: String(row.name),
      acronyms,
      otherNames: [...new Set(otherNames)],
      context: [...new Set(around)],
    });
  }
  return [...documents.values()];
}

/** Everything that can be found by name, indexed once a data set. @throws StoreError */
export function wholeIndex(context: RequestContext): MaybePromise<SearchIndex> {
  return context.reader.remember(
    "search",
    async () => {
      const documents = [];
      for (const kind of searchableKinds) documents.push(...(await documentsOf(context, kind)));
      return buildSearchIndex(documents);
    },
    ({ documents }) => documents.length * 8,
  );
}
