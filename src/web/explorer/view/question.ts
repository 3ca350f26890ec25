import { readable } from "../asking/readable.js";

/** What a view asks: to be shown, and asked again in the playground. */
export interface Question {
  readonly operation: { toString(): string };
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The playground with this question in it; after `#`, which no server sees and no log keeps. */
export function playgroundAddress({ operation, variables }: Question): string {
  const parameters = new URLSearchParams({
    query: readable(operation),
    variables: JSON.stringify(variables, null, 2),
  });
  return `/playground#${parameters}`;
}
