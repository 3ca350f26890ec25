import { StoreError } from "./errors.js";

/**
 * Waits for `work` at most `milliseconds`; without a number, as long as it takes. The work itself goes on unseen.
 * @throws StoreError TIMEOUT naming the statement
 */
export async function withDeadline<Result>(
  work: Promise<Result>,
  milliseconds: number | undefined,
  statement: string,
): Promise<Result> {
  if (milliseconds === undefined) return work;
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    const late = () =>
      reject(new StoreError("TIMEOUT", `statement ${statement} took longer than ${milliseconds} ms`, true));
    timer = setTimeout(late, milliseconds);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined); // given up: its failure has nobody left to tell
  }
}
