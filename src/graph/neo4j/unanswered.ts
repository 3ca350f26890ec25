import { StoreError } from "../errors.js";

/** Counts statements that were given up but that the server has not ended: each still holds a connection. */
export interface Unanswered {
  /** @throws StoreError UNAVAILABLE when the server has left so many unanswered that it cannot be alive */
  check(statement: string): void;
  /** Takes the work of a statement whose wait is over. */
  giveUp(work: Promise<unknown>): void;
  /** How many there are now. */
  count(): number;
}

/**
 * A server that is alive ends a statement in time by itself. One that has stopped does not, and every further statement
 * would take another connection of the pool and its full time: beyond `most` of them new ones are refused at once, until
 * the server ends the old ones or their connections break.
 */
export function countUnanswered(most: number): Unanswered {
  let count = 0;
  const ended = () => {
    count -= 1;
  };
  return {
    count: () => count,
    check: (statement) => {
      if (count < most) return;
      const problem = `statement ${statement}: Neo4j has not answered the last ${count} statements`;
      throw new StoreError("UNAVAILABLE", problem, true);
    },
    giveUp: (work) => {
      count += 1;
      work.then(ended, ended);
    },
  };
}
