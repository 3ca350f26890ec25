import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildAdjacency, type PathEdge } from "../../src/analysis/paths/adjacency.js";
import { type PathQuestion, shortestPaths } from "../../src/analysis/paths/shortest-paths.js";

const edge = (kind: string, from: string, to: string): PathEdge => ({ kind, from, to });
const ask = (edges: readonly PathEdge[], question: Partial<PathQuestion> = {}) =>
  shortestPaths(buildAdjacency(edges), { from: "a", to: "z", count: 3, maxHops: 6, ...question });
const read = (edges: readonly PathEdge[], question: Partial<PathQuestion> = {}) =>
  ask(edges, question).map(({ nodes, hops }) =>
    hops.reduce(
      (text, hop, step) => `${text} ${hop.forward ? "" : "<"}${hop.kind} ${nodes[step + 1]}`,
      String(nodes[0]),
    ),
  );

describe("shortest paths", () => {
  const square = [edge("X", "a", "b"), edge("X", "z", "b"), edge("Y", "a", "c"), edge("X", "c", "z")];

  test("come in the order of kind, then node, and name the edge in its own direction", () => {
    expect(read(square)).toEqual(["a X b <X z", "a Y c X z"]);
    expect(ask(square, { count: 1 })).toEqual([
      {
        length: 2,
        nodes: ["a", "b", "z"],
        hops: [
          { kind: "X", from: "a", to: "b", forward: true },
          { kind: "X", from: "z", to: "b", forward: false },
        ],
      },
    ]);
  });

  test("take longer ways when the shortest are used up, and never enter a node twice", () => {
    const edges = [...square, edge("X", "b", "c"), edge("X", "a", "dead"), edge("X", "dead", "end")];
    expect(read(edges, { count: 9 })).toEqual(["a X b <X z", "a Y c X z", "a X b X c X z", "a Y c <X b <X z"]);
  });

  test("are two where two kinds of edges join the same nodes, one where the same edge is there twice", () => {
    expect(read([edge("B", "a", "z"), edge("A", "a", "z"), edge("A", "a", "z"), edge("A", "z", "a")])).toEqual([
      "a A z",
      "a <A z",
      "a B z",
    ]);
  });

  test("keep to kinds, to nodes admitted (the ends are never asked about) and to the number of hops", () => {
    expect(read(square, { kinds: ["X"] })).toEqual(["a X b <X z"]);
    expect(read(square, { kinds: [] })).toEqual([]);
    expect(read(square, { kinds: ["NONE"] })).toEqual([]);
    expect(read(square, { admits: (id) => id === "c" })).toEqual(["a Y c X z"]);
    expect(read(square, { maxHops: 1 })).toEqual([]);
    expect(read(square, { maxHops: 0 })).toEqual([]);
    expect(read(square, { maxHops: 1000, count: 1000 })).toHaveLength(2);
  });

  test("are none from a node to itself, to a node that is not there, and between parts that nothing joins", () => {
    expect(read(square, { to: "a" })).toEqual([]);
    expect(read(square, { to: "missing" })).toEqual([]);
    expect(read([...square, edge("X", "p", "q")], { to: "q" })).toEqual([]);
    expect(read([])).toEqual([]);
  });

  test("end soon where one bridge is the only way and both sides are dense", () => {
    const clique = (name: string) =>
      Array.from({ length: 40 }, (_, i) =>
        Array.from({ length: i }, (_, j) => edge("X", `${name}${i}`, `${name}${j}`)),
      ).flat();
    const edges = [...clique("s"), ...clique("t"), edge("X", "s0", "m"), edge("X", "m", "t0")];
    const started = performance.now();
    expect(read(edges, { from: "s0", to: "t0", count: 5, maxHops: 12 })).toEqual(["s0 X m X t0"]);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test("come in their order also where the nearest way leads back through the start", () => {
    const ways = ["az", "ab", "ac", "zd", "df", "fc", "ze", "eg", "gb"].map((ends) =>
      edge("X", ends.charAt(0), ends.charAt(1)),
    );
    expect(read(ways)).toEqual(["a X z", "a X b <X g <X e <X z", "a X c <X f <X d <X z"]);
  });

  test("are those that trying everything finds, in the same order", () => {
    const names = [..."abcdefghijkz"];
    const name = fc.constantFrom(...names);
    const anyEdge = fc.record({ kind: fc.constantFrom("K", "L"), from: name, to: name });
    fc.assert(
      fc.property(
        fc.array(anyEdge, { maxLength: 26 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: 6 }),
        (edges, count, maxHops) => {
          expect(read(edges, { count, maxHops })).toEqual(everyPath(edges, maxHops).slice(0, count));
        },
      ),
      { numRuns: 1500 },
    );
  });
});

interface Step {
  readonly kind: string;
  readonly end: string;
  readonly backward: number;
}

/** Every simple path from a to z, in order: by brute force, written another way than the code under test. */
function everyPath(edges: readonly PathEdge[], maxHops: number): readonly string[] {
  const paths: Step[][] = [];
  const walk = (node: string, steps: readonly Step[], visited: readonly string[]) => {
    if (node === "z") {
      paths.push([...steps]);
      return;
    }
    if (steps.length === maxHops) return;
    for (const { kind, from, to } of edges) {
      if (from === node && !visited.includes(to))
        walk(to, [...steps, { kind, end: to, backward: 0 }], [...visited, to]);
      if (to === node && !visited.includes(from))
        walk(from, [...steps, { kind, end: from, backward: 1 }], [...visited, from]);
    }
  };
  walk("a", [], ["a"]);
  const compare = (one: readonly Step[], other: readonly Step[]) => {
    if (one.length !== other.length) return one.length - other.length;
    const keys = (steps: readonly Step[]) => steps.map(({ kind, end, backward }) => `${kind}${end}${backward}`).join();
    return keys(one) < keys(other) ? -1 : 1;
  };
  const texts = paths
    .sort(compare)
    .map((steps) =>
      steps.reduce((text, { kind, end, backward }) => `${text} ${backward ? "<" : ""}${kind} ${end}`, "a"),
    );
  return [...new Set(texts)];
}
