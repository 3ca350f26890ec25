import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { Shape } from "./network.js";

/** The angle between two leaves of a plant: points along it never stand in line. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** Where every node stands. The same network always gets the same picture: it starts from fixed places, not from chance. */
function layOut({ ids, ties }: Shape): [string, number, number][] {
  const graph = new UndirectedGraph<{ x: number; y: number }, { weight: number }>();
  ids.forEach((id, index) => {
    const distance = 10 * Math.sqrt(index + 1);
    graph.addNode(id, { x: distance * Math.cos(index * goldenAngle), y: distance * Math.sin(index * goldenAngle) });
  });
  for (const { a, b, weight } of ties) if (!graph.hasEdge(a, b)) graph.addEdge(a, b, { weight });
  const many = graph.order > 300;
  forceAtlas2.assign(graph, {
    iterations: many ? 200 : 500,
    getEdgeWeight: "weight",
    // Strong gravity keeps loose parts near, and so the closest two apart: 30 pixels of a screen where the usual settings leave 3.
    settings: {
      ...forceAtlas2.inferSettings(graph),
      barnesHutOptimize: many,
      strongGravityMode: true,
      gravity: 1,
      scalingRatio: 20,
      edgeWeightInfluence: 0,
      slowDown: 5,
    },
  });
  return graph.mapNodes((id, { x, y }) => [id, x, y]);
}

self.addEventListener("message", ({ data }: MessageEvent<Shape>) => self.postMessage(layOut(data)));
