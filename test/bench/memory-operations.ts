import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A request that is sent. */
export interface Sent {
  readonly path: string;
  readonly method?: "GET" | "POST";
  readonly body?: { readonly query: string; readonly variables?: object };
}

/** Makes the next request of its kind, which is none that was sent before where the kind says so. */
export type Asking = () => Sent;

const graphql = "/graphql";
let count = 0;
const next = () => {
  count += 1;
  return count;
};
const day = (number: number) => new Date(Date.UTC(1900, 0, 1 + (number % 60_000))).toISOString().slice(0, 10);

const examples = fileURLToPath(new URL("../../src/web/examples", import.meta.url));

const exampleQueries = readdirSync(examples)
  .filter((name) => name.endsWith(".graphql"))
  .map((name) => readFileSync(`${examples}/${name}`, "utf8"));

const ofDay =
  "query OfDay($day: Date) { meetings(first: 2, where: { startDate: { gte: $day } }) { totalCount nodes { id title } } }";
const ofState = "query OfState($code: String) { state(code: $code) { id name } }";
const ofWords = "query OfWords($words: String!) { search(query: $words, first: 3) { totalCount } }";
const codes = ["KE", "ET", "DE", "IT", "SE", "CH", "NL", "UG", "SD", "ER"];

/** The kinds of requests that memory is measured under. */
export const askings: Readonly<Record<string, readonly Asking[]>> = {
  /** The same documents, other variables: what is kept per value has to be bounded. */
  variables: [
    () => ({ path: graphql, body: { query: ofDay, variables: { day: day(next()) } } }),
    () => ({ path: graphql, body: { query: ofState, variables: { code: codes[next() % codes.length] } } }),
    () => ({ path: graphql, body: { query: ofWords, variables: { words: `word${next()}` } } }),
  ],
  /** Each time another document: what is kept per document (parsed, compiled, by its hash) has to be bounded. */
  documents: [
    () => ({ path: graphql, body: { query: `{ a${next()}: state(code: "KE") { name } }` } }),
    () => ({ path: graphql, body: { query: `query Named${next()} { dialogues(first: 1) { nodes { id } } }` } }),
  ],
  /** Each document three times in turn: those are compiled. */
  repeated: [
    () => {
      const number = Math.floor(next() / 3);
      const query = `query Repeated${number} { meetings(first: 2) { nodes { id title hosts { __typename } themes { label } } } }`;
      return { path: graphql, body: { query } };
    },
  ],
  /** What the playground offers, with the standard values. */
  examples: exampleQueries.map((query) => () => ({ path: graphql, body: { query } })),
  /** What is refused, in each of the ways in which that is done. */
  refused: [
    () => ({ path: graphql, body: { query: `{ nothing${next()} }` } }),
    () => ({ path: graphql, body: { query: `{ state(code: "${next()}" { name } }` } }),
    () => ({ path: graphql, body: { query: ofDay, variables: { day: `never ${next()}` } } }),
    () => ({ path: `/nothing/${next()}`, method: "GET" }),
  ],
  /** A file of the whole graph, none of it from memory. */
  exports: [() => ({ path: "/export/graph.jsonl", method: "GET" })],
};
