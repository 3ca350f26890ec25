import { afterAll, describe, expect, test } from "@jest/globals";
import { coHostingNetwork } from "../../src/analysis/co-hosting/network.js";
import { themeNetwork } from "../../src/analysis/themes/network.js";
import { ComputationQueueFull, openComputer } from "../../src/analysis/worker/pool.js";

const participations = Array.from({ length: 300 }, (_, index) => ({
  actor: `state:${String.fromCharCode(65 + (index % 13))}`,
  meeting: `meeting:${index % 101}`,
}));
const addresses = participations.map(({ actor, meeting }) => ({ theme: actor.replace("state", "theme"), meeting }));
const input = { participations, runs: 20, seed: 7 };

describe("a computer with threads", () => {
  const threaded = openComputer({ threads: 1, queue: 1, inlineSteps: 0 });
  afterAll(() => threaded.close());

  test("answers what the calling thread would", async () => {
    expect(await threaded.coHosting(input)).toEqual(coHostingNetwork(input));
    const themes = { addresses, meetingsTotal: 150 };
    expect(await threaded.themeNetwork(themes)).toEqual(themeNetwork(themes));
    expect(await threaded.coHosting({ ...input, participations: [] })).toEqual(
      coHostingNetwork({ ...input, participations: [] }),
    );
  });

  test("refuses when too many wait, and gives up when asked to", async () => {
    const many = Array.from({ length: 5 }, () => threaded.coHosting({ ...input, runs: 500 }));
    const outcomes = await Promise.allSettled(many);
    expect(outcomes[0]?.status).toBe("fulfilled");
    const refused = outcomes.filter((outcome) => outcome.status === "rejected");
    expect(refused.length).toBeGreaterThan(0);
    for (const { reason } of refused) expect(reason).toBeInstanceOf(ComputationQueueFull);
    await expect(threaded.coHosting(input, AbortSignal.abort(new Error("gone")))).rejects.toThrow("gone");
  });
});

test("small computations need no thread", async () => {
  const computer = openComputer({ threads: 1, queue: 1 });
  expect(await computer.coHosting(input)).toEqual(coHostingNetwork(input));
  await computer.close();
});
