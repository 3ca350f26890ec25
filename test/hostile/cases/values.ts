import { type Hostile, posted, query } from "./case.js";

const injections: Readonly<Record<string, string>> = {
  "a quote": "' OR 1=1 //",
  "a double quote": '" OR 1=1 //',
  "an end of a map": "'}) DETACH DELETE n //",
  "a backtick": "` DETACH DELETE `",
  "a backslash": "\\' OR true OR \\'",
  "an escaped quote": "\\u0027 OR 1=1 //",
  "a parameter": "$ids",
  "a comment": "/* */ // --",
  "a line": 'x\n{"level":60,"msg":"forged"}',
  "a carriage return": "x\r\nSet-Cookie: a=b",
  "a terminal's escape": "\u001B[2J\u001B]0;owned\u0007",
  "a NUL": "a\u0000b",
  "a lone surrogate": "\uDC00",
  "a template": "$" + "{7*7}{{7*7}}<%= 7*7 %>",
  "a script": "<script>alert(1)</script>",
  "a path": "../../../../etc/passwd",
  "a regular expression": "(a+)+$",
  "a query of a search engine": "a* OR title:[* TO *] ~9 ^9",
};

/** Every argument that takes a text, with a place for it. */
const texts: Readonly<Record<string, string>> = {
  "node(id)": "query ($v: ID!) { node(id: $v) { id } }",
  "state(code)": "query ($v: String!) { state(code: $v) { name } }",
  "organisation(acronym)": "query ($v: String!) { organisation(acronym: $v) { name } }",
  "policyFramework(shortName)": "query ($v: String!) { policyFramework(shortName: $v) { name } }",
  "changes(from)": 'query ($v: String!) { changes(from: $v, to: "1.0.0") { level } }',
  "changes(to)": 'query ($v: String!) { changes(from: "1.0.0", to: $v) { level } }',
  "search(query)": "query ($v: String!) { search(query: $v) { totalCount } }",
  "name(language)": 'query ($v: String!) { state(code: "KE") { name(language: $v) } }',
  "meetings(after)": "query ($v: String!) { meetings(after: $v) { totalCount nodes { id } } }",
  "where: text": "query ($v: String!) { meetings(where: { text: $v }) { totalCount } }",
  "where: title": "query ($v: String!) { meetings(where: { title: { contains: $v } }) { totalCount } }",
  "where: city": "query ($v: String!) { meetings(where: { city: { name: { contains: $v } } }) { totalCount } }",
  "where: country": "query ($v: String!) { meetings(where: { country: [$v] }) { totalCount } }",
  "where: startDate": "query ($v: Date!) { meetings(where: { startDate: { gte: $v } }) { totalCount } }",
  "where: theme": "query ($v: ID!) { meetings(where: { theme: { in: [$v] } }) { totalCount } }",
  "evidence(field)": "query ($v: String!) { meetings(first: 1) { nodes { evidence(field: $v) { id } } } }",
  "paths(from, to)": "query ($v: ID!) { paths(from: $v, to: $v) { length } }",
};

const short = ["a quote", "an end of a map", "a backtick", "a line"];

/** Texts that would be code somewhere: each into the search, and the sharpest into every argument that takes a text. */
const injected: readonly Hostile[] = [
  ...Object.entries(injections).map(([name, v]) => query(`${name} into a search`, texts["search(query)"] ?? "", { v })),
  ...Object.entries(texts).flatMap(([place, text]) =>
    short.map((name) => query(`${name} into ${place}`, text, { v: injections[name] })),
  ),
];

const meetings = "query ($v: Int) { meetings(first: $v) { nodes { id } } }";
const numbers: readonly Hostile[] = [
  ...[-1, 201, 2 ** 31, -(2 ** 31), 2 ** 53, 1e308, -0, 0.5].map((v) => query(`first: ${v}`, meetings, { v })),
  posted("a number of 90,000 digits", `{"query":${JSON.stringify(meetings)},"variables":{"v":${"9".repeat(90_000)}}}`),
  posted("1e400", `{"query":${JSON.stringify(meetings)},"variables":{"v":1e400}}`),
  query("a literal of 90,000 digits", `{ meetings(first: ${"9".repeat(90_000)}) { totalCount } }`),
  query("maxHops: 2147483647", '{ paths(from: "state:KE", to: "state:PT", maxHops: 2147483647) { length } }'),
  query("runs: 2147483647", "{ coHosting(runs: 2147483647) { density } }"),
  query("runs: -1", "{ coHosting(runs: -1) { ties { pValue } } }"),
  query("depth: 2147483647", '{ meeting(id: "a") { lineage(depth: 2147483647) { depth } } }'),
  query(
    "ancestors 2147483647 deep",
    '{ theme(id: "theme:protection") { ancestors(depth: 2147483647) { id } descendants(depth: -1) { id } } }',
  ),
  query(
    "a timeline of 10,000 years by month",
    '{ timeline(by: MONTH, where: { startDate: { gte: "0001-01-01", lte: "9999-12-31" } }) { start count } }',
  ),
  query("a day that does not exist", '{ meetings(where: { startDate: { gte: "2023-02-30" } }) { totalCount } }'),
];

const nodes = "query ($v: [ID!]!) { nodes(ids: $v) { id } }";
const filter = "query ($v: MeetingFilter) { meetings(where: $v) { totalCount } }";
const nestedFilter = (levels: number): string => `${'{"not":'.repeat(levels)}{"online":true}${"}".repeat(levels)}`;
const variables: readonly Hostile[] = [
  query("1,900 ids", nodes, { v: Array.from({ length: 1_900 }, (_, n) => `meeting:${n}`) }),
  query("more faults than are counted", "query ($v: [MeetingOrder!]) { meetings(orderBy: $v) { totalCount } }", {
    v: Array.from({ length: 100 }, () => [1]),
  }),
  query("5,000 ids", nodes, { v: Array.from({ length: 5_000 }, (_, n) => `state:${n}`) }),
  query("the same id 1,900 times", nodes, { v: Array.from({ length: 1_900 }, () => "state:KE") }),
  query("ids of no kind", nodes, {
    v: [":", "a", "constructor:", "__proto__:x", "toString:a", "Dataset:current", "dataset:current"],
  }),
  query("null among the ids", nodes, { v: [null] }),
  posted(
    "a list of 40,000 levels",
    `{"query":${JSON.stringify(nodes)},"variables":{"v":${"[".repeat(40_000)}${"]".repeat(40_000)}}}`,
  ),
  posted("a filter of 5,000 levels", `{"query":${JSON.stringify(filter)},"variables":{"v":${nestedFilter(5_000)}}}`),
  posted("a filter of 12 levels", `{"query":${JSON.stringify(filter)},"variables":{"v":${nestedFilter(11)}}}`),
  query("an or of 900 conditions", filter, { v: { or: Array.from({ length: 900 }, () => ({ text: "a" })) } }),
  query("an empty and, or, in", filter, { v: { and: [], or: [], id: { in: [] }, country: [] } }),
  query("1,500 countries", filter, { v: { country: Array.from({ length: 1_500 }, (_, n) => `C${n}`) } }),
  posted("__proto__ in the variables", `{"query":"{ __typename }","variables":{"__proto__":{"polluted":true}}}`),
  posted(
    "__proto__ in a filter",
    `{"query":${JSON.stringify(filter)},"variables":{"v":{"__proto__":{"online":true}}}}`,
  ),
  posted(
    "constructor in a filter",
    `{"query":${JSON.stringify(filter)},"variables":{"v":{"constructor":{"prototype":{}}}}}`,
  ),
  posted("__proto__ as the body", `{"__proto__":{"query":"{ __typename }"}}`),
  query("a variable named __proto__", "query ($__proto__: Int) { meetings(first: $__proto__) { totalCount } }", {
    __proto__: 1,
  }),
  query("a field named __proto__", "{ __proto__ { id } constructor toString hasOwnProperty }"),
  query("an alias named __proto__", '{ __proto__: node(id: "state:KE") { constructor: id toString: id } }'),
  query("a list for an object", filter, { v: [] }),
  query("an object for an id", "query ($v: ID!) { node(id: $v) { id } }", { v: { toString: "a" } }),
  query("a language named constructor", '{ state(code: "KE") { name(language: "constructor") } }'),
  query("a language named __proto__", '{ state(code: "KE") { name(language: "__proto__") } }'),
];

/** Values that are not what they seem. */
export const values: readonly Hostile[] = [...injected, ...numbers, ...variables];
