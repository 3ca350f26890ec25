import { StoreError } from "./errors.js";
import type { ReadOptions } from "./store.js";

/**
 * Waits for `work` at most `timeout` milliseconds, and until `signal` is aborted; without them, as long as it takes. The
 * work itself goes on unseen. @throws StoreError TIMEOUT naming the statement
 */
export async function withDeadline<Result>(
  work: Promise<Result>,
  { timeout, signal }: ReadOptions,
  statement: string,
): Promise<Result> {
  if (timeout === undefined && signal === undefined) return work;
  let timer: NodeJS.Timeout | undefined;
  let leave: (() => void) | undefined;
  const givenUp = new Promise<never>((_, reject) => {
    const because = (why: string) => () => reject(new StoreError("TIMEOUT", `statement ${statement} ${why}`, true));
    if (timeout !== undefined) timer = setTimeout(because(`took longer than ${timeout} ms`), timeout);
    leave = because("was given up: nobody waits for it");
    if (signal?.aborted) leave();
    else signal?.addEventListener("abort", leave);
  });
  try {
    return await Promise.race([work, givenUp]);
  } finally {
    clearTimeout(timer);
    if (leave !== undefined) signal?.removeEventListener("abort", leave); // a signal lives as long as its request
    work.catch(() => undefined); // given up: its failure has nobody left to tell
  }
}
