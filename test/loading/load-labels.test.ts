import { describe, expect, it } from "@jest/globals";
import { loadGraph } from "../../src/loading/load.js";
import { engines, useStore } from "../support/engines.js";
import { meetingsGraph } from "../support/meetings-graph.js";

describe.each(engines)("labels on $engine", (engine) => {
  const store = useStore(engine);
  const graph = meetingsGraph([{ id: "a", day: "2020-01-01", hosts: ["KE"] }]);

  it("that an older shape did not have are added by the next load, once", async () => {
    await loadGraph(store(), graph, "one");
    await store().write([
      {
        statement: { name: "test.unlabel", text: "MATCH (n:State {id: $id}) REMOVE n:Place" },
        parameters: { id: "state:KE" },
      },
    ]);
    const { plan } = await loadGraph(store(), graph, "one");
    expect(plan.nodes.change.map(({ id }) => id)).toEqual(["state:KE"]);
    const places = await store().read({
      statement: { name: "test.places", text: "MATCH (n:Place) RETURN n.id AS id ORDER BY n.id" },
      parameters: {},
    });
    expect(places).toEqual([{ id: "state:KE" }]);
    expect((await loadGraph(store(), graph, "one")).written).toBe(false);
  });
});
