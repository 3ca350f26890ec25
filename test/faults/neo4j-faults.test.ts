import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { testServer } from "../support/neo4j.js";
import { type Program, startProgram } from "../support/program.js";
import { type Asked, askOnce, pause, startLoad, until } from "./load.js";
import { type OwnNeo4j, startOwnNeo4j } from "./own-neo4j.js";
import { openSlowNetwork, type SlowNetwork } from "./slow-network.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const longestRequest = 6_000;
/** Where tests have a Neo4j at all they can start another one. */
const onNeo4j = testServer() === null ? describe.skip : describe;

onNeo4j("NEO4J in trouble", () => {
  let neo4j: OwnNeo4j;
  let network: SlowNetwork;
  let program: Program;
  let right = 0;
  beforeAll(async () => {
    neo4j = await startOwnNeo4j();
    network = await openSlowNetwork(neo4j.port);
    program = await startProgram({
      ...neo4j.settings,
      NEO4J_URI: `bolt://127.0.0.1:${network.port}`,
      REQUEST_TIMEOUT_MILLISECONDS: String(longestRequest),
      NODE_OPTIONS: "--max-old-space-size=128", // with room, thousands of refusals leave their garbage lying
    });
    right = (await askOnce(program.address)).total ?? 0;
  }, 180_000);
  afterAll(async () => {
    await program?.stop();
    network?.close();
    neo4j?.remove();
  }, 60_000);

  const isRight = ({ status, total }: Asked) => status === 200 && total === right;
  const isComeBack = ({ status, codes, retryAfter }: Asked) =>
    status === 503 &&
    retryAfter !== undefined &&
    codes.every((code) => code === "STORE_UNAVAILABLE" || code === "BUSY");
  const isTimeout = ({ status, codes }: Asked) => status === 504 && codes.includes("TIMEOUT");
  const ready = async () => (await fetch(`${program.address}/readyz`)).status;
  const answersRightly = async () => isRight(await askOnce(program.address));

  test("killed and started again under load: right or 503, and right again within 5 s by itself", async () => {
    expect(right).toBeGreaterThan(10);
    const began = performance.now();
    const load = startLoad(program.address, 4);
    await pause(1_500);
    const before = load.asked.length;
    neo4j.signal("SIGKILL");
    expect(await until(async () => (await ready()) === 503, 5_000)).toBeLessThan(5_000);
    await pause(2_000);
    const restarting = performance.now() - began;
    await neo4j.restart();
    expect(await until(answersRightly, 10_000)).toBeLessThan(5_000);
    expect(await until(async () => (await ready()) === 200, 10_000)).toBeLessThan(5_000);
    await load.stop();
    expect(before).toBeGreaterThan(10);
    // one that is there again and still warming up may take a statement and not end it in time, as any slow one
    const isOfWarmingUp = (asked: Asked) => isTimeout(asked) && asked.at + asked.milliseconds > restarting;
    expect(load.asked.filter((asked) => !isRight(asked) && !isComeBack(asked) && !isOfWarmingUp(asked))).toEqual([]);
    expect(load.asked.filter(isComeBack).length).toBeGreaterThan(3);
    expect(load.asked.at(-1)).toMatchObject({ status: 200, total: right });
  }, 120_000);

  test("paused for 20 s: deadlines hold, nothing piles up, and right again within 5 s", async () => {
    const load = startLoad(program.address, 16);
    await pause(500);
    const memory = program.memory();
    neo4j.signal("SIGSTOP");
    const probes: number[] = [];
    for (let second = 0; second < 20; second += 1) {
      const started = performance.now();
      expect((await fetch(`${program.address}/healthz`)).status).toBe(200);
      probes.push(performance.now() - started);
      await pause(1_000);
    }
    expect(await ready()).toBe(503);
    neo4j.signal("SIGCONT");
    expect(await until(answersRightly, 10_000)).toBeLessThan(5_000);
    await load.stop();
    expect(load.asked.filter((asked) => !isRight(asked) && !isComeBack(asked) && !isTimeout(asked))).toEqual([]);
    expect(Math.max(...load.asked.map(({ milliseconds }) => milliseconds))).toBeLessThan(longestRequest + 3_500);
    expect(Math.max(...probes)).toBeLessThan(1_000);
    expect((program.memory() - memory) / 1e6).toBeLessThan(80);
    const all = await Promise.all(Array.from({ length: 50 }, () => askOnce(program.address)));
    expect(all.filter((asked) => !isRight(asked))).toEqual([]);
  }, 120_000);

  test("behind a network that delays and cuts: right or 503, and right after it", async () => {
    const load = startLoad(program.address, 4);
    network.delay(60);
    for (let cut = 0; cut < 4; cut += 1) {
      await pause(700);
      network.cut();
    }
    network.delay(0);
    await pause(500);
    await load.stop();
    expect(load.asked.filter((asked) => !isRight(asked) && !isComeBack(asked) && !isTimeout(asked))).toEqual([]);
    expect(await until(answersRightly, 5_000)).toBeLessThan(5_000);
  }, 60_000);

  describe("a load", () => {
    let folder = "";
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), "seeds-"));
      cpSync(join(root, "seeds"), folder, { recursive: true });
      const file = join(folder, "themes.yaml");
      writeFileSync(
        file,
        readFileSync(file, "utf8").replace("label: Migration governance", "label: Governance of migration"),
      );
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    const version = async () => {
      const { body } = await program.ask("{ dataset { version complete } }");
      return body.data?.dataset as { readonly version: string; readonly complete: boolean } | undefined;
    };
    const load = (killedAfter?: number) =>
      new Promise<number | null>((resolve) => {
        const words = ["--import", "tsx", "src/cli/load.ts", "--seeds", folder];
        const child = spawn(process.execPath, words, {
          cwd: root,
          env: { PATH: process.env.PATH, ...neo4j.settings },
          stdio: "ignore",
        });
        child.once("exit", resolve);
        if (killedAfter !== undefined) setTimeout(() => child.kill("SIGKILL"), killedAfter);
      });

    test("killed at ten moments leaves the old version served, and the next one completes", async () => {
      const old = await version();
      const started = Date.now();
      expect(await load(0)).toBeNull();
      for (let moment = 1; moment < 10; moment += 1) {
        await load(moment * 200);
        const served = await version();
        expect(served?.complete).toBe(true);
        if (served?.version !== old?.version) break; // this one was quick enough to end
        expect(await answersRightly()).toBe(true);
      }
      expect(Date.now() - started).toBeLessThan(60_000);
      expect(await load()).toBe(0);
      await until(async () => (await version())?.version !== old?.version, 5_000);
      expect((await version())?.version).not.toBe(old?.version);
      expect((await version())?.complete).toBe(true);
      expect(await answersRightly()).toBe(true);
    }, 120_000);
  });
});
