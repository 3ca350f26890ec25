/** Where the tab keeps the key that its visitor entered, for the explorer and the playground. */
export const keyPlace = "dialogue-graph-key";

let inMemory: string | null = null;

/** The key for as long as the tab is open: what others of the same machine must not find is not written to disk. */
export function rememberedKey(): string | null {
  try {
    return sessionStorage.getItem(keyPlace) ?? inMemory;
  } catch {
    return inMemory;
  }
}

/** Keeps a key; an empty one is none. */
export function rememberKey(key: string): void {
  inMemory = key || null;
  try {
    if (key) sessionStorage.setItem(keyPlace, key);
    else sessionStorage.removeItem(keyPlace);
  } catch {
    // A browser that keeps nothing has it until the page is left.
  }
}

/** The headers that say who asks; none where no key was entered. */
export function keyHeaders(): Record<string, string> {
  const key = rememberedKey();
  return key === null ? {} : { authorization: `Bearer ${key}` };
}

/** Whether a key could stand in a header as it was entered. */
export function isPossibleKey(text: string): boolean {
  return /^[\w.~+/=-]{1,8000}$/.test(text);
}
