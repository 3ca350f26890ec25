import "reflect-metadata";
import { get as httpGet, type IncomingMessage } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import { type App, createApp } from "../../src/app.js";
import { readConfig } from "../../src/config/config.js";
import { formats } from "../../src/export/formats.js";

let app: App;
let url = "";
const recent = { startDate: { gte: "2023-01-01" } };

beforeAll(async () => {
  app = await createApp(readConfig({ PORT: "0" }), pino({ level: "silent" }));
  url = (await app.start()).url;
});
afterAll(() => app.stop());

function ask(path: string, options: RequestInit = {}): Promise<Response> {
  return fetch(`${url}/export/${path}`, options);
}

/** Without the `Cache-Control: no-cache` that `fetch` adds to a conditional request. */
function asIs(path: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
  return new Promise((resolve) => httpGet(`${url}/export/${path}`, { headers, agent: false }, resolve));
}

function selecting(name: string, where: unknown): string {
  return `${name}?where=${encodeURIComponent(typeof where === "string" ? where : JSON.stringify(where))}`;
}

async function failureOf(
  response: Response,
): Promise<{ status: number; code: string; argument: string; message: string }> {
  const { errors } = (await response.json()) as {
    errors: [{ message: string; extensions: { code: string; argument: string } }];
  };
  const [{ message, extensions }] = errors;
  return { status: response.status, message, ...extensions };
}

describe("every format", () => {
  test.each(formats)(
    "$name is a file to keep, of its type, with the version in its name",
    async ({ name, mediaType }) => {
      const response = await ask(name);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe(mediaType);
      const [stem, extension] = name.split(".");
      const kind = stem === "graph" ? "" : `${stem}-`;
      expect(response.headers.get("content-disposition")).toMatch(
        new RegExp(`^attachment; filename="dialogue-graph-${kind}[0-9a-f]{12}\\.${extension}"$`),
      );
      expect((await response.text()).length).toBeGreaterThan(100);
    },
  );

  test("is listed", async () => {
    const { formats: listed } = (await (await ask("")).json()) as { formats: { name: string }[] };
    expect(listed.map(({ name }) => name)).toEqual(formats.map(({ name }) => name));
  });
});

describe("the ETag", () => {
  async function tagOf(path: string): Promise<string> {
    const response = await ask(path, { method: "HEAD" });
    return response.headers.get("etag") ?? "";
  }

  test("saves a client the file that it has", async () => {
    const tag = await tagOf("meetings.csv");
    const response = await asIs("meetings.csv", { "if-none-match": tag });
    expect(response.resume().statusCode).toBe(304);
    const other = await asIs("meetings.csv", { "if-none-match": '"other"' });
    expect(other.resume().statusCode).toBe(200);
  });

  test("is of the format and the filter", async () => {
    const tags = await Promise.all(
      ["meetings.csv", "ties.csv", selecting("meetings.csv", {}), selecting("meetings.csv", recent)].map(tagOf),
    );
    expect(new Set(tags).size).toBe(4);
    expect(tags).not.toContain("");
  });

  test("is the same however the filter is spaced", async () => {
    expect(await tagOf(selecting("meetings.csv", '{ "startDate" : { "gte": "2023-01-01" } }'))).toBe(
      await tagOf(selecting("meetings.csv", recent)),
    );
  });
});

test("HEAD tells everything but the file", async () => {
  const head = await ask("graph.gexf", { method: "HEAD" });
  const whole = await ask("graph.gexf");
  for (const name of ["content-type", "content-disposition", "etag"]) {
    expect(head.headers.get(name)).toBe(whole.headers.get(name));
  }
  expect(await head.text()).toBe("");
  await whole.text();
});

describe("where", () => {
  test("selects", async () => {
    const lines = (await (await ask(selecting("meetings.csv", recent))).text()).trimEnd().split("\r\n");
    expect(lines.slice(1).map((line) => line.slice(0, 12))).toEqual(lines.slice(1).map(() => "meeting:2023"));
    expect(lines.length).toBeGreaterThan(1);
  });

  test.each([
    ["no JSON", "{", "where"],
    ["no object", "[]", "where"],
    ["null", "null", "where"],
    ["an unknown field", { colour: "red" }, "where"],
    ["a wrong type", { online: "perhaps" }, "where.online"],
    ["a wrong enum value", { kind: { in: ["PARTY"] } }, "where.kind.in[0]"],
    ["a day that is none", { startDate: { gte: "yesterday" } }, "where.startDate.gte"],
    ["days the wrong way round", { startDate: { gte: "2023-01-01", lte: "2022-01-01" } }, "where.startDate.gte"],
    ["an empty list", { id: { in: [] } }, "where.id.in"],
  ])("%s is the client's mistake", async (_, where, argument) => {
    const { status, code, argument: named } = await failureOf(await ask(selecting("graph.ttl", where)));
    expect({ status, code, named }).toEqual({ status: 400, code: "BAD_USER_INPUT", named: argument });
  });

  test("misspelt does not give everything", async () => {
    expect(await failureOf(await ask("ties.csv?were={}"))).toMatchObject({ status: 400, argument: "were" });
  });

  test("given twice is refused", async () => {
    expect(await failureOf(await ask("ties.csv?where={}&where={}"))).toMatchObject({ status: 400, argument: "where" });
  });
});

test("what is no format is not found, and says which there are", async () => {
  const response = await ask("graph.xls");
  expect(await failureOf(response)).toMatchObject({ status: 404, formats: expect.arrayContaining(["graph.gexf"]) });
});

test("nothing can be posted", async () => {
  const response = await ask("graph.gexf", { method: "POST" });
  expect(response.headers.get("allow")).toBe("GET, HEAD");
  expect(response.status).toBe(405);
  await response.text();
});

test("the file comes in pieces, not as one", async () => {
  const response = await asIs("graph.jsonld");
  let pieces = 0;
  for await (const _ of response) pieces += 1;
  expect(response.headers["transfer-encoding"]).toBe("chunked");
  expect(pieces).toBeGreaterThan(3);
});
