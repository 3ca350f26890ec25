import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import { type App, createApp } from "../src/app.js";
import { readConfig } from "../src/config/config.js";

const folders = ["../src/web/examples", "queries/cases"].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
);

interface Asked {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

/** What compiled operations do otherwise: they give what is skipped as undefined. */
const skipping: [string, Asked] = ["what is skipped", { query: "{ dataset { version f: complete @skip(if: true) } }" }];

const aboutTheSchema: [string, Asked] = ["the names of all types", { query: "{ __schema { types { name } } }" }];

const inFiles = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .map((file): [string, Asked] => {
      const source = join(folder, file);
      return [file, { query: readFileSync(source, "utf8"), ...variablesOf(source) }];
    }),
);

function variablesOf(source: string): { variables?: Record<string, unknown> } {
  try {
    return { variables: JSON.parse(readFileSync(source.replace(/\.graphql$/, ".variables.json"), "utf8")) };
  } catch {
    return {};
  }
}

let app: App;
let address: string;
const lines: Record<string, unknown>[] = [];
beforeAll(async () => {
  const log = pino({ base: null }, { write: (line: string) => lines.push(JSON.parse(line)) });
  app = await createApp(readConfig({ PORT: "0", NEO4J_URI: "" }), log);
  address = (await app.start()).url;
});
afterAll(() => app.stop());

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Record<string, string>;
  /** Express gives an ETag to whatever passes it. */
  readonly short: boolean;
}

async function ask(asked: Asked, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(asked),
  });
  const body = await response.text();
  const { date: _, etag, "x-request-id": __, ...rest } = Object.fromEntries(response.headers);
  return { status: response.status, body, headers: rest, short: etag === undefined };
}

/** An answer but for which way it came, and for the id that tells its request from others. */
function comparable({ status, body, headers }: Answer) {
  return { status, body: body.replace(/"requestId":"[^"]+"/g, ""), headers };
}

describe("the short way", () => {
  test.each([...inFiles, skipping, aboutTheSchema])(
    "gives the same bytes and headers as Apollo for %s",
    async (_, asked) => {
      const byApollo = await ask(asked);
      const again = [await ask(asked), await ask(asked)];
      const hasErrors = "errors" in JSON.parse(byApollo.body);
      for (const answer of again) {
        expect(comparable(answer)).toEqual(comparable(byApollo));
        expect(answer.short).toBe(!hasErrors);
      }
      expect(byApollo.short).toBe(false);
    },
  );

  const echo = "query Named($id: ID!, $first: Int) { node(id: $id) { id } meetings(first: $first) { totalCount } }";

  test("is taken with other variables too, and gives what they ask for", async () => {
    const first = await ask({ query: echo, variables: { id: "state:KE" } });
    const second = await ask({ query: echo, variables: { id: "state:DE" } });
    expect([first.short, second.short]).toEqual([false, true]);
    expect(JSON.parse(second.body)).toMatchObject({ data: { node: { id: "state:DE" } } });
  });

  test.each([
    ["a variable of another type", { query: echo, variables: { id: { is: 1 } } }, "BAD_USER_INPUT"],
    ["a variable that is missing", { query: echo }, "BAD_USER_INPUT"],
    ["a page that is too large", { query: echo, variables: { id: "state:KE", first: 100_000 } }, "PAGE_TOO_LARGE"],
    ["a name that the document has not", { query: echo, operationName: "Other" }, "OPERATION_RESOLUTION_FAILURE"],
    ["variables that are a list", { query: echo, variables: [1] as never }, "BAD_REQUEST"],
  ])("leaves %s to Apollo", async (_, asked, code) => {
    await ask({ query: echo, variables: { id: "state:KE" } });
    const answer = await ask(asked);
    expect(answer.short).toBe(false);
    expect(JSON.parse(answer.body)).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  test("takes no text that ends like a name for the text with that name", async () => {
    const text = "{ dataset { version } }";
    await ask({ query: `${text}\n# ` });
    const answer = await ask({ query: text, operationName: "" });
    expect(JSON.parse(answer.body)).toMatchObject({
      errors: [{ extensions: { code: "OPERATION_RESOLUTION_FAILURE" } }],
    });
  });

  test("answers in the type that is accepted", async () => {
    const accept = "application/graphql-response+json";
    await ask({ query: echo, variables: { id: "state:KE" } });
    const answer = await ask({ query: echo, variables: { id: "state:KE" } }, { accept });
    expect(answer.short).toBe(true);
    expect(answer.headers["content-type"]).toBe(`${accept}; charset=utf-8`);
  });

  test("writes the same line to the log", async () => {
    await ask({ query: echo, variables: { id: "state:SD" } });
    const [before, after] = [await lineOf({ id: "state:ER" }), await lineOf({ id: "state:ER" })];
    expect(after).toEqual({ ...before, statements: undefined });
    expect(after).toMatchObject({ operation: "Named", status: 200, cost: expect.any(Number) });
  });

  /** The log's line of this asking, without what differs from one to the next. */
  async function lineOf(variables: Record<string, unknown>) {
    const seen = lines.length;
    await ask({ query: `${echo} `, variables });
    while (lines.length === seen) await new Promise((resolve) => setTimeout(resolve, 5));
    const { time: _, requestId: __, milliseconds: ___, ...line } = lines.at(-1) ?? {};
    return { statements: undefined, ...line };
  }
});
