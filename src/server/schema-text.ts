import type { RequestHandler } from "express";

/** The schema as text, with the ETag that Express makes of it, so that a client that has it gets 304. */
export function schemaText(text: string): RequestHandler {
  return (_request, response) => {
    response.set("Cache-Control", "no-cache").type("text/plain; charset=utf-8").send(text);
  };
}
