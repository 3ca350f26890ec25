import { describe, expect, test } from "@jest/globals";
import { createSharedMemory, weightOf } from "../../src/lib/shared-memory.js";

const failing = () => Promise.reject(new Error("its client went away"));

describe("a shared memory", () => {
  test("makes a value once for all who ask, and counts what it was good for", async () => {
    const memory = createSharedMemory(1_000);
    let made = 0;
    const make = async () => {
      made += 1;
      return { made };
    };
    const answers = await Promise.all([memory.remember("a", make), memory.remember("a", make)]);
    expect([...answers, await memory.remember("a", make)]).toEqual([{ made: 1 }, { made: 1 }, { made: 1 }]);
    expect(memory.load()).toMatchObject({ entries: 1, hits: 2, misses: 1 });
  });

  test.each(["remember", "share"] as const)(
    "hands no other's failure to those who shared its flight (%s)",
    async (how) => {
      const memory = createSharedMemory(1_000);
      let made = 0;
      const make = async () => {
        made += 1;
        return { made };
      };
      const ask = (make: () => Promise<{ made: number }>) =>
        how === "remember" ? memory.remember("a", make) : memory.share("1", "all", "a", make);
      const failed = ask(failing);
      const others = [ask(make), ask(make)];
      await expect(failed).rejects.toThrow("its client went away");
      expect((await Promise.all(others)).every(({ made }) => made > 0)).toBe(true);
      if (how === "remember") expect(made).toBe(1); // what is long to make is made by one of them
    },
  );

  test("keeps no failure", async () => {
    const memory = createSharedMemory(1_000);
    await expect(memory.remember("a", failing)).rejects.toThrow();
    expect(await memory.remember("a", async () => ({ fine: true }))).toEqual({ fine: true });
  });

  test("weighs keys and values, and stays under its bound", async () => {
    const memory = createSharedMemory(100);
    const words = "word".repeat(250);
    await memory.share("1", "all", "a", async () => [words]);
    expect(memory.load().weight).toBeGreaterThan(weightOf([words]));
    await memory.share("1", "all", `b${words}`, async () => null);
    expect(memory.load().weight).toBeGreaterThan(2 * weightOf([words]));
    for (let key = 0; key < 100; key += 1) await memory.share("1", "all", String(key), async () => [words]);
    expect(memory.load().weight).toBeLessThanOrEqual(100);
    expect(memory.load().entries).toBeLessThan(10);
  });
});
