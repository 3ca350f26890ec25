import { type Example, readExamples } from "./read-examples.js";

/** Every file of `examples/`, put into the page by the build. */
export const examples: readonly Example[] = readExamples(
  import.meta.glob("./examples/*.graphql", { query: "?raw", import: "default", eager: true }),
  import.meta.glob("./examples/*.variables.json", { query: "?raw", import: "default", eager: true }),
);
