import { useCallback } from "react";
import { useSearchParams } from "wouter";

/** What of a view's state is changed; null takes it away. */
export type Change = Readonly<Record<string, string | null>>;

/** The whole state of a view is in its address: what is chosen, and how to choose something else. */
export interface ViewState {
  readonly parameters: URLSearchParams;
  /** The value of one parameter, or this when it is absent. */
  readonly read: (name: string, otherwise?: string) => string;
  readonly change: (change: Change) => void;
}

/** Reads and writes the address. Every change can be undone with the browser's back button. */
export function useViewState(): ViewState {
  const [parameters, setParameters] = useSearchParams();
  const change = useCallback(
    (wanted: Change): void => {
      setParameters((before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries(wanted)) {
          if (value === null || value === "") after.delete(name);
          else after.set(name, value);
        }
        return after;
      });
    },
    [setParameters],
  );
  const read = useCallback((name: string, otherwise = "") => parameters.get(name) ?? otherwise, [parameters]);
  return { parameters, read, change };
}
