import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { operationId, readOperationList } from "../../../src/server/access/operation-list.js";
import { type RunningServer, run } from "../support/running-server.js";
import { sendRaw, statusOf } from "./support/raw.js";

const listed = 'query Listed($words: String = "a") {\n  echo(words: $words)\n}';
const id = operationId(listed);
const operations = [
  { id, name: "Listed", type: "query", body: listed },
  { id: operationId("{ broken }"), name: "Broken", type: "query", body: "{ broken }" },
];
const folder = mkdtempSync(join(tmpdir(), "operations-"));
const file = join(folder, "operations.json");
const manifest = (content: object) => ({ format: "apollo-persisted-query-manifest", version: 1, ...content });
afterAll(() => rmSync(folder, { recursive: true }));

let running: RunningServer;
const start = async (mode: string) => {
  writeFileSync(file, JSON.stringify(manifest({ operations })));
  running = await run({ environment: { OPERATIONS: mode, OPERATIONS_FILE: file } });
};
const codeOf = async (answer: Response): Promise<string | undefined> =>
  ((await answer.json()) as { errors?: [{ extensions: { code: string } }] }).errors?.[0].extensions.code;
const extensions = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });
const address = (parameters: Record<string, string>) => `/graphql?${new URLSearchParams(parameters)}`;

describe.each(["open", "log", "enforce"])("with OPERATIONS=%s", (mode) => {
  beforeAll(() => start(mode));
  afterAll(() => running.server.stop());

  test.each([
    ["extensions.persistedQuery", { extensions: extensions(id) }],
    ["documentId", { documentId: id }],
    ["documentId with its algorithm", { documentId: `sha256:${id}` }],
    ["both, the same", { documentId: id, extensions: extensions(id) }],
    ["an id and its text", { query: listed, extensions: extensions(id) }],
    ["an id with null for its text", { query: null, documentId: id }],
  ])("an operation is found by %s", async (_name, body) => {
    const answer = await running.ask({ ...body, variables: { words: "b" } });
    expect([answer.status, await answer.json()]).toMatchObject([200, { data: { echo: "b" } }]);
  });

  test("an operation is found by an address that a cache can keep", async () => {
    for (const parameters of [{ documentId: id }, { extensions: JSON.stringify(extensions(id)) }]) {
      const path = address({ ...parameters, variables: '{"words":"c"}' } as unknown as Record<string, string>);
      const answer = await running.get(path);
      expect([answer.status, await answer.json()]).toMatchObject([200, { data: { echo: "c" } }]);
      const etag = answer.headers.get("etag") ?? "";
      expect(etag).not.toBe("");
      const again = [`GET ${path} HTTP/1.1`, "Host: here", "Connection: close", `If-None-Match: ${etag}`, "", ""];
      expect(statusOf(await sendRaw(running.url, again.join("\r\n")))).toBe(304);
    }
  });

  test("an id that is on no list asks for the text, as Apollo's clients expect; nothing is learnt from it", async () => {
    const text = '{ echo(words: "learnt") }';
    const body = { extensions: extensions(operationId(text)) };
    const first = await running.ask(body);
    const expected = {
      errors: [{ message: "PersistedQueryNotFound", extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }],
    };
    expect([first.status, await first.json()]).toEqual([400, expected]);
    const second = await running.ask({ ...body, query: text });
    expect(second.status).toBe(mode === "enforce" ? 403 : 200);
    expect((await running.ask(body)).status).toBe(400);
  });

  test.each([
    ["that is not the text's", { query: "{ broken }", extensions: extensions(id) }],
    ["of another version", { extensions: { persistedQuery: { version: 2, sha256Hash: id } } }],
    ["that is no SHA-256", { documentId: "listed" }],
    ["that is a property's name", { documentId: "__proto__" }],
    ["that is a list", { documentId: [id] }],
    ["in capitals", { documentId: id.toUpperCase() }],
    ["beside another", { documentId: id, extensions: extensions("0".repeat(64)) }],
    ["of 90,000 letters", { documentId: "a".repeat(90_000) }],
  ])("an id %s is refused", async (_name, body) => {
    const answer = await running.ask(body);
    expect([answer.status, await codeOf(answer)]).toEqual([400, "BAD_REQUEST"]);
  });

  test.each([
    `?documentId=${id}&documentId=${id}`,
    `?documentId=${id}&extensions=${encodeURIComponent(JSON.stringify(extensions("0".repeat(64))))}`,
    "?documentId=",
    `?extensions=${encodeURIComponent("{")}`,
  ])("an address with %s is refused", async (search) => {
    expect((await running.get(`/graphql${search}`)).status).toBe(400);
  });
});

describe("where only listed operations are answered", () => {
  beforeAll(() => start("enforce"));
  afterAll(() => running.server.stop());

  test("one that is listed is answered, however it is laid out", async () => {
    for (const query of [listed, `# mine\n${listed.replaceAll(/\s+/g, "\n ,")}`, listed.replaceAll(/\s+/g, " ")]) {
      expect((await running.ask({ query })).status).toBe(200);
      expect((await running.get(address({ query }))).status).toBe(200);
    }
  });

  test.each([
    ["another", '{ echo(words: "a") }'],
    ["a listed one with a field more", listed.replace("echo(words: $words)", "echo(words: $words) __typename")],
    ["a listed one after another", `${listed}\nquery Other { broken }`],
    ["a question for the schema", "{ __schema { types { name } } }"],
    ["what is not GraphQL", "{ echo("],
    ["what does not fit the schema, without a hint at it", "{ ecko }"],
    ["a change", "mutation { a }"],
    ["100,000 brackets", "{".repeat(100_000)],
    ["a NUL", "\u0000"],
  ])("%s is refused before it is looked at", async (_name, query) => {
    const expected = [403, "OPERATION_NOT_ALLOWED"];
    const posted = await running.ask({ query });
    expect([posted.status, await codeOf(posted)]).toEqual(expected);
    if (query.length > 1_000) return; // too long for an address
    const got = await running.get(address({ query }));
    expect([got.status, await codeOf(got)]).toEqual(expected);
  });

  const other = '{ echo(words: "other") }';
  test.each([
    ["twice in the address", `?query=${encodeURIComponent(listed)}&query=${encodeURIComponent(other)}`],
    ["in the address as a list", `?query[]=${encodeURIComponent(other)}`],
    ["beside the id", `?documentId=${id}&query=${encodeURIComponent(other)}`],
  ])("it is not got around %s", async (_name, search) => {
    const answer = await running.get(`/graphql${search}`);
    expect(answer.status).toBe(400);
    expect(await answer.text()).not.toContain('"other"');
  });

  test.each([
    ["in a list", [{ query: other }]],
    ["as a list", { query: [other] }],
    ["as a document", { query: { kind: "Document" } }],
    ["under __proto__", `{"__proto__":{"query":${JSON.stringify(other)}},"a":1}`],
    ["twice in the body", `{"query":${JSON.stringify(listed)},"query":${JSON.stringify(other)}}`],
  ])("it is not got around %s", async (_name, body) => {
    const answer = await running.ask(body);
    expect([400, 403]).toContain(answer.status);
    expect(await answer.text()).not.toContain('"other"');
  });

  test("what the address says beside a body is not looked at", async () => {
    const answer = await fetch(`${running.url}${address({ query: other })}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ documentId: id }),
    });
    expect(await answer.json()).toMatchObject({ data: { echo: "a" } });
  });
});

test("in the mode that logs, what is not listed is answered and marked", async () => {
  await start("log");
  try {
    expect((await running.ask({ query: '{ echo(words: "b") }' })).status).toBe(200);
    expect((await running.ask({ query: listed })).status).toBe(200);
    const requests = running.lines.filter(({ msg }) => msg === "request");
    expect(requests.map(({ listed: mark }) => mark)).toEqual(["no", undefined]);
  } finally {
    await running.server.stop();
  }
});

describe("a manifest that cannot be used is told of at the start:", () => {
  const [first] = operations;
  test.each([
    ["no JSON", "{", "is not JSON"],
    ["another format", JSON.stringify({ operations: [] }), "format: "],
    [
      "an id that is not its text's",
      JSON.stringify(manifest({ operations: [{ ...first, id: "a" }] })),
      'operations.0 ("Listed"): its id is not the SHA-256',
    ],
    ["a change", JSON.stringify(manifest({ operations: [{ ...first, type: "mutation" }] })), "operations.0.type"],
    [
      "no GraphQL",
      JSON.stringify(manifest({ operations: [{ ...first, body: "\u0000", id: operationId("\u0000") }] })),
      "its body is not GraphQL",
    ],
  ])("%s", (_name, text, fault) => {
    writeFileSync(file, text);
    const read = () => readOperationList({ operationsFile: file });
    expect(read).toThrow(`OPERATIONS_FILE names ${file}`);
    expect(read).toThrow(fault);
  });
});
