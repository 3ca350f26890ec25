import type { MaybePromise } from "../../../lib/maybe-promise.js";

/** Several parts of an answer failed. */
export class PartsFailed extends Error {
  constructor(readonly errors: readonly unknown[]) {
    super("parts of an answer failed");
  }
}

/**
 * Writes the parts of a whole, begun with `first`, of which the last one has to be waited for: the others are begun all the
 * same, so that what they read is read together. Ends when every one has ended, so that nothing of a failed answer goes on.
 * @throws PartsFailed
 */
export async function joinedFrom(
  first: string,
  waited: Promise<string>,
  others: readonly (() => MaybePromise<string>)[],
): Promise<string> {
  const parts = [waited, ...others.map(begun)];
  let text = first;
  const errors: unknown[] = [];
  for (const part of await Promise.allSettled(parts)) {
    if (part.status === "fulfilled") text += part.value;
    else errors.push(...(part.reason instanceof PartsFailed ? part.reason.errors : [part.reason]));
  }
  if (errors.length > 0) throw new PartsFailed(errors);
  return text;
}

function begun(part: () => MaybePromise<string>): MaybePromise<string> {
  try {
    return part();
  } catch (error) {
    return Promise.reject(error);
  }
}
