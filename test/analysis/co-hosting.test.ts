import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { type CoHostingInput, type CoHostingNetwork, coHostingNetwork } from "../../src/analysis/co-hosting/network.js";

/** Meetings as words of one-letter actors: "ab" is a meeting of a and b. */
const network = (meetings: readonly string[], given: Partial<CoHostingInput> = {}): CoHostingNetwork =>
  coHostingNetwork({
    participations: meetings.flatMap((actors, index) => [...actors].map((actor) => ({ actor, meeting: `m${index}` }))),
    runs: 0,
    seed: 1,
    ...given,
  });
const column = <Name extends keyof CoHostingNetwork["actors"][number]>({ actors }: CoHostingNetwork, name: Name) =>
  Object.fromEntries(actors.map((actor) => [actor.actor, actor[name]]));

describe("a co-hosting network, computed by hand", () => {
  test("a star of three meetings, one of them held twice, and one actor alone", () => {
    const star = network(["ba", "ac", "ac", "ad", "e"]);
    expect(star.ties).toEqual([
      { a: "a", b: "c", count: 2, meetings: ["m1", "m2"], expected: 0, pValue: 1 },
      { a: "a", b: "b", count: 1, meetings: ["m0"], expected: 0, pValue: 1 },
      { a: "a", b: "d", count: 1, meetings: ["m3"], expected: 0, pValue: 1 },
    ]);
    expect(column(star, "meetings")).toEqual({ a: 4, b: 1, c: 2, d: 1, e: 1 });
    expect(column(star, "partners")).toEqual({ a: 3, b: 1, c: 1, d: 1, e: 0 });
    expect(column(star, "weightedDegree")).toEqual({ a: 4, b: 1, c: 2, d: 1, e: 0 });
    // a lies on the only way of 3 of the 4 · 3 / 2 = 6 pairs of others
    expect(column(star, "betweenness")).toEqual({ a: 0.5, b: 0, c: 0, d: 0, e: 0 });
    expect(star.density).toBe(3 / 10);
    expect(star.components).toBe(2);
  });

  test("a square: each of two ways counts half", () => {
    const square = network(["ab", "bc", "cd", "da"]);
    expect(column(square, "betweenness")).toEqual({ a: 1 / 6, b: 1 / 6, c: 1 / 6, d: 1 / 6 });
    for (const rank of Object.values(column(square, "pageRank"))) expect(rank).toBeCloseTo(1 / 4, 10);
  });

  test("PageRank of a and b, who share two meetings, and of c, who shares one with b", () => {
    // a = k + 0.85 · 2/3 b, c = k + 0.85 · 1/3 b, b = k + 0.85 (a + c), k = 0.05, so b = (k + 1.7 k) / (1 - 0.85²)
    const ranks = column(network(["ab", "ab", "bc"]), "pageRank");
    const b = (0.05 * 2.7) / (1 - 0.85 ** 2);
    expect(ranks.b).toBeCloseTo(b, 8);
    expect(ranks.a).toBeCloseTo(0.05 + (0.85 * 2 * b) / 3, 8);
    expect(ranks.c).toBeCloseTo(0.05 + (0.85 * b) / 3, 8);
  });

  test("two groups that one meeting joins are two communities, the larger first", () => {
    const groups = network(["xyz", "xyz", "xyz", "abcd", "abcd", "abcd", "ax"]);
    expect(column(groups, "community")).toEqual({ a: 0, b: 0, c: 0, d: 0, x: 1, y: 1, z: 1 });
  });

  test("nothing, one actor, and a pair given twice", () => {
    expect(network([])).toEqual({ actors: [], ties: [], density: 0, components: 0 });
    const [alone] = network(["a", "a"]).actors;
    expect(alone).toMatchObject({ actor: "a", meetings: 2, partners: 0, betweenness: 0, pageRank: 1, community: 0 });
    expect(network(["aab"]).ties).toEqual([{ a: "a", b: "b", count: 1, meetings: ["m0"], expected: 0, pValue: 1 }]);
  });
});

describe("what chance gives", () => {
  test("all there is when degrees leave no choice", () => {
    const { ties } = network(["ab", "ab", "ab"], { runs: 50 });
    expect(ties).toEqual([{ a: "a", b: "b", count: 3, meetings: ["m0", "m1", "m2"], expected: 3, pValue: 1 }]);
  });

  test("an even draw from the three ways to seat four actors at two tables of two", () => {
    // with degrees of 1 the pairs ab|cd, ac|bd, ad|bc are equally likely: each tie is expected 1/3 of a time
    const { ties } = network(["ab", "cd"], { runs: 3000 });
    expect(ties.map(({ a, b }) => a + b)).toEqual(["ab", "cd"]);
    for (const { expected, pValue } of ties) {
      expect(expected).toBeGreaterThan(0.3);
      expect(expected).toBeLessThan(0.367);
      expect(pValue).toBeCloseTo((1 + 3000 * expected) / 3001, 10);
    }
  });

  test("a small p-value where two meet far more often than their numbers of roles explain", () => {
    const rest = Array.from(
      { length: 60 },
      (_, index) => "cdefghijkl".charAt(index % 10) + "mnopqrstuv".charAt((index * 7) % 10),
    );
    const { ties } = network([...Array(12).fill("ab"), ...rest], { runs: 200 });
    expect(ties[0]).toMatchObject({ a: "a", b: "b", count: 12, pValue: 1 / 201 });
    expect(ties[0]?.expected).toBeLessThan(6);
  });

  test("the same for the same seed whatever the order of the input, another for another", () => {
    const meetings = ["abc", "bd", "ce", "ade", "bce", "de"];
    const participations = meetings.flatMap((actors, index) =>
      [...actors].map((actor) => ({ actor, meeting: `m${index}` })),
    );
    const first = coHostingNetwork({ participations, runs: 20, seed: 5 });
    expect(coHostingNetwork({ participations: participations.toReversed(), runs: 20, seed: 5 })).toEqual(first);
    expect(coHostingNetwork({ participations, runs: 20, seed: 6 }).ties).not.toEqual(first.ties);
  });
});

describe("a large network, as networkx measures it", () => {
  const recorded = JSON.parse(readFileSync(new URL("./networkx-network.json", import.meta.url), "utf8"));
  const name = (actor: number) => `state:${String(actor).padStart(4, "0")}`;
  const participations = recorded.pairs.map(([actor, meeting]: [number, number]) => ({
    actor: name(actor),
    meeting: `meeting:${meeting}`,
  }));
  const found = coHostingNetwork({ participations, runs: 0, seed: 1 });

  test("the same nodes, ties, density and components", () => {
    expect(found.actors.map(({ actor }) => actor)).toEqual(recorded.nodes.map(name));
    expect(found.ties).toHaveLength(recorded.edges);
    expect(found.ties.reduce((sum, { count }) => sum + count, 0)).toBe(recorded.weight);
    expect(found.density).toBeCloseTo(recorded.density, 12);
    expect(found.components).toBe(recorded.components);
    expect(found.actors.map(({ partners }) => partners)).toEqual(recorded.degree);
    expect(found.actors.map(({ weightedDegree }) => weightedDegree)).toEqual(recorded.weightedDegree);
  });

  test("the same betweenness and PageRank of every actor", () => {
    for (const [index, { betweenness, pageRank }] of found.actors.entries()) {
      expect(betweenness).toBeCloseTo(recorded.betweenness[index], 10);
      expect(pageRank).toBeCloseTo(recorded.pageRank[index], 8);
    }
  });

  test("communities about as good: the modularity of networkx's Louvain, within a twentieth", () => {
    expect(modularity(found)).toBeGreaterThan(recorded.modularity * 0.95);
  });
});

/** Newman's modularity by its definition: within-community weight less what the degrees would give. */
function modularity({ actors, ties }: CoHostingNetwork): number {
  const total = ties.reduce((sum, { count }) => sum + count, 0);
  const community = new Map(actors.map((actor) => [actor.actor, actor.community]));
  const degrees = new Map<number, number>();
  for (const actor of actors) degrees.set(actor.community, (degrees.get(actor.community) ?? 0) + actor.weightedDegree);
  const inside = ties
    .filter(({ a, b }) => community.get(a) === community.get(b))
    .reduce((sum, { count }) => sum + count, 0);
  return inside / total - [...degrees.values()].reduce((sum, degree) => sum + (degree / (2 * total)) ** 2, 0);
}
