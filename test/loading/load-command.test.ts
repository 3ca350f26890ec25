import { spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { datasetState } from "../../src/loading/dataset.js";
import { readSeeds } from "../../src/loading/seeds/read-seeds.js";
import { readGraph } from "../../src/loading/state.js";
import { describeOn, useStore } from "../support/engines.js";
import { inOrder } from "../support/graphs.js";
import { testServer } from "../support/neo4j.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Runs the command as a process of its own: its exit code and what it printed, line by line. */
async function load(words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { NODE_OPTIONS: _, NEO4J_URI: __, ...inherited } = process.env;
  const command = ["--import", "tsx", "src/cli/load.ts", ...words];
  const child = spawn(process.execPath, command, { cwd: root, env: { ...inherited, ...environment } });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  let errors = "";
  child.stderr.on("data", (chunk) => (errors += chunk));
  const code = await new Promise((resolve) => child.on("close", resolve));
  const lines = (text: string) => text.split("\n").filter((line) => line !== "");
  return { code, output: lines(output), errors: lines(errors) };
}

describe("npm run load", () => {
  test("without NEO4J_URI says in one line where the embedded store gets its graph", async () => {
    expect(await load([])).toEqual({ code: 2, output: [], errors: [expect.stringContaining("NEO4J_URI is not set")] });
  });

  test("with an unknown option shows its usage", async () => {
    const { code, errors } = await load(["--sedes", "x"]);
    expect([code, errors.at(-1)]).toEqual([2, "usage: npm run load -- [--seeds DIR] [--dry-run]"]);
  });

  test("to a Neo4j that is not there ends in one line", async () => {
    const absent = { NEO4J_URI: "bolt://127.0.0.1:9", NEO4J_RETRY_SECONDS: "0" };
    const { code, errors } = await load([], absent);
    expect({ code, errors }).toEqual({
      code: 1,
      errors: [expect.stringContaining("no Neo4j answers at bolt://127.0.0.1:9")],
    });
  });

  test("from a directory that is not there ends in one line", async () => {
    const { code, errors } = await load(["--seeds", "/nowhere"], { NEO4J_URI: "bolt://127.0.0.1:9" });
    expect({ code, errors }).toEqual({ code: 1, errors: [expect.stringMatching(/cannot be read.*\/nowhere/)] });
  });
});

const server = testServer();

describeOn("NEO4J", "npm run load", (engine) => {
  const store = useStore(engine);
  const environment = {
    NEO4J_URI: server?.uri ?? "",
    NEO4J_USER: server?.user ?? "",
    NEO4J_PASSWORD: server?.password ?? "",
  };
  let copy = "";
  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), "seeds-"));
    await cp(join(root, "seeds"), copy, { recursive: true });
  });
  afterAll(() => rm(copy, { recursive: true, force: true }));

  test("first tells what it would do, then does it, then has nothing to do", async () => {
    const { graph, version } = await readSeeds(copy);
    const plan = new RegExp(`^to add ${graph.nodes.length} nodes and ${graph.edges.length} edges`);
    const dry = await load(["--dry-run", "--seeds", copy], environment);
    expect(dry).toEqual({ code: 0, output: [expect.stringMatching(plan), expect.any(String)], errors: [] });
    expect(await datasetState(store())).toBeNull();
    const first = await load(["--seeds", copy], environment);
    expect(first.output).toEqual([expect.stringMatching(plan), `the graph now holds version ${version}`]);
    expect(inOrder(await readGraph(store()))).toEqual(inOrder(graph));
    const second = await load(["--seeds", copy], environment);
    expect(second.output.at(-1)).toBe(`the graph holds version ${version} already`);
  });

  test("with faults in the seed files tells each with its file and line, and leaves the store as it is", async () => {
    const before = inOrder(await readGraph(store()));
    const file = join(copy, "themes.yaml");
    await writeFile(file, `${await readFile(file, "utf8")}\n- id: theme:x\n\tlabel: a tab\n`);
    await writeFile(join(copy, "sources.yaml"), "- id: source:x\n  kind: NOVEL\n");
    const { code, output, errors } = await load(["--seeds", copy], environment);
    expect([code, output]).toEqual([1, []]);
    expect(errors.filter((line) => /themes\.yaml:\d+/.test(line))).not.toEqual([]);
    expect(errors.filter((line) => /sources\.yaml:\d+/.test(line))).not.toEqual([]);
    expect(errors.filter((line) => /^\s+at /.test(line))).toEqual([]);
    expect(inOrder(await readGraph(store()))).toEqual(before);
  });
});
