import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { type Program, startProgram } from "../../support/program.js";
import { attribute, type Collector, type Span, startCollector } from "./collector.js";

let collector: Collector | undefined;
let program: Program | undefined;
afterEach(async () => {
  await program?.stop();
  await collector?.close();
  program = collector = undefined;
});

const prompt = { OTEL_BSP_SCHEDULE_DELAY: "50" };

async function traced(settings: Readonly<Record<string, string>> = {}, hangs = false) {
  collector = await startCollector({ hangs });
  program = await startProgram({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.address, ...prompt, ...settings });
  return { collector, program };
}

const secret = "wordofthevariable";
const query = `query Meetings($words: String!) {
  search(query: $words, first: 1) { totalCount }
  meetings(first: 2) { nodes { title hosts { __typename } } }
}`;

async function ask(address: string, headers: Readonly<Record<string, string>> = {}, asked: object = {}) {
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query, variables: { words: secret }, ...asked }),
  });
  await response.text();
  return response;
}

const logLines = ({ output }: Program) =>
  output()
    .split("\n")
    .filter((line) => line.includes('"msg":"request"'))
    .map((line) => JSON.parse(line) as { readonly traceId?: string; readonly path: string });

describe("the traces of a running server", () => {
  let collector: Collector;
  let program: Program;
  beforeAll(async () => {
    collector = await startCollector();
    const resource = { OTEL_SERVICE_NAME: "another", OTEL_RESOURCE_ATTRIBUTES: "deployment.environment.name=test" };
    program = await startProgram({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.address, ...prompt, ...resource });
  }, 60_000);
  afterAll(async () => {
    await program?.stop();
    await collector?.close();
  }, 60_000);

  test("are a span for the request, in it the operation, in it its statements", async () => {
    await ask(program.address);
    const [request] = await collector.wait("POST graphql", 1);
    const [operation] = await collector.wait("query Meetings", 1);
    const [statement] = await collector.wait("meetings.page", 1);
    if (request === undefined || operation === undefined || statement === undefined)
      throw new Error("a span is missing");
    expect(request.kind).toBe(2);
    expect(request.parentSpanId ?? "").toBe("");
    expect(operation).toMatchObject({ kind: 1, parentSpanId: request.spanId, traceId: request.traceId });
    expect(statement).toMatchObject({ kind: 3, parentSpanId: operation.spanId, traceId: request.traceId });
    expect(attribute(request, "http.response.status_code")).toBe(200);
    expect(attribute(operation, "graphql.operation.name")).toBe("Meetings");
    expect(attribute(operation, "graphql.document.hash")).toMatch(/^[0-9a-f]{16}$/);
    expect(attribute(operation, "dialogue_graph.cost")).toBeGreaterThan(0);
    expect(attribute(statement, "db.query.summary")).toBe("meetings.page");
    const clock = 2_000_000n; // a span's times are those of a clock of its own, set to the millisecond
    for (const [inner, outer] of [[statement, operation] as const, [operation, request] as const]) {
      expect(BigInt(inner.startTimeUnixNano) + clock).toBeGreaterThanOrEqual(BigInt(outer.startTimeUnixNano));
      expect(BigInt(inner.endTimeUnixNano) - clock).toBeLessThanOrEqual(BigInt(outer.endTimeUnixNano));
    }
    expect(logLines(program).map(({ traceId }) => traceId)).toEqual([request.traceId]);
  });

  test("bear the name and what else is set", () => {
    const resource = collector.exports[0]?.resourceSpans[0]?.resource ?? { attributes: [] };
    expect(attribute(resource, "service.name")).toBe("another");
    expect(attribute(resource, "deployment.environment.name")).toBe("test");
  });

  test("show the same of what is answered without Apollo, and nothing of values or Cypher", async () => {
    for (let asked = 0; asked < 3; asked += 1) await ask(program.address);
    const requests = await collector.wait("POST graphql", 4);
    const operations = await collector.wait("query Meetings", 4);
    const parents = operations.map(({ parentSpanId }) => parentSpanId);
    expect(parents.sort()).toEqual(requests.map(({ spanId }) => spanId).sort());
    expect(collector.sent.join("")).not.toContain(secret);
    expect(collector.sent.join("")).not.toMatch(/MATCH|RETURN/);
  });

  test("go on from the caller's traceparent, and begin anew where it is none", async () => {
    const before = collector.spans().length;
    const traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
    const caller = "00f067aa0ba902b7";
    await ask(program.address, { traceparent: `00-${traceId}-${caller}-01`, tracestate: "house=1" });
    const invalid = [
      "",
      "00-xyz",
      `00-${"0".repeat(32)}-${caller}-01`,
      `ff-${traceId}-${caller}-01`,
      "a".repeat(5_000),
    ];
    for (const traceparent of invalid) expect((await ask(program.address, { traceparent })).status).toBe(200);
    await collector.wait("POST graphql", 4 + 1 + invalid.length);
    const requests = collector
      .spans()
      .slice(before)
      .filter(({ name }) => name === "POST graphql");
    expect(requests.filter((request) => request.traceId === traceId)).toMatchObject([{ parentSpanId: caller }]);
    const others = requests.filter((request) => request.traceId !== traceId);
    expect(others.map(({ parentSpanId = "" }) => parentSpanId)).toEqual(invalid.map(() => ""));
  });
});

describe("traces", () => {
  test("mark what fails here, and not what is refused", async () => {
    const { collector, program } = await traced({ REQUEST_TIMEOUT_MILLISECONDS: "1" });
    await ask(program.address, {}, { query: "{ nothing }" });
    const [refused] = await collector.wait("POST graphql", 1);
    expect(refused?.status?.code ?? 0).toBe(0);
    const slow = "{ coHosting(runs: 1000) { ties { pValue } } }";
    for (let asked = 0; asked < 20 && !collector.spans().some(isError); asked += 1) {
      await ask(program.address, {}, { query: slow });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(collector.spans().filter(isError).length).toBeGreaterThan(0);
  }, 60_000);

  /** Asks thrice of a program that sends nothing: the traces in its log, and which of these packages it loaded. */
  async function untraced(settings: Readonly<Record<string, string>>) {
    const folder = mkdtempSync(join(tmpdir(), "what-is-loaded-"));
    const { collector, program } = await traced({ NODE_V8_COVERAGE: folder, ...settings });
    for (let asked = 0; asked < 3; asked += 1) await ask(program.address);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(collector.sent).toEqual([]);
    await program.stop();
    const loaded = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
    rmSync(folder, { recursive: true });
    const packages = ["neo4j-driver", "@opentelemetry", "prom-client", "graphql"];
    return {
      inLog: logLines(program).filter(({ traceId }) => traceId !== undefined).length,
      packages: packages.filter((name) => loaded.some((text) => text.includes(`/node_modules/${name}/`))),
    };
  }

  test("are not sent where the sampler takes none", async () => {
    const { inLog, packages } = await untraced({ OTEL_TRACES_SAMPLER: "always_off" });
    expect(inLog).toBe(3);
    expect(packages).toEqual(["@opentelemetry", "graphql"]);
  }, 60_000);

  test("cost nothing where they are turned off: nothing of OpenTelemetry is loaded, nor of Prometheus", async () => {
    const { inLog, packages } = await untraced({ OTEL_SDK_DISABLED: "true" });
    expect(inLog).toBe(0);
    expect(packages).toEqual(["graphql"]);
  }, 60_000);
});

const isError = ({ status }: Span) => status?.code === 2;

/** Milliseconds that twenty questions take, one after another, and then the end. */
async function times(program: Program): Promise<{ readonly answers: number; readonly end: number }> {
  await ask(program.address);
  const began = performance.now();
  for (let asked = 0; asked < 20; asked += 1) expect((await ask(program.address)).status).toBe(200);
  const answers = performance.now() - began;
  const stopped = performance.now();
  expect(await program.stop()).toBe(0);
  return { answers, end: performance.now() - stopped };
}

describe("a collector in trouble", () => {
  test("that hangs slows no answer, and the end by no more than two seconds", async () => {
    const { program } = await traced({}, true);
    const { answers, end } = await times(program);
    expect(answers).toBeLessThan(4_000);
    expect(end).toBeLessThan(3_500); // its own 1.5 s, and what the server takes without it
  }, 60_000);

  test("that is down is told of in the log, once, and slows nothing either", async () => {
    const { program, collector } = await traced({ OTEL_EXPORTER_OTLP_TIMEOUT: "1000" });
    await collector.close();
    const complaints = () => program.output().match(/traces are not told/g) ?? [];
    for (let waited = 0; waited < 20_000 && complaints().length === 0; waited += 200) {
      await ask(program.address);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    const { answers, end } = await times(program);
    expect(complaints()).toHaveLength(1);
    expect(answers).toBeLessThan(4_000);
    expect(end).toBeLessThan(3_500);
  }, 60_000);
});
