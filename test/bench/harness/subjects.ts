import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Work } from "../operations.js";
import { memoryOperations, neo4jGraphqlOperations } from "../peers/operations.js";
import { postgraphileOperations } from "../peers/postgraphile/operations.js";
import type { Options } from "./options.js";
import { cpuOf, cpuOfFamily, parentOf, type Sent, type Subject } from "./subject.js";

const peer = (name: string) => fileURLToPath(new URL(`../peers/${name}`, import.meta.url));

const post = (path: string, body: object): Sent => ({
  method: "POST",
  path,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

/** Asks GraphQL at a path; without words of its own, in those of ours. */
function graphql(path: string, operations?: Readonly<Record<string, string>>): Pick<Subject, "ready" | "requests"> {
  return {
    ready: post(path, { query: "{ __typename }" }),
    requests: ({ name, query, variables }) =>
      variables.map((each) => post(path, { query: operations?.[name] ?? query, variables: each })),
  };
}

const fileOf = ({ name }: Work, index: number) => `${name}-${index}.json`;

/** Asks for the saved answers, each a file. */
const files: Pick<Subject, "ready" | "requests"> = {
  ready: { method: "GET", path: "/assets/ready.json", headers: {} },
  requests: (work) =>
    work.variables.map((_, index) => ({ method: "GET", path: `/assets/${fileOf(work, index)}`, headers: {} })),
};

/** The file in which an answer of ours is saved for the limits that only send it. */
export const savedAnswer = (directory: string, work: Work, index: number): string =>
  join(directory, "assets", fileOf(work, index));

/** The name of the subject that all others are compared with. */
export const baseline = "@neo4j/graphql";
/** The name of the subject whose answers are saved, and are those that the others are compared with. */
export const reference = "ours on Neo4j";

interface Query {
  readonly rows: readonly { readonly pid: number }[];
}
interface Client {
  connect(): Promise<void>;
  query(text: string): Promise<Query>;
  end(): Promise<void>;
}
const require = createRequire(import.meta.url);
const { Client } = require("pg") as { Client: new (options: { connectionString: string }) => Client };

/** The process of a PostgreSQL on this machine that starts its servers; a line and null where there is none. */
async function postmaster(options: Options): Promise<number | null> {
  const { postgres, node22 } = options;
  if (postgres === undefined || node22 === undefined || !existsSync(node22)) {
    console.log("PostGraphile is skipped: give --postgres, and --node22 with the path of a Node 22 or later");
    return null;
  }
  try {
    const client = new Client({ connectionString: postgres });
    await client.connect();
    const { rows } = await client.query("SELECT pg_backend_pid() AS pid FROM dialogue.meetings LIMIT 1");
    const parent = parentOf(rows[0]?.pid ?? 0);
    await client.end();
    return parent;
  } catch (error) {
    console.log(`PostGraphile is skipped: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

/** All subjects that can run here. `saved`: the directory of the saved answers. */
export async function subjectsFor(options: Options, saved: string): Promise<readonly Subject[]> {
  const { dist, neo4j, neo4jPid, node22, postgres, seeds } = options;
  const node = process.execPath;
  const program = [node, join(dist, "main.js")];
  const ours = { LOG_LEVEL: "warn", SEEDS: seeds };
  const fromSeeds = { DIST: dist, SEEDS: seeds };
  const database = neo4jPid === undefined ? {} : { database: () => cpuOf(neo4jPid) };
  const embedded: Subject[] = [
    {
      name: "ours embedded",
      command: program,
      environment: { ...ours, NEO4J_URI: "" },
      port: 24_163,
      ...graphql("/graphql"),
      tellsStatements: true,
    },
  ];
  const onNeo4j: Subject[] = [];
  if (neo4j === undefined) console.log("what asks Neo4j is skipped: give --neo4j");
  else {
    const environment = { NEO4J_URI: neo4j, NEO4J_USER: "neo4j" };
    onNeo4j.push(
      {
        name: baseline,
        command: [node, peer("neo4j-graphql.mjs")],
        environment,
        port: 24_161,
        ...graphql("/", neo4jGraphqlOperations),
        ...database,
      },
      {
        name: reference,
        command: program,
        environment: { ...ours, ...environment },
        port: 24_162,
        ...graphql("/graphql"),
        ...database,
        tellsStatements: true,
      },
    );
  }
  const pid = await postmaster(options);
  const postgraphile: Subject[] =
    pid === null
      ? []
      : [
          {
            name: "PostGraphile",
            command: [node22 ?? node, peer("postgraphile/server.mjs")],
            environment: { POSTGRES: postgres ?? "", GRAPHILE_ENV: "production" },
            port: 24_165,
            ...graphql("/graphql", postgraphileOperations),
            database: () => cpuOfFamily(pid),
          },
        ];
  const cypher: Subject[] =
    neo4j === undefined
      ? []
      : [
          {
            name: "one Cypher by hand",
            command: [node, peer("cypher/server.mjs")],
            environment: { NEO4J_URI: neo4j },
            port: 24_166,
            ready: post("/", { query: "" }),
            requests: ({ name, variables }) => variables.map((each) => post("/", { query: name, variables: each })),
            ...database,
            isLimit: true,
          },
        ];
  const limits: Subject[] = [
    ...(["graphql-js", "graphql-jit"] as const).map((engine, index) => ({
      name: `${engine} from memory`,
      command: [node, peer("memory.mjs")],
      environment: { ...fromSeeds, ENGINE: engine },
      port: 24_167 + index,
      ...graphql("/", memoryOperations),
      isLimit: true,
    })),
    {
      name: "saved answer by our server",
      command: [node, peer("files/own-server.mjs")],
      environment: { DIST: dist, PAGES: saved, LOG_LEVEL: "warn", NEO4J_URI: "" },
      port: 24_169,
      ...files,
      isLimit: true,
    },
    {
      name: "saved answer by node:http",
      command: [node, peer("files/bare-server.mjs")],
      environment: { PAGES: saved },
      port: 24_170,
      ...files,
      isLimit: true,
    },
  ];
  const all = [...onNeo4j.slice(0, 1), ...postgraphile, ...onNeo4j.slice(1), ...embedded, ...cypher, ...limits];
  return all.filter(({ name }) => options.only.length === 0 || options.only.includes(name));
}
