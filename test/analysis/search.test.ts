import { beforeAll, describe, expect, test } from "@jest/globals";
import { highlightsOf } from "../../src/analysis/search/highlights.js";
import { longestQuery, SearchQueryTooLong, search } from "../../src/analysis/search/search.js";
import { buildSearchIndex, type SearchDocument, type SearchIndex } from "../../src/analysis/search/search-index.js";
import { spelled } from "../../src/analysis/search/spelling.js";
import { stateNames } from "../../src/analysis/search/state-names.js";
import { regionName } from "../../src/lib/region-names.js";

const document = (id: string, kind: string, name: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  id,
  kind,
  name,
  acronyms: [],
  otherNames: [],
  ...more,
});
const state = (code: string) =>
  document(`state:${code}`, "State", String(regionName(code, "en")), {
    acronyms: [code],
    otherNames: stateNames(code),
  });
const documents = [
  ...["KE", "EG", "SD", "SS", "NL", "TR", "CI"].map(state),
  document("organisation:unhcr", "Organisation", "Office of the UN High Commissioner for Refugees", {
    acronyms: ["UNHCR"],
    otherNames: ["UN Refugee Agency"],
  }),
  document("framework:rome-declaration", "PolicyFramework", "Declaration of the Ministerial Conference", {
    acronyms: ["Rome Declaration"],
  }),
  document("city:rome", "City", "Rome", { otherNames: ["Roma"] }),
  document("meeting:a", "Meeting", "UNHCR and the Rome Declaration in Kenia", { context: ["Rome", "Italy"] }),
  document("meeting:b", "Meeting", "Displacement in the Horn of Africa", { context: ["Nairobi", "Kenya"] }),
  document("meeting:c", "Meeting", "Displacement in the Horn of Africa", { context: ["Nairobi", "Kenya"] }),
];

let index: SearchIndex;
beforeAll(async () => {
  index = await buildSearchIndex(documents);
});
const ids = (query: string, kinds?: readonly string[]) => search(index, query, kinds).hits.map(({ id }) => id);

describe("search", () => {
  test.each([
    ["UNHCR", "organisation:unhcr"],
    ["unhcr", "organisation:unhcr"],
    ["un refugee agency", "organisation:unhcr"],
    ["refugee agency UN", "organisation:unhcr"],
    ["Rome declar", "framework:rome-declaration"],
    ["rome", "city:rome"],
    ["kenia", "state:KE"],
    ["keny", "state:KE"],
    ["Ägypten", "state:EG"],
    ["Agypten", "state:EG"],
    ["EGYPT", "state:EG"],
    ["egytp", "state:EG"],
    ["مصر", "state:EG"],
    ["السودان", "state:SD"],
    ["سودان", "state:SD"],
    ["ግብፅ", "state:EG"],
    ["ግብጺ", "state:EG"],
    ["Turkiye", "state:TR"],
    ["cote d'ivoire", "state:CI"],
    ["Nederlaands", "state:NL"],
    ["unhrc", "organisation:unhcr"],
    ["displacment", "meeting:b"],
    ["nairobi", "meeting:b"],
  ])("%s finds %s first", (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  test("ranks equals by id, and wants all of the words where something has them", () => {
    expect(ids("horn africa")).toEqual(["meeting:b", "meeting:c"]);
    expect(ids("horn rome")).toEqual(expect.arrayContaining(["city:rome", "meeting:b"])); // nothing has both
  });

  test("gives the same whatever the order of the documents", async () => {
    const turned = await buildSearchIndex(documents.toReversed());
    for (const query of ["displacement", "rome", "un refugee agency"])
      expect(search(turned, query)).toEqual(search(index, query));
  });

  test("keeps to kinds, but counts all of them", () => {
    const answer = search(index, "rome", ["Meeting"]);
    expect(answer.hits.map(({ id }) => id)).toEqual(["meeting:a"]);
    expect(Object.fromEntries(answer.counts)).toEqual({ City: 1, Meeting: 1, PolicyFramework: 1 });
    expect(search(index, "rome", []).hits).toEqual([]);
  });

  test.each(["", "   ", "*", "(", "\u0301", "'\"\\", "🙂"])("finds nothing for %j, which has no word", (query) => {
    expect(search(index, query)).toEqual({ hits: [], counts: new Map(), words: [] });
  });

  test("finds nothing where nothing is like it, and refuses what is longer than any name", () => {
    expect(ids("xyzzyplugh")).toEqual([]);
    expect(ids("a".repeat(longestQuery))).toEqual([]);
    expect(() => search(index, "a".repeat(longestQuery + 1))).toThrow(SearchQueryTooLong);
    expect(() => search(index, "a".repeat(10_000))).toThrow("a query of 10000 characters: at most 200");
  });

  test("shows where it matched, in the text as it stands", () => {
    const [hit] = search(index, "ägypt").hits;
    if (hit === undefined) throw new Error("nothing found");
    const highlights = highlightsOf(index, hit).map(({ field, text, ranges }) => [
      field,
      ...ranges.map(({ start, end }) => text.slice(start, end)),
    ]);
    expect(highlights).toEqual([["otherNames", "Ägypten"]]);
  });

  test("nothing is found in an empty index", async () => {
    expect(search(await buildSearchIndex([]), "rome").hits).toEqual([]);
  });
});

test("one spelling for what sounds or is written alike", () => {
  expect(spelled("Straße, Ørsted & Łódź – İzmir")).toBe("strasse orsted lodz izmir");
  expect(spelled("إريتريا")).toBe(spelled("اريتريا"));
  expect(spelled("ፀሐይ")).toBe(spelled("ጸሀይ"));
});
