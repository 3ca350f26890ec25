import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { routes } from "../../../src/server/telemetry/request-end.js";
import { type Program, startProgram } from "../../support/program.js";
import { alerts, dashboardExpressions, metricsIn, seriesIn } from "./watched-names.js";

const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");

/** What Prometheus itself adds to every series. */
const addedByPrometheus = ["job", "instance"];

let program: Program;
let address: string;

async function metrics(): Promise<string> {
  return (await fetch(address)).text();
}

/** The value of the one series that has these labels. */
async function amountOf(name: string, labels = ""): Promise<number | undefined> {
  const line = (await metrics())
    .split("\n")
    .find((each) => each.startsWith(labels ? `${name}{${labels}}` : `${name} `));
  return line === undefined ? undefined : Number(line.split(" ").at(-1));
}

beforeAll(async () => {
  program = await startProgram({ METRICS_PORT: "0", MAXIMUM_QUERY_DEPTH: "10" });
  address = /metrics at (http:\S+\/metrics)/.exec(program.output())?.[1] ?? "";
  await program.ask("query Meetings { meetings(first: 2) { nodes { title hosts { __typename } } } }");
  await program.ask("query Meetings { meetings(first: 2) { nodes { title hosts { __typename } } } }");
  for (let made = 0; made < 50; made += 1) await program.ask(`query MadeUp${made} { __typename }`);
  await program.ask("{ meetings(first: 2000) { totalCount } }");
  await program.ask("{ broken");
  await fetch(`${program.address}/nothing/here`);
  await fetch(`${program.address}/export/meetings.csv`).then((answer) => answer.text());
}, 60_000);
afterAll(() => program?.stop());

describe("the metrics of a running server", () => {
  test("are on a port of their own, on this machine alone, and nowhere else", async () => {
    expect(new URL(address).hostname).toBe("127.0.0.1");
    const answer = await fetch(address);
    expect(answer.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
    expect((await fetch(new URL("/", address))).status).toBe(404);
    expect((await fetch(address, { method: "POST" })).status).toBe(405);
    expect((await fetch(`${program.address}/metrics`)).status).toBe(404);
  });

  test("count requests, operations, errors, costs and statements", async () => {
    const ok = 'operation="Meetings",outcome="ok"';
    expect(await amountOf("dialogue_graph_operations_total", ok)).toBe(2);
    expect(await amountOf("dialogue_graph_operations_total", 'operation="other",outcome="ok"')).toBe(50);
    expect(await amountOf("dialogue_graph_operations_total", 'operation="other",outcome="refused"')).toBe(2);
    expect(await amountOf("dialogue_graph_errors_total", 'code="PAGE_TOO_LARGE"')).toBe(1);
    expect(await amountOf("dialogue_graph_errors_total", 'code="GRAPHQL_PARSE_FAILED"')).toBe(1);
    expect(await amountOf("dialogue_graph_errors_total", 'code="INTERNAL"')).toBe(0);
    expect(await amountOf("dialogue_graph_request_duration_seconds_count", 'route="export",outcome="ok"')).toBe(1);
    expect(await amountOf("dialogue_graph_statement_duration_seconds_count", 'statement="meetings.page"')).toBe(1);
    expect(await amountOf("dialogue_graph_operation_cost_count")).toBe(53);
    expect(await amountOf("dialogue_graph_memory_lookups_total", 'result="hit"')).toBeGreaterThan(0);
  });

  test("tell the data set's version and age, and that the store answers", async () => {
    const { body } = await program.ask("{ dataset { version } }");
    const { version } = (body.data as { readonly dataset: { readonly version: string } }).dataset;
    expect(await amountOf("dialogue_graph_dataset_info", `version="${version}"`)).toBe(1);
    expect(await amountOf("dialogue_graph_dataset_age_seconds")).toBeLessThan(60);
    const loaded = (await amountOf("dialogue_graph_dataset_loaded_timestamp_seconds")) ?? 0;
    expect(Math.abs(Date.now() / 1_000 - loaded)).toBeLessThan(60);
    expect(await amountOf("dialogue_graph_store_up")).toBe(1);
    expect(await amountOf("dialogue_graph_dataset_complete")).toBe(1);
  });

  test("have labels of few values, whatever clients send", async () => {
    const series = seriesIn(await metrics());
    const operations = series.get("dialogue_graph_operations_total")?.get("operation");
    expect([...(operations ?? [])].sort()).toEqual(["Meetings", "other"]);
    const seen = series.get("dialogue_graph_request_duration_seconds_count")?.get("route") ?? new Set();
    expect([...seen].filter((route) => !routes.some((known) => known === route))).toEqual([]);
    expect(seen.size).toBeGreaterThan(2);
  });
});

describe("what asks for the metrics", () => {
  const asked = [...dashboardExpressions(), ...alerts().map(({ alert, expr }) => ({ title: alert, expr }))];

  test("names only those that the server gives", async () => {
    const series = seriesIn(await metrics());
    const missing = asked.flatMap(({ title, expr }) =>
      metricsIn(expr)
        .filter((name) => !series.has(name))
        .map((name) => `${title}: ${name}`),
    );
    expect(missing).toEqual([]);
    expect(asked.flatMap(({ expr }) => metricsIn(expr)).length).toBeGreaterThan(50);
  });

  test("names only labels that they have", async () => {
    const series = seriesIn(await metrics());
    const missing = asked.flatMap(({ title, expr }) =>
      [...expr.matchAll(/\b((?:dialogue_graph|process|nodejs)_\w+)\{([^}]*)\}/g)].flatMap(
        ([, name = "", labels = ""]) =>
          [...labels.matchAll(/(\w+)\s*(?:=~?|!=|!~)/g)]
            .map(([, label = ""]) => label)
            .filter((label) => !addedByPrometheus.includes(label) && !series.get(name)?.has(label))
            .map((label) => `${title}: ${name}{${label}}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  test("leaves out none of the server's own", async () => {
    const all = asked.flatMap(({ expr }) => metricsIn(expr)).map((name) => name.replace(/_(?:bucket|sum|count)$/, ""));
    const own = [...(await metrics()).matchAll(/^# TYPE (dialogue_graph_\w+)/gm)].map(([, name = ""]) => name);
    expect(own.filter((name) => !all.includes(name))).toEqual([]);
  });

  test("has a runbook for each alert, under a heading of its name", () => {
    const names = alerts().map(({ alert }) => alert);
    expect(new Set(names).size).toBe(names.length);
    const headings = [...readme.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading);
    for (const { alert, annotations } of alerts()) {
      expect(annotations.runbook).toBe(`README.md#${alert.toLowerCase()}`);
      expect(headings).toContain(alert);
    }
  });
});
