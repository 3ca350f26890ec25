import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Piscina } from "piscina";
import { once } from "../../lib/once.js";
import { type CoHostingInput, type CoHostingNetwork, unpackedActors, unpackedTie } from "../co-hosting/network.js";
import type { Adjacency } from "../paths/adjacency.js";
import { type ThemeNetwork, type ThemeNetworkInput, unpackedThemes, unpackedThemeTie } from "../themes/network.js";
import {
  type AdjacencyTask,
  type Answers,
  compute,
  packedColumns,
  type Task,
  unpackedAdjacency,
  unpackedAnswer,
} from "./tasks.js";

/** Long computations, done where they do not hold up anything else. */
export interface Computer {
  /** @throws ComputationQueueFull, or the signal's reason */
  coHosting(input: CoHostingInput, signal?: AbortSignal): Promise<CoHostingNetwork>;
  /** @throws ComputationQueueFull, or the signal's reason */
  themeNetwork(input: ThemeNetworkInput, signal?: AbortSignal): Promise<ThemeNetwork>;
  /**
   * The adjacency of edges, by kind from the first to the second of the columns.
   * @throws ComputationQueueFull, or the signal's reason
   */
  adjacency(edges: AdjacencyTask["edges"], signal?: AbortSignal): Promise<Adjacency>;
  /** How many computations are under way in threads, and how many wait for one. */
  load(): { readonly running: number; readonly waiting: number };
  /** Ends the threads, once what they are doing is done. */
  close(): Promise<void>;
}

export interface ComputerOptions {
  /** Threads at most; they start when first needed and end when idle for half a minute. */
  readonly threads: number;
  /** Computations that may wait for a thread; one more is refused. */
  readonly queue: number;
  /** Computations of at most so many steps are done at once, in the calling thread. Default 100,000: about 10 ms. */
  readonly inlineSteps?: number;
}

/** Too many computations wait already. */
export class ComputationQueueFull extends Error {
  override readonly name = "ComputationQueueFull";
  constructor(readonly waiting: number) {
    super(`${waiting} computations are waiting already`);
  }
}

/** Makes a computer; its threads start when they are needed. */
export function openComputer({ threads, queue, inlineSteps = 100_000 }: ComputerOptions): Computer {
  let pool: Piscina | undefined;
  let underWay = 0;
  const threadPool = once(async () => {
    const { Piscina } = await import("piscina"); // most servers never compute anything long
    return new Piscina({ ...workerFile(), minThreads: 0, maxThreads: threads, idleTimeout: 30_000, maxQueue: queue });
  });
  const answerTo = async <Name extends Task["name"]>(
    task: Extract<Task, { readonly name: Name }>,
    steps: number,
    signal: AbortSignal | undefined,
  ): Promise<Answers[Name]> => {
    signal?.throwIfAborted();
    if (steps <= inlineSteps) return compute(task);
    pool = await threadPool();
    if (pool.queueSize >= queue) throw new ComputationQueueFull(pool.queueSize);
    underWay += 1;
    try {
      return (await pool.run(task, signal === undefined ? {} : { signal })) as Answers[Name];
    } finally {
      underWay -= 1;
    }
  };
  return {
    async coHosting({ participations, runs, seed }, signal) {
      const columns = packedColumns(
        participations.map(({ actor }) => actor),
        participations.map(({ meeting }) => meeting),
      );
      const steps = participations.length * (runs + 50);
      const packed = unpackedAnswer(await answerTo({ name: "coHosting", ...columns, runs, seed }, steps, signal));
      return { ...unpackedActors(packed), ties: await inTurns(packed.order, (tie) => unpackedTie(packed, tie)) };
    },
    async themeNetwork({ addresses, meetingsTotal }, signal) {
      const columns = packedColumns(
        addresses.map(({ theme }) => theme),
        addresses.map(({ meeting }) => meeting),
      );
      const packed = unpackedAnswer(await answerTo({ name: "themes", ...columns }, addresses.length * 50, signal));
      const ties = await inTurns(packed.order, (tie) => unpackedThemeTie(packed, meetingsTotal, tie));
      return { themes: unpackedThemes(packed), ties };
    },
    async adjacency(edges, signal) {
      const characters = edges.reduce((sum, { first }) => sum + first.length, 0);
      return unpackedAdjacency(await answerTo({ name: "adjacency", edges }, characters, signal));
    },
    load: () => ({ running: underWay - (pool?.queueSize ?? 0), waiting: pool?.queueSize ?? 0 }),
    async close() {
      await pool?.close();
    },
  };
}

/** Built, the worker stands beside this file; in a checkout that runs its sources, a thread reads them as this one does. */
function workerFile(): { readonly filename: string; readonly execArgv?: string[] } {
  const built = new URL("./worker.js", import.meta.url);
  if (existsSync(built)) return { filename: fileURLToPath(built) };
  return { filename: fileURLToPath(new URL("./worker.ts", import.meta.url)), execArgv: ["--import", "tsx"] };
}

/** `make` for every number, giving way to other work between one thousand and the next. */
async function inTurns<Item>(numbers: Int32Array, make: (number: number) => Item): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (const number of numbers) {
    if (items.length % 1000 === 999) await new Promise(setImmediate);
    items.push(make(number));
  }
  return items;
}
