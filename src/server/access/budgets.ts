import { RateLimiterMemory } from "rate-limiter-flexible";
import type { Client } from "./client.js";

/** What became of a client's wish to spend. */
export interface Spent {
  readonly granted: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** When all of it is there again. */
  readonly resetSeconds: number;
}

/** Counts what clients ask for, each minute anew from its first request. Each process counts for itself. */
export interface Budgets {
  /** Takes so much from the client's budget; nothing where so much is not left. */
  spend(client: Client, cost: number): Promise<Spent>;
}

const minute = 60;

/** Empty budgets. A client's budget is looked up at each request, so that one that is changed holds at once. */
export function createBudgets(): Budgets {
  const counter = new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: minute });
  return {
    async spend({ name, budget = Number.MAX_SAFE_INTEGER }, cost) {
      const { consumedPoints, msBeforeNext } = await counter.consume(name, cost);
      const granted = consumedPoints <= budget;
      if (!granted) await counter.reward(name, cost);
      const used = granted ? consumedPoints : consumedPoints - cost;
      const resetSeconds = Math.max(1, Math.ceil(msBeforeNext / 1_000));
      return { granted, limit: budget, remaining: Math.max(0, budget - used), resetSeconds };
    },
  };
}

/** Counts failures of an address: how many seconds it has to wait after this one, 0 while it has some left. */
export type CountFailure = (address: string) => Promise<number>;

/** Allows so many failures a minute. */
export function createFailureCount(mostPerMinute: number): CountFailure {
  const budgets = createBudgets();
  return async (address) => {
    const { granted, resetSeconds } = await budgets.spend({ name: address, budget: mostPerMinute }, 1);
    return granted ? 0 : resetSeconds;
  };
}
