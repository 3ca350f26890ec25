import { type Hostile, query } from "./case.js";

const times = (count: number, text: string | ((n: number) => string)): string =>
  Array.from({ length: count }, (_, n) => (typeof text === "string" ? text : text(n))).join(" ");
const nested = (count: number, open: string, inner: string, close: string): string =>
  `${open.repeat(count)}${inner}${close.repeat(count)}`;
const doubling = (count: number, spread: (n: number) => string, last: string): string =>
  `${times(count, (n) => `fragment F${n} on Meeting { ${spread(n)} }`)} fragment F${count} on Meeting { ${last} }`;

/** Documents that are small to send and large to answer, or to look at. */
export const documents: readonly Hostile[] = [
  query("1,000 aliases of a list", `{ ${times(1_000, (n) => `a${n}: meetings { totalCount }`)} }`),
  query(
    "100 aliases of the largest page",
    `{ ${times(100, (n) => `a${n}: meetings(first: 200) { nodes { title } }`)} }`,
  ),
  query("90 aliases of a search", `{ ${times(90, (n) => `a${n}: search(query: "kenya${n}") { totalCount }`)} }`),
  query(
    "50 networks with random ones",
    `{ ${times(50, (n) => `a${n}: coHosting(runs: 1000, seed: ${n}) { ties { pValue } }`)} }`,
  ),
  query(
    "90 aliases of the longest paths",
    `{ ${times(90, (n) => `a${n}: paths(from: "state:KE", to: "state:PT", maxHops: 12, first: 25) { length }`)} }`,
  ),
  query(
    "50 estimates of a large document",
    `query ($o: String!) { ${times(50, (n) => `a${n}: estimate(operation: $o) { cost }`)} }`,
    { o: `{ ${times(900, "dataset { version }")} }` },
  ),
  query(
    "an estimate of an estimate",
    '{ estimate(operation: "{ estimate(operation: \\"{ dataset { version } }\\") { cost } }") { cost accepted } }',
  ),
  query(
    "parts of a list that fail at once beside parts that fail later",
    `{ coHosting(roles: [ORGANISER, CO_HOST], seed: 5) { ties(first: 3) {
      a { ... on State { id } ... on Organisation { parent { id } } }
      b { ... on State { code3 name(language: "AUC") } }
    } } search(query: "Nairobi", after: "none", last: 2) { totalCount } timeline(by: QUARTER) { end possible } }`,
  ),
  query("the same field 3,900 times", `{ ${times(3_900, "__typename")} }`),
  query("the same object 900 times", `{ ${times(900, "dataset { version }")} }`),
  query("the same argument 1,900 times", `{ meetings(${times(900, "first: 1")}) { totalCount } }`),
  query("1,900 conflicting fields", `{ ${times(1_200, (n) => `a: node(id: ${n % 7}) { id }`)} }`),
  query(
    "a fragment bomb of 60 doublings",
    `{ meeting(id: "a") { ...F0 } } ${doubling(60, (n) => `...F${n + 1} ...F${n + 1}`, "id")}`,
  ),
  query(
    "a fragment bomb through objects",
    `{ meeting(id: "a") { ...F0 } } ${doubling(40, (n) => `series { series { meetings { nodes { ...F${n + 1} } } } }`, "id")}`,
  ),
  query(
    "a fragment bomb with aliases",
    `{ meeting(id: "a") { ...F0 } } ${doubling(30, (n) => `a${n}: relations { meeting { ...F${n + 1} } } b${n}: relations { meeting { ...F${n + 1} } }`, "id")}`,
  ),
  query("a fragment that spreads itself", "{ ...F } fragment F on Query { ...F }"),
  query("two fragments that spread one another", "{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }"),
  query(
    "a circle of 300 fragments",
    `{ ...F0 } ${times(300, (n) => `fragment F${n} on Query { ...F${(n + 1) % 300} }`)}`,
  ),
  query(
    "a circle through objects",
    '{ meeting(id: "a") { ...F } } fragment F on Meeting { relations { meeting { ...F } } }',
  ),
  query(
    "500 fragments that nobody spreads",
    `{ __typename } ${times(500, (n) => `fragment F${n} on Query { __typename }`)}`,
  ),
  query("500 inline fragments in one another", nested(500, "{ ... on Query ", "{ __typename }", "}")),
  query("500 inline fragments beside one another", `{ ${times(500, "... on Query { __typename }")} }`),
  query(
    "17 levels of fields",
    `{ meeting(id: "a") ${nested(8, "{ series { series { meetings { nodes ", "{ id }", "} } } }")} }`,
  ),
  query("300 levels of fields", `{ meeting(id: "a") ${nested(300, "{ relations { meeting ", "{ id }", "} }")} }`),
  query("1,300 levels of selections", nested(1_300, "{ a", "", " }")),
  query("3,000 opened braces", "{".repeat(3_000)),
  query("3,000 opened brackets in a value", `{ node(id: ${"[".repeat(3_000)}) { id } }`),
  query("1,900 levels of list in a value", `{ node(id: ${nested(1_900, "[", "1", "]")}) { id } }`),
  query(
    "900 levels of a filter",
    `{ meetings(where: ${nested(900, "{ not: ", "{ online: true }", " }")}) { totalCount } }`,
  ),
  query(
    "300 levels of and",
    `{ meetings(where: ${nested(300, "{ and: [", "{ online: true }", "] }")}) { totalCount } }`,
  ),
  query(
    "12 levels of a filter",
    `{ meetings(where: ${nested(11, "{ not: ", "{ online: true }", " }")}) { totalCount } }`,
  ),
  query("600 conditions in one or", `{ meetings(where: { or: [${times(600, '{ text: "a" }')}] }) { totalCount } }`),
  query(
    "100 conditions in one or",
    `{ meetings(where: { or: [${times(100, (n) => `{ text: "a${n}" }`)}] }) { totalCount } }`,
  ),
  query(
    "60 states that all must have taken part",
    `{ meetings(where: { participation: [${times(60, '{ actor: { code: { in: ["KE"] } } }')}] }) { totalCount } }`,
  ),
  query("1,000 directives", `{ __typename ${times(1_000, "@skip(if: false)")} }`),
  query("1,000 unknown directives", `{ __typename ${times(1_000, (n) => `@d${n}`)} }`),
  query(
    "2,000 operations",
    times(600, (n) => `query Q${n} { __typename }`),
  ),
  query("1,000 variables", `query (${times(900, (n) => `$v${n}: Int`)}) { __typename }`),
  query("types of 1,900 lists", `query ($v: ${nested(1_900, "[", "Int", "]")}) { __typename }`),
  query("a name of 90,000 letters", `{ ${"a".repeat(90_000)} }`),
  query("an unknown name that resembles many", "{ meetingss { totalCoun } statess { nodess } }"),
  query("a string of 90,000 letters", `{ search(query: "${"a".repeat(90_000)}") { totalCount } }`),
  query("a block string of 20,000 lines", `{ search(query: """${"\n".repeat(20_000)}""") { totalCount } }`),
  query("a comment of 90,000 letters", `{ __typename } # ${"x".repeat(90_000)}`),
  query("90,000 commas", `{ __typename ${",".repeat(90_000)} }`),
  query("90,000 spaces", `{ __typename ${" ".repeat(90_000)} }`),
  query("nothing", ""),
  query("a space", " "),
  query("a NUL", "\u0000"),
  query("a NUL within a name", "{ meet\u0000ings { totalCount } }"),
  query("a byte order mark", "\uFEFF{ __typename }"),
  query("a lone surrogate", '{ search(query: "\uD800") { totalCount } }'),
  query("an escaped lone surrogate", '{ search(query: "\\uD800") { totalCount } }'),
  query("an escape beyond Unicode", '{ search(query: "\\u{110000}") { totalCount } }'),
  query("text from right to left", '{ search(query: "\u202Emoc\u202C") { totalCount } }'),
  query("10,000 combining marks", `{ search(query: "a${"\u0301".repeat(10_000)}") { totalCount } }`),
  query("a mutation", "mutation { deleteEverything }"),
  query("a subscription", "subscription { meetings { totalCount } }"),
  query("a type definition", "type Query { a: Int }"),
  query("an extension of the schema", "{ __typename } extend schema { mutation: Query }"),
  query("@defer and @stream", "{ ... @defer { meetings { nodes @stream { id } } } }"),
  query(
    "introspection 13 levels deep",
    `{ __schema { types { fields { type ${nested(13, "{ ofType ", "{ name }", " }")} } } } }`,
  ),
  query(
    "introspection of introspection",
    "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }",
  ),
  query("introspection in aliases", `{ ${times(60, (n) => `a${n}: __schema { types { name fields { name } } }`)} }`),
];
