import type { ServerResponse } from "node:http";
import vary from "vary";

/** Adds a header's name to an answer's `Vary`; where it is the first one nothing has to be read. */
export function varyBy(response: ServerResponse, name: string): void {
  if (response.hasHeader("Vary")) vary(response, name);
  else response.setHeader("Vary", name);
}
