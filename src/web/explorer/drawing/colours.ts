import { useSyncExternalStore } from "react";

/** Colours of the page that a canvas and a chart need by value. */
export interface Colours {
  readonly ground: string;
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly edge: string;
  readonly accent: string;
  readonly mark: string;
  /** From little to much. */
  readonly little: string;
  readonly much: string;
  /** Of kinds, told apart by eye. */
  readonly kinds: readonly string[];
}

let current: Colours | undefined;

/** The colours of the theme that is shown; it renders again when that changes. */
export function useColours(): Colours {
  return useSyncExternalStore(subscribe, () => {
    current ??= readColours();
    return current;
  });
}

function subscribe(changed: () => void): () => void {
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  const renew = (): void => {
    current = undefined;
    changed();
  };
  system.addEventListener("change", renew);
  window.addEventListener("themechange", renew);
  return () => {
    system.removeEventListener("change", renew);
    window.removeEventListener("themechange", renew);
  };
}

function readColours(): Colours {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    ground: colour("ground"),
    ink: colour("ink"),
    soft: colour("soft"),
    rule: colour("rule"),
    edge: colour("edge"),
    accent: colour("accent"),
    mark: colour("mark"),
    little: colour("little"),
    much: colour("much"),
    kinds: [1, 2, 3, 4, 5, 6].map((number) => colour(`kind-${number}`)),
  };
}
