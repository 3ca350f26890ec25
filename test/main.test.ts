import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { testServer } from "./support/neo4j.js";

jest.setTimeout(90_000);

const root = fileURLToPath(new URL("..", import.meta.url));
const running = new Set<ChildProcess>();
const folders: string[] = [];
const listeners: Server[] = [];

afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
  running.clear();
  for (const listener of listeners.splice(0)) listener.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

interface Program {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly errors: () => string;
  readonly exited: Promise<number | null>;
}

/** Starts the program from its sources with these settings and no others of its own. */
function start(settings: Readonly<Record<string, string>>): Program {
  const environment = { PATH: process.env.PATH, HOME: process.env.HOME, PORT: "0", ...settings };
  const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], { cwd: root, env: environment });
  running.add(child);
  let output = "";
  let errors = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  const exited = new Promise<number | null>((resolve) => {
    child.once("exit", (code) => {
      running.delete(child);
      resolve(code);
    });
  });
  return { child, output: () => output, errors: () => errors, exited };
}

/** The address that the program says it answers at. */
async function addressOf({ output, errors, child }: Program): Promise<string> {
  for (let waited = 0; waited < 400 && child.exitCode === null; waited++) {
    const found = /answers at (http:\/\/[\d.]+:\d+)/.exec(output());
    if (found?.[1] !== undefined) return found[1];
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the program does not answer: ${output()}${errors()}`);
}

async function askOver(address: string, query: string): Promise<unknown> {
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

function brokenSeeds(): string {
  const folder = mkdtempSync(join(tmpdir(), "dialogue-graph-"));
  folders.push(folder);
  cpSync(join(root, "seeds"), folder, { recursive: true });
  writeFileSync(
    join(folder, "cities.yaml"),
    "cities:\n  - id: city:nowhere\n    name: Nowhere\n    latitude: 95\n    longitude: 0\n    state: state:XX\n",
  );
  return folder;
}

describe("the program", () => {
  it("answers from the real data, says it is ready, and drains on SIGTERM", async () => {
    const program = start({});
    const address = await addressOf(program);
    expect(await askOver(address, "{ meetings { totalCount } dataset { store complete } }")).toMatchObject({
      data: { meetings: { totalCount: 20 }, dataset: { store: "EMBEDDED", complete: true } },
    });
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    expect(await (await fetch(`${address}/schema.graphql`)).text()).toContain("type Meeting implements Node");
    program.child.kill("SIGTERM");
    expect(await program.exited).toBe(0);
  });

  it("refuses seed files with faults, all of them, each with its place", async () => {
    const program = start({ SEEDS: brokenSeeds() });
    expect(await program.exited).toBe(1);
    expect(program.errors()).toMatch(/cities\.yaml:4:15 cities\[0\]\.latitude/);
    expect(program.errors()).toMatch(/2017\.yaml:14:20 meetings\[0\]\.place\.city: unknown city/);
    expect(program.errors()).not.toMatch(/\n {4}at /);
  });

  it("says in one line which setting cannot be used", async () => {
    const program = start({ PORT: "seventy" });
    expect(await program.exited).toBe(1);
    expect(program.errors()).toMatch(/PORT is "seventy"; expected/);
  });

  it("says in one line that Neo4j is not there", async () => {
    const program = start({ NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_RETRY_SECONDS: "1" });
    expect(await program.exited).toBe(1);
    expect(program.errors().trim().split("\n")).toHaveLength(1);
    expect(program.errors()).toContain("127.0.0.1:1");
  });

  it("says that its port is taken", async () => {
    const taken = await new Promise<Server>((resolve) => {
      const server = createServer().listen(0, "127.0.0.1", () => resolve(server));
    });
    listeners.push(taken);
    const address = taken.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const program = start({ PORT: String(port) });
    expect(await program.exited).toBe(1);
    expect(program.errors()).toMatch(/the server cannot listen: .*EADDRINUSE/);
  });

  const server = testServer();
  (server === null ? it.skip : it)("says in one line that the database of Neo4j is not there", async () => {
    const { uri = "", user = "", password = "" } = server ?? {};
    const program = start({
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: "nowhere",
      NEO4J_RETRY_SECONDS: "1",
    });
    expect(await program.exited).toBe(1);
    expect(program.errors().trim().split("\n")).toHaveLength(1);
    expect(program.errors()).toContain("nowhere");
  });
});
