import { describe, expect, test } from "@jest/globals";
import { groupsOf, sortedCounts } from "../../src/analysis/counting/groups.js";
import { ancestry, type Relation } from "../../src/analysis/lineage/ancestry.js";
import { themeNetwork } from "../../src/analysis/themes/network.js";

describe("ancestry", () => {
  const relation = (kind: Relation["kind"], from: string, to: string): Relation => ({ kind, from, to });
  const relations = [
    relation("FOLLOWS", "d", "c"),
    relation("BUILDS_ON", "d", "b"),
    relation("BUILDS_ON", "c", "a"),
    relation("BUILDS_ON", "b", "a"),
    relation("PRECEDED_BY", "a", "d"), // a cycle
  ];
  const read = (direction: "OUT" | "IN" | "BOTH", depth = 9, start = "d") =>
    ancestry(relations, start, direction, depth).map(
      ({ meeting, depth: steps, through, relation: { kind } }) => `${steps} ${meeting} ${kind} ${through}`,
    );

  test("tells each meeting once, nearest first, by the first of the ways to it, and ends in cycles", () => {
    expect(read("OUT")).toEqual(["1 b BUILDS_ON d", "1 c FOLLOWS d", "2 a BUILDS_ON b"]);
    expect(read("IN")).toEqual(["1 a PRECEDED_BY d", "2 b BUILDS_ON a", "2 c BUILDS_ON a"]);
    expect(read("BOTH")).toEqual(["1 a PRECEDED_BY d", "1 b BUILDS_ON d", "1 c FOLLOWS d"]);
  });

  test("ends at the depth, and is empty for what nothing leads from", () => {
    expect(read("OUT", 1)).toEqual(["1 b BUILDS_ON d", "1 c FOLLOWS d"]);
    expect(read("OUT", 0)).toEqual([]);
    expect(read("OUT", 9, "missing")).toEqual([]);
  });
});

describe("a theme network", () => {
  test("counts, and compares with independence", () => {
    const addresses = ["xy", "xy", "x", "yz"].flatMap((themes, index) =>
      [...themes].map((theme) => ({ theme, meeting: `m${index}` })),
    );
    expect(themeNetwork({ addresses, meetingsTotal: 10 })).toEqual({
      themes: [
        { theme: "x", meetings: 3, partners: 1 },
        { theme: "y", meetings: 3, partners: 2 },
        { theme: "z", meetings: 1, partners: 1 },
      ],
      ties: [
        { a: "x", b: "y", count: 2, lift: 20 / 9, meetings: ["m0", "m1"] },
        { a: "y", b: "z", count: 1, lift: 10 / 3, meetings: ["m3"] },
      ],
    });
    expect(themeNetwork({ addresses: [], meetingsTotal: 0 })).toEqual({ themes: [], ties: [] });
  });
});

describe("groups", () => {
  test("two levels deep: biggest first, then by value; a meeting counts once in each of its groups", () => {
    const rows = [
      { id: "1", first: ["KE", "DE", "KE"], second: ["2020"] },
      { id: "2", first: ["DE"], second: ["2021", "2020"] },
      { id: "3", first: [], second: ["2020"] },
      { id: "4", first: ["AT"] },
    ];
    const leaf = (value: string, ...meetings: string[]) => ({ value, count: meetings.length, meetings, groups: [] });
    expect(groupsOf(rows)).toEqual({
      groups: [
        { ...leaf("DE", "1", "2"), groups: [leaf("2020", "1", "2"), leaf("2021", "2")] },
        leaf("AT", "4"),
        { ...leaf("KE", "1"), groups: [leaf("2020", "1")] },
      ],
      without: ["3"],
    });
  });

  test("counts are sorted the same way", () => {
    expect(
      sortedCounts(
        new Map([
          ["b", 2],
          ["c", 1],
          ["a", 2],
        ]),
      ),
    ).toEqual([
      { value: "a", count: 2 },
      { value: "b", count: 2 },
      { value: "c", count: 1 },
    ]);
  });
});
