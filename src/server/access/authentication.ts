import type { IncomingMessage, ServerResponse } from "node:http";
import vary from "vary";
import type { Handler } from "../../lib/handler-chain.js";
import { sendFailure } from "../failure.js";
import { scopeOf } from "../request-scope.js";
import type { AddressOf } from "./address.js";
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
  readonly addressOf: AddressOf;
  readonly countFailure: CountFailure;
  /** Takes the client of a request that is let in. */
  readonly known: (response: ServerResponse, client: Client) => void;
}

type Found = Client | "none" | "unknown" | "expired" | { readonly unavailable: Error };

/**
 * Lets in whoever brings a key or a token that is known here; 401 for others, before anything of their request is read.
 * Failures are counted by address, and are 429 from some number on. What is good is let in whatever others at the same
 * address did: they may all be behind one proxy, and nobody guesses 256 bits.
 */
export function authentication(options: AuthenticationOptions): Handler {
  return (request, response, next) => {
    // No cache in between may give one client's answer to another who has not been let in.
    vary(response, "Authorization, X-API-Key");
    response.setHeader("Cache-Control", "private, no-cache");
    identify(request, response, options).then((known) => {
      if (known) next();
    }, next);
  };
}

/** Whether it is known who asks; if not, it has been answered. */
async function identify(request: IncomingMessage, response: ServerResponse, options: AuthenticationOptions) {
  const found = await clientOf(request, options);
  if (typeof found === "string") {
    await refuse(request, response, found, options);
    return false;
  }
  if ("unavailable" in found) {
    scopeOf(response).log.error({ err: found.unavailable }, "the issuer's keys cannot be fetched");
    response.setHeader("Retry-After", "5");
    fail(response, 503, "AUTHENTICATION_UNAVAILABLE", "Tokens cannot be checked just now; ask again later.");
    return false;
  }
  scopeOf(response).note({ client: found.name });
  options.known(response, found);
  return true;
}

async function clientOf(
  request: IncomingMessage,
  { keys, checkToken, tokenBudget }: AuthenticationOptions,
): Promise<Found> {
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
  request: IncomingMessage,
  response: ServerResponse,
  why: keyof typeof messages,
  { addressOf, countFailure }: AuthenticationOptions,
): Promise<void> {
  // A page that asks without a key is no attempt to guess one.
  const waitSeconds = why === "none" ? 0 : await countFailure(addressOf(request));
  if (waitSeconds > 0) {
    response.setHeader("Retry-After", String(waitSeconds));
    fail(response, 429, "RATE_LIMITED", "Too many keys or tokens that are not known here; ask again later.");
    return;
  }
  const fault = why === "none" ? "" : `, error="invalid_token", error_description="${messages[why]}"`;
  response.setHeader("WWW-Authenticate", `Bearer realm="dialogue-graph"${fault}`);
  fail(response, 401, "UNAUTHENTICATED", messages[why]);
}

function fail(
  response: ServerResponse,
  status: number,
  code: "UNAUTHENTICATED" | "RATE_LIMITED" | "AUTHENTICATION_UNAVAILABLE",
  message: string,
): void {
  scopeOf(response).note({ errors: code });
  response.setHeader("Cache-Control", "no-store");
  sendFailure(response, status, code, message);
}
