import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { type Hostile, posted } from "./case.js";

const json = { "content-type": "application/json" };
const small = JSON.stringify({ query: "{ __typename }" });
const zeroes = Buffer.alloc(40_000_000, " ");

const bodies: readonly Hostile[] = [
  posted("a body of 1 MB", `{"query":"${"x".repeat(1_000_000)}"}`),
  posted("a body of 10 MB", `{"query":"${"x".repeat(10_000_000)}"}`),
  posted("a gzip bomb", gzipSync(zeroes), { "content-encoding": "gzip" }),
  posted("a deflate bomb", deflateSync(zeroes), { "content-encoding": "deflate" }),
  posted("a brotli bomb", brotliCompressSync(zeroes), { "content-encoding": "br" }),
  posted("gzip within gzip", gzipSync(gzipSync(small)), { "content-encoding": "gzip, gzip" }),
  posted("gzip that is none", small, { "content-encoding": "gzip" }),
  posted("half of a gzip", gzipSync(small).subarray(0, 20), { "content-encoding": "gzip" }),
  posted("an unknown encoding", small, { "content-encoding": "zstd" }),
  posted("no JSON", "query=1"),
  posted("half of a JSON", small.slice(0, -3)),
  posted("an empty body", ""),
  posted("null", "null"),
  posted("a number", "1"),
  posted("a string", '"{ __typename }"'),
  posted("an empty batch", "[]"),
  posted("a batch of 1,000", JSON.stringify(Array.from({ length: 1_000 }, () => ({ query: "{ __typename }" })))),
  posted("a query that is a number", { query: 1 }),
  posted("a query that is a list", { query: ["{ __typename }"] }),
  posted("a query that is an object", { query: { toString: "{ __typename }" } }),
  posted("variables that are a string", { query: "{ __typename }", variables: "{}" }),
  posted("variables that are a list", { query: "{ __typename }", variables: [1] }),
  posted("an operation's name that is a number", { query: "{ __typename }", operationName: 1 }),
  posted("an operation's name of 90,000 letters", {
    query: "query A { __typename }",
    operationName: "A".repeat(90_000),
  }),
  posted("extensions that are a list", { query: "{ __typename }", extensions: [] }),
  posted("a JSON of 45,000 levels", "[".repeat(45_000) + "]".repeat(45_000)),
  posted(
    "one key 5,000 times",
    `{${Array.from({ length: 5_000 }, () => '"query":"{ __typename }"')
      .join(",")
      .slice(0, 90_000)}`,
  ),
  posted("bytes that are no UTF-8", Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])),
  posted("UTF-16", Buffer.from(small, "utf16le"), { "content-type": "application/json; charset=utf-16le" }),
  posted("a charset that is none", small, { "content-type": "application/json; charset=nonsense" }),
  {
    name: "a form",
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "query={__typename}",
  },
  {
    name: "a multipart upload",
    method: "POST",
    headers: { "content-type": "multipart/form-data; boundary=x" },
    body: '--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{}\r\n--x--',
  },
  { name: "plain text", method: "POST", headers: { "content-type": "text/plain" }, body: small },
  { name: "no content type", method: "POST", body: small },
  {
    name: "a content type of 8,000 letters",
    method: "POST",
    headers: { "content-type": `application/json; a=${"b".repeat(8_000)}` },
    body: small,
  },
];

const persisted = (name: string, persistedQuery: unknown, query?: string): Hostile =>
  posted(name, { ...(query !== undefined && { query }), extensions: { persistedQuery } });
const queries: readonly Hostile[] = [
  persisted("a persisted query that nobody registered", { version: 1, sha256Hash: "0".repeat(64) }),
  persisted("a persisted query to register", { version: 1, sha256Hash: "0".repeat(64) }, "{ __typename }"),
  persisted("a persisted query of another version", { version: -1, sha256Hash: "" }),
  persisted("a persisted query named __proto__", { version: 1, sha256Hash: "__proto__" }),
  persisted("a persisted query of 90,000 letters", { version: 1, sha256Hash: "a".repeat(90_000) }),
];

const paths: readonly Hostile[] = [
  "/graphql",
  "/graphql?query=%00",
  "/graphql?query={__typename}&query={a}",
  "/graphql?query[a]=1",
  "/graphql?query={__typename}&variables=[[[",
  "/graphql?query={__typename}&variables=null",
  "/graphql?query=mutation{a}",
  `/graphql?${"a=1&".repeat(3_000)}`,
  `/graphql?query=${"%7B".repeat(4_000)}`,
  "/graphql/../../etc/passwd",
  "/%2e%2e/%2e%2e/etc/passwd",
  "/assets/..%2f..%2fpackage.json",
  "/playground/..%5c..%5cpackage.json",
  "/export/../graphql",
  "/export/csv?where={",
  "/export/__proto__",
  "/%",
  "/%c0%ae%c0%ae/",
  "//evil.example/%2e%2e",
  "/\\evil.example",
  `/${"a/".repeat(6_000)}`,
  "/.git/config",
  "/.env",
  "/schema.graphql/..;/x",
].map((path) => ({ name: `GET ${path.slice(0, 60)}`, path }));

const many = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`x-${n}`, "a"]));
const heads: readonly Hostile[] = [
  posted("1,500 headers", small, many(1_500)),
  posted("a header of 15,000 letters", small, { "x-long": "a".repeat(15_000) }),
  posted("a header of 100,000 letters", small, { "x-long": "a".repeat(100_000) }),
  posted("a request's id of one's own", small, { "x-request-id": "a b" }),
  posted("a traceparent that is none", small, { traceparent: "00-zz-zz-zz" }),
  posted("a host that is another", small, { host: "evil.example" }),
  posted("an address that is another", small, { "x-forwarded-for": "127.0.0.1, ::1", forwarded: "for=127.0.0.1" }),
  posted("a method that is another", small, { "x-http-method-override": "DELETE" }),
  posted("5,000 accepted types", small, {
    accept: Array.from({ length: 3_000 }, (_, n) => `a/${n}`)
      .join(",")
      .slice(0, 14_000),
  }),
  posted("an accepted type that is none", small, { accept: ";;;q=,,," }),
  posted("a cookie of __proto__", small, { cookie: "__proto__=1; constructor=2" }),
  posted("an authorization that is none", small, { authorization: `Bearer ${"a.".repeat(4_000)}` }),
  { name: "TRACE", method: "TRACE" },
  { name: "PROPFIND", method: "PROPFIND" },
  { name: "a GET with a body", method: "GET", headers: { ...json, "content-length": "10" }, body: "0123456789" },
  { name: "a HEAD", method: "HEAD" },
  {
    name: "an OPTIONS of another site",
    method: "OPTIONS",
    headers: { origin: "https://evil.example", "access-control-request-method": "POST" },
  },
  {
    name: "a POST of another site",
    method: "POST",
    headers: { ...json, origin: "https://evil.example", "sec-fetch-site": "cross-site" },
    body: small,
  },
];

const raws: readonly Hostile[] = [
  { name: "noise", raw: Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01]) },
  { name: "another protocol", raw: "SSH-2.0-x\r\n" },
  {
    name: "a request smuggled by two lengths",
    raw: `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n{}{}{}`,
  },
  {
    name: "a request smuggled by length and chunks",
    raw: `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n`,
  },
  {
    name: "a chunk of a length that is none",
    raw: `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`,
  },
  {
    name: "a chunk of a huge length",
    raw: `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n`,
  },
  { name: "no host", raw: `GET /graphql HTTP/1.1\r\n\r\n` },
  { name: "a negative length", raw: `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n` },
  { name: "a header with a NUL", raw: `GET / HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n` },
  { name: "a header with a line of its own", raw: `GET / HTTP/1.1\r\nHost: a\r\nX: a\r\n b\r\n\r\n` },
  { name: "HTTP/9.9", raw: `GET / HTTP/9.9\r\nHost: a\r\n\r\n` },
  { name: "HTTP/2 without TLS", raw: "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" },
];

/** Requests that are hostile as HTTP. */
export const transport: readonly Hostile[] = [...bodies, ...queries, ...paths, ...heads, ...raws];
