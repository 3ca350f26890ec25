import { createRemoteJWKSet, errors, jwtVerify } from "jose";

/** What a token comes to: who it names, or why nobody. */
export type Checked =
  | { readonly subject: string }
  | { readonly refused: "expired" | "invalid" }
  | { readonly unavailable: Error };

/** Tells of a token whom it names. */
export type CheckToken = (token: string) => Promise<Checked>;

/** Whose tokens are taken. */
export interface TokenOptions {
  readonly jwksUri: string;
  readonly audience: string;
  readonly issuer: string;
  readonly clockSkewSeconds: number;
  /** How soon after asking for the keys they may be asked for again because a token names one that is not among them. */
  readonly cooldownMilliseconds?: number;
}

/** Those with a public key to check by: with a secret shared by both (HS256), who can check could also issue. */
const algorithms = [
  "RS256",
  "RS384",
  "RS512",
  "PS256",
  "PS384",
  "PS512",
  "ES256",
  "ES384",
  "ES512",
  "EdDSA",
  "Ed25519",
];

const longestWait = 3_000;
const keysKept = 600_000;
const longestSubject = 200;

/**
 * Checks tokens by the keys that their issuer publishes: signature, issuer, audience and time. The keys are fetched when
 * the first token comes and kept for ten minutes; one that is missing is looked for at once.
 */
export function createTokenCheck(options: TokenOptions): CheckToken {
  const { audience, issuer, clockSkewSeconds: clockTolerance, cooldownMilliseconds = 30_000 } = options;
  const publicKeys = createRemoteJWKSet(new URL(options.jwksUri), {
    timeoutDuration: longestWait,
    cooldownDuration: cooldownMilliseconds,
    cacheMaxAge: keysKept,
  });
  return async (token) => {
    try {
      const requiredClaims = ["exp", "sub"];
      const { payload } = await jwtVerify(token, publicKeys, {
        algorithms,
        audience,
        issuer,
        clockTolerance,
        requiredClaims,
      });
      const { sub: subject } = payload;
      return isName(subject) ? { subject } : { refused: "invalid" };
    } catch (error) {
      if (error instanceof errors.JWTExpired) return { refused: "expired" };
      return isTokensFault(error) ? { refused: "invalid" } : { unavailable: asError(error) };
    }
  };
}

/** It goes into the log and names what is counted: no control characters, not of any length. */
function isName(subject: string | undefined): subject is string {
  return subject !== undefined && subject.length <= longestSubject && /^\P{C}+$/u.test(subject);
}

const tokensFaults = [
  errors.JWTClaimValidationFailed,
  errors.JWTInvalid,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
];

function isTokensFault(error: unknown): boolean {
  return tokensFaults.some((kind) => error instanceof kind);
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
