// Sums the lines that test/support/results-reporter.js wrote: `sum-results.mjs FILE EXIT_CODE`. Says which engines ran;
// fails when one of them did not. The last line is `N passed, N failed`.
import { existsSync, readFileSync } from "node:fs";

const [, , file = "", exitCode = "1"] = process.argv;
const runs = existsSync(file)
  ? readFileSync(file, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  : [];
const sum = (pick) => runs.reduce((total, run) => total + pick(run), 0);

const passed = sum((run) => run.passed);
let failed = sum((run) => run.failed);
for (const engine of ["EMBEDDED", "NEO4J"]) {
  const count = sum((run) => run.engines[engine] ?? 0);
  console.log(`${engine}: ${count} tests passed`);
  if (count === 0) failed += 1;
}
// types, lint or the set-up failed: there is no test to count, but it is a failure
if (failed === 0 && exitCode !== "0") failed = 1;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
