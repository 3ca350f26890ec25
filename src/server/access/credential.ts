import type { IncomingMessage } from "node:http";

/** What a request brings to say who asks. */
export type Credential =
  | { readonly kind: "none" }
  | { readonly kind: "unreadable" }
  | { readonly kind: "key"; readonly text: string }
  | { readonly kind: "token"; readonly text: string };

const bearer = /^Bearer +([\w.~+/=-]+)$/i;
const token = /^[\w-]+\.[\w-]+\.[\w-]*$/;

/**
 * The key or the token of a request: `Authorization: Bearer …` or `X-API-Key: …`, one of them and once. Two are refused:
 * whoever is in between may have looked at the other one. Nothing is taken from the address: addresses are logged and shared.
 */
export function credentialOf({ headersDistinct }: IncomingMessage): Credential {
  const { authorization = [], "x-api-key": keys = [] } = headersDistinct;
  if (authorization.length + keys.length === 0) return { kind: "none" };
  if (authorization.length + keys.length > 1) return { kind: "unreadable" };
  const [key] = keys;
  if (key !== undefined) return { kind: "key", text: key };
  const text = bearer.exec(authorization[0] ?? "")?.[1];
  if (text === undefined) return { kind: "unreadable" };
  return { kind: token.test(text) ? "token" : "key", text };
}
