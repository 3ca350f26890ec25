import { buildSchema, type GraphQLSchema } from "graphql";
import { pino } from "pino";
import { readConfig } from "../../../src/config/config.js";
import { openAccess } from "../../../src/server/access/access.js";
import type { FormatError } from "../../../src/server/apollo.js";
import type { Readiness } from "../../../src/server/health.js";
import { createHttpServer, type HttpServer } from "../../../src/server/http-server.js";
import type { RequestScope } from "../../../src/server/request-scope.js";

/** A schema that is small, but has everything that a server can get wrong: an argument, a failure, a slow field. */
const typeDefinitions = /* GraphQL */ `
  "Where everything starts."
  type Query {
    "The words given."
    echo("What to give back." words: String!): String!
    "Always fails."
    broken: String
    "The answer after so many milliseconds."
    slow(milliseconds: Int!): String!
  }
`;

export interface TestContext {
  readonly requestId: string;
  readonly scope: RequestScope;
}

export const resolvers = {
  echo: ({ words }: { readonly words: string }) => words,
  broken: () => {
    throw new Error("secret of the house");
  },
  slow: ({ milliseconds }: { readonly milliseconds: number }) =>
    new Promise((resolve) => setTimeout(() => resolve("done"), milliseconds)),
};

/** The schema with its resolvers. */
export function testSchema(): GraphQLSchema {
  const schema = buildSchema(typeDefinitions);
  const fields = schema.getQueryType()?.getFields() ?? {};
  for (const [name, resolve] of Object.entries(resolvers)) {
    const field = fields[name];
    if (field !== undefined) field.resolve = (_source, given) => resolve(given);
  }
  return schema;
}

export interface RunningServer {
  readonly url: string;
  readonly server: HttpServer;
  /** The log's lines so far, read back from JSON. */
  readonly lines: Record<string, unknown>[];
  /** The log so far as it was written. */
  written(): string;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** Asks `/graphql` with a JSON body. */
  ask(body: unknown, headers?: Record<string, string>): Promise<Response>;
}

interface Differently {
  readonly environment?: Record<string, string>;
  readonly readiness?: () => Promise<Readiness>;
  readonly formatError?: FormatError;
  readonly pagesDirectory?: string;
}

/** A server of the test schema on a free port of this machine. */
export async function run(differently: Differently = {}): Promise<RunningServer> {
  const lines: Record<string, unknown>[] = [];
  const config = readConfig({ PORT: "0", ...differently.environment });
  let written = "";
  const write = (line: string) => {
    written += line;
    lines.push(JSON.parse(line));
  };
  const log = pino({ base: null }, { write });
  const access = await openAccess(config, log);
  const server = createHttpServer<TestContext>({
    schema: testSchema(),
    contextFor: (scope) => ({ requestId: scope.requestId, scope }),
    config,
    log,
    access,
    readiness: differently.readiness ?? (async () => ({ ready: true })),
    schemaText: typeDefinitions,
    formatError: differently.formatError ?? ((formatted) => formatted),
    ...(differently.pagesDirectory === undefined ? {} : { pagesDirectory: differently.pagesDirectory }),
  });
  const { url } = await server.start();
  return {
    url,
    server,
    lines,
    written: () => written,
    get: (path, headers = {}) => fetch(url + path, { headers, redirect: "manual" }),
    ask: (body, headers = {}) =>
      fetch(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
  };
}
