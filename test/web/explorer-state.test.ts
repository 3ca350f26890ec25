import { describe, expect, test } from "@jest/globals";
import { addressOf } from "../../src/web/explorer/shell/addresses.js";
import { filterOf } from "../../src/web/explorer/state/filter.js";
import { themeTree } from "../../src/web/explorer/state/theme-tree.js";
import { csvOf } from "../../src/web/explorer/view/table.js";

const filter = (address: string) => filterOf(new URLSearchParams(address));

describe("a filter in an address", () => {
  test.each([
    ["", {}],
    ["from=2019", { startDate: { gte: "2019-01-01", certain: false } }],
    ["from=2019&to=2020&certain=1", { startDate: { gte: "2019-01-01", lte: "2020-12-31", certain: true } }],
    ["theme=theme:return", { theme: { in: ["theme:return"], includeNarrower: true } }],
    ["dialogue=dialogue:a,dialogue:b", { dialogue: { in: ["dialogue:a", "dialogue:b"] } }],
    ["actor=state:KE", { participation: [{ actor: { id: { in: ["state:KE"] } } }] }],
    ["mentioned=1&text=%20skills%20", { detail: { in: ["DESCRIBED", "MENTIONED"] }, text: "skills" }],
    ["unknown=HOST,DATE", { unknown: ["HOST", "DATE"] }],
  ])("%j", (address, expected) => expect(filter(address)).toEqual(expected));

  test.each(["from=19", "to=year", "unknown=HOSTS", "theme=", "text=%20", "mentioned=yes", "where=%7B%7D"])(
    "that cannot be understood counts as absent: %j",
    (address) => expect(filter(address)).toEqual({}),
  );
});

test.each([
  ["meeting:2023-07-nairobi", "/meeting/2023-07-nairobi"],
  ["provision:jvap/domain-5", "/framework/jvap#domain-5"],
  ["state:KE", "/state/KE"],
])("the page of %s is at %s", (id, address) => expect(addressOf(id)).toBe(address));

describe("the hierarchy of themes", () => {
  const theme = (id: string, ...broader: string[]) => ({
    id,
    label: id,
    broader: broader.map((over) => ({ id: over })),
  });

  test("has narrower themes under broader ones, by label, one with two under both", () => {
    const rows = themeTree([theme("c", "a", "b"), theme("b"), theme("a"), theme("d", "c")]);
    expect(rows.map(({ theme: { id }, depth }) => `${depth} ${id}`)).toEqual([
      "0 a",
      "1 c",
      "2 d",
      "0 b",
      "1 c",
      "2 d",
    ]);
    expect(new Set(rows.map(({ way }) => way)).size).toBe(rows.length);
  });

  test("has a theme whose broader one is not there at its top, and ends where themes are in a circle", () => {
    expect(themeTree([theme("a", "gone")]).map(({ depth }) => depth)).toEqual([0]);
    expect(themeTree([theme("a", "b"), theme("b", "a"), theme("c")]).map(({ theme: { id } }) => id)).toEqual(["c"]);
  });
});

test("a table as CSV runs no formula, keeps commas, quotes and lines, and negative numbers are numbers", () => {
  const rows = [
    ["=1+1", "+49", "-x", "@a", "\tb", 'say "a, b"', "two\nlines", -3, null],
    ["a=b", "é", "", "", "", "", "", 0, null],
  ];
  const written = csvOf({ name: "any", columns: ["a", "=b", "c", "d", "e", "f", "g", "h", "i"], rows });
  expect(written).toBe(
    `\uFEFFa,'=b,c,d,e,f,g,h,i\r\n'=1+1,'+49,'-x,'@a,'\tb,"say ""a, b""","two\r\nlines",-3,\r\na=b,é,,,,,,0,\r\n`,
  );
});
