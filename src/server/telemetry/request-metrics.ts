import type { Registry } from "prom-client";
import { errorCodes } from "../../api/errors.js";
import { type RequestEnd, routeOf } from "./request-end.js";

type PromClient = typeof import("prom-client");

/** From what memory answers in to what is given up. */
const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const costs = [10, 100, 1_000, 5_000, 10_000, 25_000, 50_000, 100_000];
const counts = [0, 1, 2, 4, 8, 16, 32, 64];

/** Counts requests as they end. `nameOf` gives the few names of operations that are labels. */
export function requestMetrics(
  { Counter, Histogram }: PromClient,
  registry: Registry,
  nameOf: (operation: string | number | undefined) => string,
): (end: RequestEnd) => void {
  const registers = [registry];
  const requests = new Histogram({
    name: "dialogue_graph_request_duration_seconds",
    help: "From a request's first line to the end of its answer, by kind of address and by how it ended.",
    labelNames: ["route", "outcome"],
    buckets: seconds,
    registers,
  });
  const operations = new Histogram({
    name: "dialogue_graph_operation_duration_seconds",
    help: "The same of GraphQL operations by name; those of no page of ours are other.",
    labelNames: ["operation"],
    buckets: seconds,
    registers,
  });
  const operationsByOutcome = new Counter({
    name: "dialogue_graph_operations_total",
    help: "GraphQL operations by name and by how they ended.",
    labelNames: ["operation", "outcome"],
    registers,
  });
  const cost = new Histogram({
    name: "dialogue_graph_operation_cost",
    help: "Values of an answer that operations asked for.",
    buckets: costs,
    registers,
  });
  const statements = new Histogram({
    name: "dialogue_graph_operation_statements",
    help: "Statements that operations sent to the store; none where memory had it all.",
    buckets: counts,
    registers,
  });
  const errors = new Counter({
    name: "dialogue_graph_errors_total",
    help: "Requests that were answered with an error of this code.",
    labelNames: ["code"],
    registers,
  });
  // A rate needs a beginning: of a code that was never met, the first time would not be seen as one.
  for (const code of Object.keys(errorCodes)) errors.inc({ code }, 0);
  return ({ path, outcome, milliseconds, facts }) => {
    const route = routeOf(path);
    requests.observe({ route, outcome }, milliseconds / 1_000);
    if (typeof facts.errors === "string") {
      for (const code of facts.errors.split(" ")) errors.inc({ code: code in errorCodes ? code : "UNKNOWN" });
    }
    if (route !== "graphql") return;
    const operation = nameOf(facts.operation);
    operations.observe({ operation }, milliseconds / 1_000);
    operationsByOutcome.inc({ operation, outcome });
    if (typeof facts.cost === "number") {
      cost.observe(facts.cost);
      statements.observe(Number(facts.statements ?? 0));
    }
  };
}
