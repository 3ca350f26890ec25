import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Program, startProgram } from "../support/program.js";
import { chanceOf } from "./chance.js";
import { drawCase } from "./draw-case.js";
import { fuzz } from "./fuzz.js";
import { excessesOf, faultsOf, type Tried } from "./judge.js";
import { collectMaterial } from "./material.js";
import { replayOf } from "./replay.js";

/** How long cases are tried: `FUZZ_SECONDS` says so, CI takes two minutes. */
const seconds = Number(process.env.FUZZ_SECONDS || 20);
const seed = Number(process.env.FUZZ_SEED || Date.now() % 1_000_000);

let program: Program;
beforeAll(async () => {
  program = await startProgram();
}, 60_000);
afterAll(() => program.stop());

test(
  `whatever is asked: no crash, no fault of ours, nothing given away, soon and in little memory (seed ${seed})`,
  async () => {
    const { findings, cases, statuses } = await fuzz(program, { seed, seconds, mostFindings: 5 });
    const told = findings.map((finding) => `${replayOf(finding)}: ${finding.faults.join("; ")}\n${finding.answer}`);
    expect(told).toEqual([]);
    expect(cases).toBeGreaterThan(seconds);
    expect(statuses[200]).toBeGreaterThan(cases / 10); // not everything is refused at the door
  },
  (seconds + 60) * 1_000,
);

test("a case is drawn again by its seed and its place", async () => {
  const material = await collectMaterial(program);
  for (let place = 0; place < 50; place += 1)
    expect(drawCase(7, place, material)).toEqual(drawCase(7, place, material));
  expect(new Set(Array.from({ length: 50 }, (_, place) => chanceOf(7, place).below(1_000_000))).size).toBeGreaterThan(
    40,
  );
});

const asked = { name: "", method: "POST", body: "{}" };
const tried = (status: number, body: string, milliseconds = 1, cpuMilliseconds = 1, memory = 0): Tried => ({
  outcome: { status, body, milliseconds },
  cpuMilliseconds,
  memory,
});

test.each([
  ["a fault of ours", tried(500, "{}")],
  ["a fault of ours in a part", tried(200, '{"errors":[{"extensions":{"code":"INTERNAL"}}]}')],
  ["a stack", tried(400, '{"a":"Error: x\\n"}\n    at run (a.js:1:2)')],
  ["a Cypher text", tried(400, '{"a":"MATCH (n:Meeting)"}')],
  ["half an answer", tried(200, '{"data":')],
])("a check that finds nothing would find %s", (_, answer) => {
  expect(faultsOf(asked, answer)).not.toEqual([]);
});

test("what takes too long or too much is told, unless it did so only once", () => {
  expect(excessesOf([tried(200, "", 1_500, 1_400), tried(200, "", 1_300, 1_200)])).toHaveLength(1);
  expect(excessesOf([tried(200, "", 1_500, 1_400), tried(200, "", 800, 700)])).toEqual([]);
  expect(excessesOf([tried(200, "", 1_500, 100)])).toEqual([]); // the machine was busy
  expect(excessesOf([tried(200, "", 1, 1, 60e6)])).toHaveLength(1);
});
