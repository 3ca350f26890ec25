import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type JWTPayload, SignJWT } from "jose";
import { readConfig } from "../../../src/config/config.js";
import { createTokenCheck } from "../../../src/server/access/tokens.js";
import { type RunningServer, run } from "../support/running-server.js";
import { audience, fromNow, type Issuer, issuer, startIssuer } from "./support/issuer.js";
import { entryOf, keyFolder } from "./support/key-files.js";

const question = { query: '{ echo(words: "a") }' };
const folder = keyFolder();
const known = entryOf("newsroom");
let from: Issuer;
let running: RunningServer;

const settingsFor = ({ jwksUri }: Issuer) => ({
  JWKS_URI: jwksUri,
  JWT_AUDIENCE: audience,
  JWT_ISSUER: issuer,
  FAILED_AUTHENTICATIONS_PER_MINUTE: "1000",
});

beforeAll(async () => {
  folder.write({ keys: [known.entry] });
  from = await startIssuer();
  running = await run({ environment: { ...settingsFor(from), API_KEYS_FILE: folder.path } });
});
afterAll(async () => {
  await running.server.stop();
  await from.stop();
  folder.remove();
});

const ask = (token: string) => running.ask(question, { authorization: `Bearer ${token}` });
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

describe("a token", () => {
  test("lets in whom it names, as the log tells; a key does beside it", async () => {
    expect((await ask(await from.token({ sub: "reader-7" }))).status).toBe(200);
    expect(running.lines.at(-1)).toMatchObject({ client: "token reader-7" });
    expect((await ask(known.key)).status).toBe(200);
    expect((await running.ask(question)).status).toBe(401);
  });

  test("may be for several audiences, and as old as the clocks may differ", async () => {
    expect((await ask(await from.token({ aud: ["other", audience] }))).status).toBe(200);
    expect((await ask(await from.token({ exp: fromNow(-20) }))).status).toBe(200);
    expect((await ask(await from.token({ nbf: fromNow(20) }))).status).toBe(200);
  });

  test.each([
    ["for somebody else", { aud: "other" }],
    ["for nobody", { aud: undefined }],
    ["by another issuer", { iss: "https://elsewhere.test/" }],
    ["that has expired", { exp: fromNow(-40) }],
    ["that never expires", { exp: undefined }],
    ["that is not valid yet", { nbf: fromNow(60) }],
    ["that names nobody", { sub: undefined }],
    ["with an empty name", { sub: "" }],
    ["with a line's end in its name", { sub: 'a\n{"level":30}' }],
    ["with a name of 5,000 letters", { sub: "a".repeat(5_000) }],
  ])("%s is refused", async (_name, claims) => {
    const answer = await ask(await from.token(claims as JWTPayload));
    expect(answer.status).toBe(401);
    expect(answer.headers.get("www-authenticate")).toContain('error="invalid_token"');
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
  });

  test("that has expired says so", async () => {
    const answer = await ask(await from.token({ exp: fromNow(-60) }));
    expect(answer.headers.get("www-authenticate")).toContain("The token has expired.");
  });

  const claims = { iss: issuer, aud: audience, sub: "reader-1", exp: fromNow(300) };
  test("without a signature is refused, however `none` is written", async () => {
    for (const alg of ["none", "None", "NONE", ""]) {
      expect((await ask(`${encoded({ alg, typ: "JWT" })}.${encoded(claims)}.`)).status).toBe(401);
    }
  });

  test("that is signed with the public key as a secret is refused", async () => {
    for (const alg of ["HS256", "HS512"]) {
      const secret = new TextEncoder().encode(JSON.stringify(from.keys()[0]).padEnd(64, " "));
      const token = await new SignJWT(claims).setProtectedHeader({ alg, kid: "key-1" }).sign(secret);
      expect((await ask(token)).status).toBe(401);
    }
  });

  test("that brings its own key, or names where one is, is refused", async () => {
    const other = await startIssuer();
    try {
      const [jwk] = other.keys();
      const [, payload, signature] = (await other.token()).split(".");
      for (const header of [
        { alg: "ES256", jwk },
        { alg: "ES256", jku: other.jwksUri, kid: "key-1" },
      ]) {
        expect((await ask(`${encoded(header)}.${payload}.${signature}`)).status).toBe(401);
      }
      expect((await ask(await other.token())).status).toBe(401);
      expect(other.fetched()).toBe(0);
    } finally {
      await other.stop();
    }
  });

  test("of which a letter was changed is refused", async () => {
    const [header, , signature] = (await from.token()).split(".");
    expect((await ask(`${header}.${encoded({ ...claims, sub: "admin" })}.${signature}`)).status).toBe(401);
    expect((await ask(`${"a".repeat(3_000)}.${"b".repeat(3_000)}.${"c".repeat(1_000)}`)).status).toBe(401);
  });

  test("costs no fetching of keys but the first and those for keys that are not known", async () => {
    const before = from.fetched();
    for (let time = 0; time < 10; time += 1) expect((await ask(await from.token())).status).toBe(200);
    expect(from.fetched()).toBe(before);
  });
});

describe("the issuer's keys", () => {
  const check = ({ jwksUri }: Issuer, cooldownMilliseconds = 0) =>
    createTokenCheck({ jwksUri, audience, issuer, clockSkewSeconds: 30, cooldownMilliseconds });

  test.each(["RS256", "PS256", "EdDSA"])("may be of %s", async (algorithm) => {
    const other = await startIssuer(algorithm);
    try {
      expect(await check(other)(await other.token())).toEqual({ subject: "reader-1" });
    } finally {
      await other.stop();
    }
  });

  test("may change: a new one is looked for at once, an old one is good no longer", async () => {
    const other = await startIssuer();
    try {
      const checkToken = check(other);
      const old = await other.token();
      expect(await checkToken(old)).toEqual({ subject: "reader-1" });
      await other.rotate();
      expect(await checkToken(await other.token())).toEqual({ subject: "reader-1" });
      expect(await checkToken(old)).toEqual({ refused: "invalid" });
    } finally {
      await other.stop();
    }
  });

  test("are not fetched for every token that names an unknown one", async () => {
    const other = await startIssuer();
    try {
      const checkToken = check(other, 30_000);
      await checkToken(await other.token());
      await other.rotate();
      for (let time = 0; time < 20; time += 1) {
        expect(await checkToken(await other.token())).toEqual({ refused: "invalid" });
      }
      expect(other.fetched()).toBe(1);
    } finally {
      await other.stop();
    }
  });

  test.each([
    ["an error", { status: 500, body: "" }],
    ["no JSON", { status: 200, body: "<html>" }],
    ["no keys", { status: 200, body: '{"keys": 1}' }],
    ["a way elsewhere", { status: 302, body: "" }],
  ])("that are %s give 503 and when to ask again, not 401", async (_name, instead) => {
    const other = await startIssuer();
    const server = await run({ environment: settingsFor(other) });
    try {
      other.publish(instead);
      const authorization = `Bearer ${await other.token()}`;
      const answer = await server.ask(question, { authorization });
      expect(answer.status).toBe(503);
      expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
      expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: "AUTHENTICATION_UNAVAILABLE" } }] });
      expect(server.lines.some(({ level, msg }) => level === 50 && msg === "the issuer's keys cannot be fetched")).toBe(
        true,
      );
      other.publish(null);
      expect((await server.ask(question, { authorization })).status).toBe(200);
    } finally {
      await server.server.stop();
      await other.stop();
    }
  });

  test("that do not answer at all give 503 too, but keys that were fetched before go on to be good", async () => {
    const other = await startIssuer();
    const token = await other.token();
    const warm = await run({ environment: settingsFor(other) });
    const cold = await run({ environment: settingsFor(other) });
    try {
      const headers = { authorization: `Bearer ${token}` };
      expect((await warm.ask(question, headers)).status).toBe(200);
      await other.stop();
      expect((await warm.ask(question, headers)).status).toBe(200);
      expect((await cold.ask(question, headers)).status).toBe(503);
    } finally {
      await Promise.all([warm.server.stop(), cold.server.stop()]);
    }
  });
});

test("the settings of tokens belong together", () => {
  expect(() => readConfig({ JWKS_URI: "https://issuer.test/jwks.json" })).toThrow(
    /JWT_AUDIENCE is not set.*\n.*JWT_ISSUER is not set/,
  );
  expect(() => readConfig({ JWKS_URI: "ftp://issuer.test/" })).toThrow(/JWKS_URI is/);
  expect(() => readConfig({ JWKS_URI: "https://user:secret@issuer.test/" })).toThrow(/^(?!.*secret)/s);
});
