// The limit: plain graphql-js (ENGINE=graphql-jit: the same, compiled) over objects in memory that are joined already, on a bare HTTP server. It keeps no store.
import { buildSchema, execute, isObjectType, parse, validate } from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import { serve } from "./serve.mjs";

const schema = buildSchema(/* GraphQL */ `
  interface Actor { id: ID! name: String! }
  type State implements Actor { id: ID! name: String! coHosts(first: Int!): Partners! meetings(first: Int!): Page! }
  type Organisation implements Actor { id: ID! name: String! }
  type Partners { totalCount: Int! edges: [Partner!]! }
  type Partner { count: Int! node: Actor! meetings(first: Int!): [Meeting!]! }
  type Theme { id: ID! label: String! narrower: [Theme!]! meetings(first: Int!): Page! }
  type Framework { id: ID! shortName: String! }
  type City { id: ID! name: String! }
  type Meeting {
    id: ID! title: String! startDate: String
    hosts: [Actor!]! coHosts: [Actor!]! themes(weight: String): [Theme!]! frameworks: [Framework!]! city: City
  }
  type Page { totalCount: Int! nodes: [Meeting!]! }
  type Themes { nodes: [Theme!]! }
  type States { nodes: [State!]! }
  type Frameworks { totalCount: Int! nodes: [Framework!]! }
  type Query {
    meetings(first: Int!, until: String, since: String, kind: String, theme: ID, byParticipation: Boolean): Page!
    state(code: String): State
    theme(id: ID!): Theme
    themes(first: Int!): Themes!
    states(first: Int!): States!
    policyFrameworks(first: Int!): Frameworks!
  }
`);

const { graphOfSeeds } = await import(`${process.env.DIST}/loading/compiled.js`);
const { graph } = await graphOfSeeds(process.env.SEEDS);
const nodes = new Map(graph.nodes.map(({ id, kind, properties }) => [id, { __typename: kind, id, ...properties }]));
const roles = new Set(["HOSTED", "CO_HOSTED", "CHAIRED", "CO_CHAIRED", "INITIATED", "ORGANISED", "ATTENDED"]);
const all = [];
for (const node of nodes.values()) {
  if (node.__typename === "Meeting") {
    Object.assign(node, { hosts: [], coHosts: [], main: [], context: [], frameworks: [], city: null, parts: 0 });
    if (node.detail === "DESCRIBED") all.push(node);
  }
  if (node.__typename === "Theme") Object.assign(node, { narrower: [], list: [] });
  if (node.__typename === "State" || node.__typename === "Organisation")
    Object.assign(node, { led: new Set(), took: new Set() });
}
const frameworkOf = new Map(
  graph.edges.filter(({ kind }) => kind === "PROVISION_OF").map(({ from, to }) => [from, to]),
);
for (const { kind, from, to, properties } of graph.edges) {
  const [a, b] = [nodes.get(from), nodes.get(to)];
  if (kind === "HOSTED") b.hosts.push(a);
  if (kind === "CO_HOSTED") b.coHosts.push(a);
  if (kind === "HOSTED" || kind === "CO_HOSTED") a.led.add(b);
  if (roles.has(kind)) b.parts += 1;
  if (roles.has(kind)) a.took.add(b);
  if (kind === "ADDRESSES") (properties.weight === "MAIN" ? a.main : a.context).push(b);
  if (kind === "ADDRESSES") b.list.push(a);
  if (kind === "HELD_IN" && b.__typename === "City") a.city = b;
  if (kind === "BROADER") b.narrower.push(a);
  if (kind === "REFERENCES") {
    const framework = nodes.get(frameworkOf.get(to) ?? to);
    if (!a.frameworks.includes(framework)) a.frameworks.push(framework);
  }
}
const newest = (a, b) => (a.sortDate > b.sortDate ? -1 : a.sortDate < b.sortDate ? 1 : a.id < b.id ? -1 : 1);
const paged = (list, first) => ({ totalCount: list.length, nodes: list.slice(0, first) });
all.sort(newest);
for (const node of nodes.values()) {
  if (node.__typename === "Meeting")
    node.themes = ({ weight }) => (weight === "MAIN" ? node.main : [...node.main, ...node.context]);
  if (node.__typename === "Theme") {
    node.list = node.list.filter(({ detail }) => detail === "DESCRIBED").sort(newest);
    node.meetings = ({ first }) => paged(node.list, first);
  }
  if (node.__typename === "State") {
    const took = [...node.took].filter(({ detail }) => detail === "DESCRIBED").sort(newest);
    node.meetings = ({ first }) => paged(took, first);
    const partners = new Map();
    for (const meeting of [...node.led].sort(newest))
      for (const other of new Set([...meeting.hosts, ...meeting.coHosts]))
        if (other !== node) partners.set(other, [...(partners.get(other) ?? []), meeting]);
    const edges = [...partners].map(([other, list]) => ({
      count: list.length,
      node: other,
      meetings: ({ first }) => list.slice(0, first),
    }));
    edges.sort((a, b) => b.count - a.count || (a.node.id < b.node.id ? -1 : 1));
    node.coHosts = ({ first }) => ({ totalCount: edges.length, edges: edges.slice(0, first) });
  }
}
const ofKind = (kind) => [...nodes.values()].filter(({ __typename }) => __typename === kind);
const themes = ofKind("Theme").sort((a, b) => b.list.length - a.list.length);
const states = ofKind("State").sort((a, b) => b.took.size - a.took.size);
const frameworks = ofKind("PolicyFramework");
/** What a store would answer from an index is answered from the answer before: the limit is of executing, not of looking. */
const found = new Map();
const rootValue = {
  meetings: ({ first, until, since, kind, theme, byParticipation }) => {
    const key = JSON.stringify([until, since, kind, theme, byParticipation]);
    let list = found.get(key);
    if (list === undefined) {
      list = all.filter(
        (m) =>
          (!until || (m.startEarliest && m.startEarliest <= until)) &&
          (!since || (m.startLatest && m.startLatest >= since)) &&
          (!kind || m.kind === kind) &&
          (!theme || m.main.some(({ id }) => id === theme) || m.context.some(({ id }) => id === theme)),
      );
      if (byParticipation) list = list.toSorted((a, b) => b.parts - a.parts || (a.id < b.id ? -1 : 1));
      found.set(key, list);
    }
    return paged(list, first);
  },
  state: ({ code }) => nodes.get(`state:${code}`),
  theme: ({ id }) => nodes.get(id),
  themes: ({ first }) => ({ nodes: themes.slice(0, first) }),
  states: ({ first }) => ({ nodes: states.slice(0, first) }),
  policyFrameworks: ({ first }) => ({ totalCount: frameworks.length, nodes: frameworks.slice(0, first) }),
};

// What takes arguments is a function of them; said here since the compiler calls no functions that it finds in objects.
for (const type of Object.values(schema.getTypeMap())) {
  if (!isObjectType(type) || type.name.startsWith("__")) continue;
  for (const field of Object.values(type.getFields()))
    if (field.args.length > 0) field.resolve = (source, given) => source[field.name](given);
}

const isCompiled = process.env.ENGINE === "graphql-jit";

/** What executes a document. @throws Error when it is not valid */
function executorOf(query) {
  const document = parse(query);
  const faults = validate(schema, document);
  if (faults.length > 0) throw new Error(faults.join());
  if (!isCompiled) return (variableValues) => execute({ schema, document, rootValue, variableValues });
  const compiled = compileQuery(schema, document);
  if (!isCompiledQuery(compiled)) throw new Error(JSON.stringify(compiled.errors));
  return (variables) => compiled.query(rootValue, undefined, variables);
}

const executors = new Map();
async function answer({ query, variables }) {
  const executor = executors.get(query) ?? executorOf(query);
  executors.set(query, executor);
  return executor(variables);
}

serve(answer, 400);
