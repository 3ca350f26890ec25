import { GraphQLError } from "graphql";
import type { ErrorCode } from "../api/errors.js";
import type { RequestContext } from "../model/reading/request.js";
import { ComputationQueueFull, type Computer } from "./worker/pool.js";

/** What a resolver of the analysis gets as its context. */
export interface AnalysisContext extends RequestContext {
  readonly computer: Computer;
}

/** Does a long computation; when too many wait already, the client is told to come back. @throws GraphQLError BUSY */
export async function computed<Made>(computation: Promise<Made>): Promise<Made> {
  try {
    return await computation;
  } catch (error) {
    if (!(error instanceof ComputationQueueFull)) throw error;
    const code: ErrorCode = "BUSY";
    throw new GraphQLError("Too much is being computed just now; ask again later.", { extensions: { code } });
  }
}
