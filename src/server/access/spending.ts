import type { ServerResponse } from "node:http";
import { HeaderMap } from "@apollo/server";
import { GraphQLError } from "graphql";
import type { ErrorCode } from "../../api/errors.js";
import type { Handler } from "../../lib/handler-chain.js";
import { sendFailure } from "../failure.js";
import { type RequestScope, scopeOf } from "../request-scope.js";
import type { Budgets, Spent } from "./budgets.js";
import type { Client } from "./client.js";

/** Takes the price of an operation from its client's budget, before it runs. @throws GraphQLError where it is not left */
export type Spend = (scope: RequestScope, cost: number) => Promise<void>;

/** Spending, by requests. */
export interface Spending {
  /** Says whose budget a request is on. */
  readonly known: (response: ServerResponse, client: Client) => void;
  readonly operation: Spend;
  /** Takes a fixed price for whatever comes after it. */
  readonly fixed: (cost: number) => Handler;
}

interface Visit {
  readonly response: ServerResponse;
  readonly client: Client;
  /** What came of paying; a request pays once, in whichever way it is answered. */
  paid?: Promise<Spent>;
}

/** Joins requests to the budgets of their clients; who has none spends nothing. */
export function createSpending(budgets: Budgets): Spending {
  const visits = new WeakMap<RequestScope, Visit>();

  async function spend(scope: RequestScope, cost: number): Promise<Spent | undefined> {
    const visit = visits.get(scope);
    if (visit?.client.budget === undefined) return undefined;
    visit.paid ??= budgets.spend(visit.client, cost);
    const spent = await visit.paid;
    tell(visit.response, spent);
    return spent;
  }

  return {
    known: (response, client) => visits.set(scopeOf(response), { response, client }),
    operation: async (scope, cost) => {
      const spent = await spend(scope, cost);
      if (spent === undefined || spent.granted) return;
      const { status, code, message } = refusal(spent, cost);
      const http = { status, headers: new HeaderMap() };
      throw new GraphQLError(message, { extensions: { code, cost, ...figures(spent), http } });
    },
    fixed: (cost) => (_request, response, next) => {
      const scope = scopeOf(response);
      spend(scope, cost).then((spent) => {
        scope.note({ cost });
        if (spent === undefined || spent.granted) return next();
        const { status, code, message } = refusal(spent, cost);
        scope.note({ errors: code });
        sendFailure(response, status, code, message, { cost, ...figures(spent) });
      }, next);
    },
  };
}

/** `RateLimit` and its policy as the draft of the IETF has them (draft-ietf-httpapi-ratelimit-headers-10). */
function tell(response: ServerResponse, { granted, limit, remaining, resetSeconds }: Spent): void {
  if (response.headersSent) return;
  response.setHeader("RateLimit-Policy", `"cost";q=${limit};w=60`);
  response.setHeader("RateLimit", `"cost";r=${remaining};t=${resetSeconds}`);
  if (!granted) response.setHeader("Retry-After", String(resetSeconds));
}

const figures = ({ limit, remaining, resetSeconds }: Spent) => ({ limit, remaining, resetSeconds });

function refusal(
  { limit, remaining, resetSeconds }: Spent,
  cost: number,
): { status: number; code: ErrorCode; message: string } {
  if (cost > limit) {
    const message = `This costs ${cost}, more than your budget of a whole minute, which is ${limit}: ask for less.`;
    return { status: 400, code: "QUERY_TOO_COSTLY", message };
  }
  const message = `This costs ${cost}; of your ${limit} a minute ${remaining} are left. All are there again in ${resetSeconds} s.`;
  return { status: 429, code: "RATE_LIMITED", message };
}
