import { createHash, randomBytes } from "node:crypto";

const begin = "dg_";
const form = /^dg_[\w-]{43}$/;

/** A new key: 256 random bits, and letters in front by which a search for leaked secrets finds it. */
export function newApiKey(random: (bytes: number) => Buffer = randomBytes): string {
  return `${begin}${random(32).toString("base64url")}`;
}

/** Whether a text could be a key: what cannot is not hashed. */
export function looksLikeApiKey(text: string): boolean {
  return form.test(text);
}

/**
 * What is kept of a key. One round of SHA-256 is enough: a slow hash protects words that people choose, and nobody
 * finds 256 random bits by trying. Looking a key up by its hash tells nothing by the time it takes: who does not know
 * the key does not know either how far its hash agrees with one that is kept.
 */
export function hashOfApiKey(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}
