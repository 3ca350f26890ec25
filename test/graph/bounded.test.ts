import { describe, expect, test } from "@jest/globals";
import { boundedStore, type ReadBounds } from "../../src/graph/bounded.js";
import { openEmbeddedStore } from "../../src/graph/embedded/store.js";
import { countUnanswered } from "../../src/graph/neo4j/unanswered.js";

const call = (text: string) => ({ statement: { name: "test", text }, parameters: {} });
const five = call("UNWIND range(1, 5) AS n RETURN n ORDER BY n");

/** Reads within these bounds from an empty store: how many rows, or why not. */
async function reading(bounds: Partial<ReadBounds>, asked = five): Promise<unknown> {
  const store = await openEmbeddedStore();
  const controller = new AbortController();
  const signal = () => controller.signal;
  try {
    const bounded = boundedStore(store, { statementTimeout: 5_000, signal, maximumRows: 100, ...bounds });
    return (await bounded.read(asked)).length;
  } catch (error) {
    return (error as { readonly failure?: unknown }).failure;
  } finally {
    await store.close();
  }
}

describe("a bounded store", () => {
  test("gives just the most rows, and not one more", async () => {
    expect(await reading({ maximumRows: 5 })).toBe(5);
    expect(await reading({ maximumRows: 4 })).toBe("ROWS");
  });

  test("begins no statement for somebody who has gone", async () => {
    expect(await reading({ signal: () => AbortSignal.abort() })).toBe("TIMEOUT");
  });

  test("begins no statement when the time of the whole is over, however much one may take", async () => {
    expect(await reading({ deadline: Date.now() - 1 })).toBe("TIMEOUT");
    expect(await reading({ deadline: Date.now() + 5_000 })).toBe(5);
  });

  test("gives a statement what is left of the whole", async () => {
    const slow = call("UNWIND range(1, 3000) AS a UNWIND range(1, 2000) AS b RETURN sum(a * b % 7) AS total");
    const started = Date.now();
    expect(await reading({ deadline: Date.now() + 50 }, slow)).toBe("TIMEOUT");
    expect(Date.now() - started).toBeLessThan(10_000);
  });
});

describe("a server that does not end statements", () => {
  test("is asked no more from a number of them on, and again when they have ended", async () => {
    const unanswered = countUnanswered(2);
    const ends: (() => void)[] = [];
    const hang = () => new Promise<void>((resolve) => ends.push(resolve));
    unanswered.giveUp(hang());
    expect(() => unanswered.check("test")).not.toThrow();
    unanswered.giveUp(hang());
    expect(() => unanswered.check("test")).toThrow(/statement test: Neo4j has not answered the last 2 statements/);
    for (const end of ends) end();
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect(() => unanswered.check("test")).not.toThrow();
  });

  test("counts none that failed by itself", async () => {
    const unanswered = countUnanswered(1);
    unanswered.giveUp(Promise.reject(new Error("refused")));
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect(() => unanswered.check("test")).not.toThrow();
  });
});
