import { useSyncExternalStore } from "react";

/** Why the visitor is asked for a key; null: no key is needed. */
export type KeyNeed = string | null;

let need: KeyNeed = null;
const listeners = new Set<() => void>();

/** Tells the page that an answer was refused for want of a key, in the server's words; null when one was given. */
export function setKeyNeed(reason: KeyNeed): void {
  if (need === reason) return;
  need = reason;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Why a key is needed just now. */
export function useKeyNeed(): KeyNeed {
  return useSyncExternalStore(subscribe, () => need);
}
