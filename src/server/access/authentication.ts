import type { Request, RequestHandler, Response } from "express";
import { sendFailure } from "../failure.js";
import { scopeOf } from "../request-scope.js";
import { addressOf } from "./address.js";
import type { CountFailure } from "./budgets.js";
import { type Client, tokenClient } from "./client.js";
import { credentialOf } from "./credential.js";
import type { KeyRing } from "./key-ring.js";
import type { CheckToken } from "./tokens.js";

/** What clients are known by, each where it is set. */
export interface AuthenticationOptions {
  readonly keys: KeyRing | undefined;
  readonly checkToken: CheckToken | undefined;
  /** The budget of clients that come with a token. */
  readonly tokenBudget: number | undefined;
  readonly countFailure: CountFailure;
  /** Takes the client of a request that is let in. */
  readonly known: (response: Response, client: Client) => void;
}

type Found = Client | "none" | "unknown" | "expired" | { readonly unavailable: Error };

/**
 * Lets in whoever brings a key or a token that is known here; 401 for others, before anything of their request is read.
 * Failures are counted by address, and are 429 from some number on. What is good is let in whatever others at the same
 * address did: they may all be behind one proxy, and nobody guesses 256 bits.
 */
export function authentication(options: AuthenticationOptions): RequestHandler {
  return async (request, response, next) => {
    // No cache in between may give one client's answer to another who has not been let in.
    response.vary("Authorization, X-API-Key").set("Cache-Control", "private, no-cache");
    const found = await clientOf(request, options);
    if (typeof found === "string") {
      await refuse(request, response, found, options.countFailure);
    } else if ("unavailable" in found) {
      scopeOf(response).log.error({ err: found.unavailable }, "the issuer's keys cannot be fetched");
      response.set("Retry-After", "5");
      fail(response, 503, "AUTHENTICATION_UNAVAILABLE", "Tokens cannot be checked just now; ask again later.");
    } else {
      scopeOf(response).note({ client: found.name });
      options.known(response, found);
      next();
    }
  };
}

async function clientOf(request: Request, { keys, checkToken, tokenBudget }: AuthenticationOptions): Promise<Found> {
  const credential = credentialOf(request);
  if (credential.kind === "none") return "none";
  if (credential.kind === "key") return keys?.find(credential.text) ?? "unknown";
  if (credential.kind === "unreadable" || checkToken === undefined) return "unknown";
  const checked = await checkToken(credential.text);
  if ("subject" in checked) return tokenClient(checked.subject, tokenBudget);
  if ("refused" in checked) return checked.refused === "expired" ? "expired" : "unknown";
  return checked;
}

const messages = {
  none: "This API asks for a key: send it as the header `Authorization: Bearer …` or `X-API-Key: …`.",
  unknown: "The key or token is not known here.",
  expired: "The token has expired.",
};

async function refuse(
  request: Request,
  response: Response,
  why: keyof typeof messages,
  countFailure: CountFailure,
): Promise<void> {
  // A page that asks without a key is no attempt to guess one.
  const waitSeconds = why === "none" ? 0 : await countFailure(addressOf(request));
  if (waitSeconds > 0) {
    response.set("Retry-After", String(waitSeconds));
    fail(response, 429, "RATE_LIMITED", "Too many keys or tokens that are not known here; ask again later.");
    return;
  }
  const fault = why === "none" ? "" : `, error="invalid_token", error_description="${messages[why]}"`;
  response.set("WWW-Authenticate", `Bearer realm="dialogue-graph"${fault}`);
  fail(response, 401, "UNAUTHENTICATED", messages[why]);
}

function fail(
  response: Response,
  status: number,
  code: "UNAUTHENTICATED" | "RATE_LIMITED" | "AUTHENTICATION_UNAVAILABLE",
  message: string,
): void {
  scopeOf(response).note({ errors: code });
  response.set("Cache-Control", "no-store");
  sendFailure(response, status, code, message);
}
