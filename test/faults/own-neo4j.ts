import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import neo4j from "neo4j-driver";

const scripts = fileURLToPath(new URL("../../.ci/neo4j", import.meta.url));
const password = "for-tests-only";

/** A Neo4j of the test's own, that may be killed. */
export interface OwnNeo4j {
  readonly settings: Readonly<Record<string, string>>;
  readonly port: number;
  /** Starts it again on the data that it has; resolves when it answers. */
  restart(): Promise<void>;
  signal(name: "SIGKILL" | "SIGSTOP" | "SIGCONT"): void;
  /** Ends it and removes its data. */
  remove(): void;
}

/** Starts a Neo4j on an empty folder, with the server and the password of the whole test run's script. */
export async function startOwnNeo4j(): Promise<OwnNeo4j> {
  const folder = mkdtempSync(join(tmpdir(), "neo4j-of-a-test-"));
  const port = await freePort();
  const uri = `bolt://127.0.0.1:${port}`;
  const server = (...words: string[]) =>
    execFileSync(join(scripts, "server"), words, { stdio: ["ignore", "ignore", "inherit"], timeout: 120_000 });
  const pid = () => Number(readFileSync(join(folder, "pid"), "utf8"));
  server("start", folder, String(port));
  execFileSync(process.execPath, [join(scripts, "set-password.mjs"), uri, password], { timeout: 120_000 });
  return {
    settings: { NEO4J_URI: uri, NEO4J_USER: "neo4j", NEO4J_PASSWORD: password },
    port,
    restart: async () => {
      server("start", folder, String(port));
      await answering(uri);
    },
    signal: (name) => process.kill(pid(), name),
    remove: () => {
      server("stop", folder);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answering(uri: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", password), { connectionTimeout: 1_000 });
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const up = await driver.executeQuery("RETURN 1 AS one").then(
      () => true,
      () => false,
    );
    if (up) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await driver.close();
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
