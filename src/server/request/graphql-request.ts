import accepts from "accepts";
import { LRUCache } from "lru-cache";
import type { Handler, PlainRequest } from "../../lib/handler-chain.js";
import { sendFailure } from "../failure.js";
import { varyBy } from "./vary-by.js";

const answerTypes = ["application/json", "application/graphql-response+json"];
const passesPreflight = "apollo-require-preflight";

/**
 * What GraphQL over HTTP asks of a request before anything is parsed: its method, the type of its body, and an answer's
 * type that it accepts. `Accept` is replaced with the chosen type, so that everything after agrees on it.
 */
export const graphqlRequest: Handler = (request, response, next) => {
  if (request.method !== "POST" && request.method !== "GET") {
    response.setHeader("Allow", "GET, POST");
    sendFailure(response, 405, "BAD_REQUEST", "Ask with POST, or with GET where the address is short enough.");
    return;
  }
  const accepted = acceptedBy(request);
  if (typeof accepted !== "string") {
    sendFailure(response, 406, "BAD_REQUEST", `An answer is one of ${answerTypes.join(", ")}.`);
    return;
  }
  if (request.method === "POST" && !isJson(request.headers["content-type"])) {
    sendFailure(response, 415, "BAD_REQUEST", "A request's Content-Type has to be application/json.");
    return;
  }
  request.headers.accept = accepted;
  varyBy(response, "Accept");
  next();
};

/** What was chosen for the headers that were sent lately: clients send the same ones. */
const chosen = new LRUCache<string, string>({
  max: 100,
  maxSize: 10_000,
  sizeCalculation: (_, header) => 1 + header.length, // it may be empty
});

function acceptedBy(request: PlainRequest): string | false {
  const { accept = "*/*" } = request.headers;
  const before = chosen.get(accept);
  if (before !== undefined) return before;
  const accepted = accepts(request).type(answerTypes);
  if (typeof accepted !== "string") return false;
  chosen.set(accept, accepted);
  return accepted;
}

/** `request.is` says no where there is no body at all, which is another fault. */
function isJson(contentType: string | undefined): boolean {
  return contentType?.split(";", 1)[0]?.trim().toLowerCase() === "application/json";
}

/**
 * Lets plain GET requests through Apollo's prevention of cross-site requests (which wants a header that a browser
 * sends to another site only after asking it), unless a browser says that another site made it send them. A POST needs
 * no such exception: its JSON body already makes a browser ask, and this server allows no other site.
 */
export const sameSiteGet: Handler = (request, _response, next) => {
  const site = request.headers["sec-fetch-site"] ?? "none";
  if (request.method === "GET" && (site === "none" || site === "same-origin")) request.headers[passesPreflight] ??= "1";
  next();
};
