import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from "jose";

/** Somebody who issues tokens and publishes the keys that they can be checked by. */
export interface Issuer {
  readonly jwksUri: string;
  /** How often the keys were fetched. */
  readonly fetched: () => number;
  /** A token by the newest key; what is given takes the place of what a good one says. */
  token(claims?: JWTPayload): Promise<string>;
  /** Makes a new key and publishes it, without the old ones. */
  rotate(): Promise<void>;
  /** What is published in the place of the keys: any text with a status; null is the keys again. */
  publish(instead: { readonly status: number; readonly body: string } | null): void;
  /** The published keys. */
  readonly keys: () => readonly JWK[];
  stop(): Promise<void>;
}

export const audience = "dialogue-graph";
export const issuer = "https://issuer.test/";

/** A claim as seconds from now. */
export const fromNow = (seconds: number): number => Math.floor(Date.now() / 1_000) + seconds;

/** Starts an issuer on this machine. */
export async function startIssuer(algorithm = "ES256"): Promise<Issuer> {
  let published: JWK[] = [];
  let signing: { readonly key: CryptoKey; readonly kid: string } | undefined;
  let instead: { readonly status: number; readonly body: string } | null = null;
  let fetches = 0;
  let made = 0;

  const rotate = async () => {
    const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true });
    made += 1;
    signing = { key: privateKey, kid: `key-${made}` };
    published = [{ ...(await exportJWK(publicKey)), kid: signing.kid, alg: algorithm, use: "sig" }];
  };
  await rotate();

  const server: Server = createServer((_request, response) => {
    fetches += 1;
    response.writeHead(instead?.status ?? 200, { "content-type": "application/json" });
    response.end(instead?.body ?? JSON.stringify({ keys: published }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;

  return {
    jwksUri: `http://127.0.0.1:${port}/jwks.json`,
    fetched: () => fetches,
    keys: () => published,
    rotate,
    publish: (what) => {
      instead = what;
    },
    token: async (claims = {}) => {
      if (signing === undefined) throw new Error("there is no key");
      const standard = { iss: issuer, aud: audience, sub: "reader-1", iat: fromNow(0), exp: fromNow(300) };
      const header = { alg: algorithm, kid: signing.kid };
      return new SignJWT({ ...standard, ...claims }).setProtectedHeader(header).sign(signing.key);
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
