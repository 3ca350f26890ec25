import { GraphQLError } from "graphql";
import type { Logger } from "pino";

/**
 * Keeps the process alive when a promise fails that nobody waits for. graphql-js leaves such behind: where one item of a
 * list fails at once, it answers with that error and forgets the items that are still under way, whose own failures tell
 * a client nothing more. Any other one is a fault of ours.
 */
export function surviveAbandoned(log: Logger): void {
  process.on("unhandledRejection", (error) => {
    if (error instanceof GraphQLError) log.debug({ err: error }, "a part of an answer failed after the answer had");
    else log.error({ err: error }, "a promise failed that nobody waited for");
  });
}
