import type { Server } from "node:http";
import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import type { GraphQLFormattedError, GraphQLSchema, ValidationRule } from "graphql";
import type { Logger } from "pino";
import { limitRules, setOperationLimits } from "../api/limits/operation-limits.js";
import type { Config } from "../config/config.js";
import type { Access } from "./access/access.js";
import { type FindScope, operationLog, statusOfPlainJson } from "./apollo-plugins.js";
import { type Answering, answering, type Renewable } from "./execution/answer.js";
import { documentStore } from "./execution/document-store.js";
import { statusOfFailures } from "./failure-status.js";
import { operationCost, operationLimitsFrom } from "./operation-limits.js";
import type { RequestScope } from "./request-scope.js";

/** Makes of an error what a client sees; `scope` is the request's, for its id and its log. */
export type FormatError = (
  formatted: GraphQLFormattedError,
  error: unknown,
  scope: RequestScope | undefined,
) => GraphQLFormattedError;

/** What every context carries for the server itself. */
export interface Served extends Renewable {
  readonly requestId: string;
}

/** What Apollo is made from. */
export interface ApolloOptions<Context extends Served> {
  readonly schema: GraphQLSchema;
  readonly config: Config;
  readonly log: Logger;
  readonly formatError: FormatError;
  /** Who may ask, and how much. */
  readonly access: Pick<Access, "spend">;
  readonly validationRules?: readonly ValidationRule[];
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
}

/** Apollo with everything off that reports to others, shows a page, or adds to an answer. */
export function createApollo<Context extends Served>(
  { schema, config, log, formatError, access, validationRules = [], plugins = [] }: ApolloOptions<Context>,
  httpServer: Server,
  scopeFor: FindScope,
  answers: Answering,
): ApolloServer<Context> {
  const scopes = new WeakMap<object, RequestScope>();
  const limits = operationLimitsFrom(config);
  setOperationLimits(schema, limits);
  return new ApolloServer<Context>({
    schema,
    logger: log,
    introspection: config.offer.introspection === "on",
    hideSchemaDetailsFromClientErrors: config.offer.introspection === "off",
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false, // ids are those of our list, put in before Apollo: it would learn any text of any client
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    documentStore: documentStore(),
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [...limitRules(limits), ...validationRules],
    formatError: (formatted, error) =>
      formatError(
        withOwnCode(formatted),
        error,
        typeof error === "object" && error !== null ? scopes.get(error) : undefined,
      ),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginDrainHttpServer({
        httpServer,
        stopGracePeriodMillis: config.server.drainSeconds * 1_000,
      }),
      scopeOfErrors(scopes, scopeFor),
      operationCost<Context>(limits, scopeFor, access.spend),
      answering<Context>(answers, scopeFor),
      ...plugins,
      operationLog<Context>(scopeFor),
      statusOfFailures,
      statusOfPlainJson,
    ],
  });
}

/** Remembers of every error whose request it belongs to: Apollo's `formatError` is not told. */
function scopeOfErrors<Context extends Served>(
  scopes: WeakMap<object, RequestScope>,
  scopeFor: FindScope,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async ({ contextValue }) => {
      const scope = scopeFor(contextValue.requestId); // asked now: it is forgotten when the client goes away
      return {
        didEncounterErrors: async ({ errors }) => {
          if (scope !== undefined) for (const error of errors) scopes.set(error, scope);
        },
      };
    },
  };
}

/** Apollo gives every refusal of a validation rule one code; a rule of ours says its own as `refusedAs`. */
function withOwnCode(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { refusedAs, ...extensions } = formatted.extensions ?? {};
  if (extensions.code === "PERSISTED_QUERY_NOT_SUPPORTED") {
    return { ...formatted, extensions: { ...extensions, code: "BAD_REQUEST" } };
  }
  return refusedAs === undefined ? formatted : { ...formatted, extensions: { ...extensions, code: refusedAs } };
}
