import "reflect-metadata";
import { describe, expect, test } from "@jest/globals";
import { formats } from "../../src/export/formats.js";
import { openEmbeddedStore } from "../../src/graph/embedded/store.js";
import { backwards } from "../contract/graphs.js";
import { engines, useStore } from "../support/engines.js";
import { exported } from "./support/exported.js";
import { fillWith, fillWithSeeds, nastyGraph } from "./support/graphs.js";

const reference = { engine: "EMBEDDED" as const, open: () => openEmbeddedStore() };
const names = formats.map(({ name }) => name);
const filter = { startDate: { gte: "2022-01-01", certain: false } };

describe.each(engines)("$engine gives the same bytes as the embedded store", (engine) => {
  describe("for the project's own data", () => {
    const expected = useStore(reference, fillWithSeeds);
    const store = useStore(engine, fillWithSeeds);

    test.each(names)("%s, whole", async (name) => {
      expect(await exported(store(), name)).toBe(await exported(expected(), name));
    });

    test.each(names)("%s, selected", async (name) => {
      const selected = await exported(store(), name, filter);
      expect(selected).toBe(await exported(expected(), name, filter));
      expect(selected.length).toBeLessThan((await exported(store(), name)).length);
    });
  });

  describe("for a graph that was stored in the opposite order", () => {
    const expected = useStore(reference, fillWith(backwards(nastyGraph)));
    const store = useStore(engine, fillWith(nastyGraph));

    test.each(names)("%s", async (name) => {
      expect(await exported(store(), name)).toBe(await exported(expected(), name));
    });
  });
});
