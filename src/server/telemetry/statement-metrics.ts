import type { Registry } from "prom-client";
import type { StatementEnd } from "./observed-store.js";

type PromClient = typeof import("prom-client");

/** Few, for there are a hundred statements: answered from a cache, as usual, slowly, all but given up. */
const seconds = [0.001, 0.01, 0.1, 1, 10];

/** Measures statements by the name that they are registered under. */
export function statementMetrics(
  { Counter, Histogram }: PromClient,
  registry: Registry,
): (name: string) => StatementEnd {
  const registers = [registry];
  const durations = new Histogram({
    name: "dialogue_graph_statement_duration_seconds",
    help: "From sending a statement to its last row, waiting for a connection included, by its name.",
    labelNames: ["statement"],
    buckets: seconds,
    registers,
  });
  const failures = new Counter({
    name: "dialogue_graph_statement_failures_total",
    help: "Statements that gave no rows, by why.",
    labelNames: ["failure"],
    registers,
  });
  for (const failure of ["UNAVAILABLE", "TIMEOUT", "STATEMENT", "ROWS"]) failures.inc({ failure }, 0);
  return (statement) => {
    const measured = durations.startTimer({ statement });
    return (failure) => {
      measured();
      if (failure !== undefined) failures.inc({ failure });
    };
  };
}
