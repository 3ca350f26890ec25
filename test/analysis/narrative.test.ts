import { describe, expect, test } from "@jest/globals";
import { inState, withArticle } from "../../src/analysis/narrative/french-states.js";
import type { Named } from "../../src/analysis/narrative/named.js";
import { edgeKey, type HopEvidence, narrate } from "../../src/analysis/narrative/narrate.js";
import type { Hop, Path } from "../../src/analysis/paths/way.js";
import { type EdgeKind, edgeKinds, edgeShapes, type NodeKind } from "../../src/model/shape.js";

const names = new Map<string, Named>([
  ["state:SE", { kind: "State", name: "Sweden", code: "SE" }],
  ["state:NL", { kind: "State", name: "Netherlands", code: "NL" }],
  ["state:KE", { kind: "State", name: "Kenya", code: "KE" }],
  ["organisation:auc", { kind: "Organisation", name: "African Union Commission" }],
  ["organisation:giz", { kind: "Organisation", name: "GIZ" }],
  ["meeting:a", { kind: "Meeting", name: "Climate mobility" }],
  ["meeting:b", { kind: "Meeting", name: "Return" }],
  ["theme:return", { kind: "Theme", name: "return" }],
  ["theme:reintegration", { kind: "Theme", name: "reintegration" }],
  ["framework:jvap", { kind: "PolicyFramework", name: "JVAP" }],
  ["provision:jvap/5", { kind: "Provision", name: "Domain 5" }],
  ["dialogue:kp", { kind: "Dialogue", name: "Khartoum Process" }],
  ["series:s", { kind: "Series", name: "4Ps" }],
  ["city:nairobi", { kind: "City", name: "Nairobi" }],
  ["source:s", { kind: "Source", name: "The page" }],
  ["evidence:e", { kind: "Evidence", name: "entry 1" }],
]);
const hop = (kind: EdgeKind, from: string, to: string, forward = true): Hop => ({ kind, from, to, forward });
const path = (...hops: Hop[]): Path => ({ length: hops.length, nodes: [], hops });
const tell = (language: "EN" | "FR", ...hops: Hop[]) => narrate(path(...hops), names, new Map(), language).sentences;

describe("a narrative", () => {
  const source = { id: "source:s", title: "The page", url: null };
  const passage = (id: string, stated = true): HopEvidence => ({
    id,
    quote: `quote of ${id}`,
    locator: "entry 1",
    stated,
    source,
  });
  const both = path(
    hop("INITIATED", "state:SE", "meeting:a"),
    hop("CO_CHAIRED", "organisation:auc", "meeting:a", false),
  );
  const evidence = new Map([
    [edgeKey("INITIATED", "state:SE", "meeting:a"), [passage("e1"), passage("e2", false)]],
    [edgeKey("CO_CHAIRED", "organisation:auc", "meeting:a"), [passage("e3"), passage("e1")]],
  ]);

  test("numbers its passages once each and lists them", () => {
    const told = narrate(both, names, evidence, "EN");
    expect(told.text).toBe(
      "Sweden initiated the meeting “Climate mobility” [1] [2, inferred]. " +
        "The meeting “Climate mobility” was co-chaired by the African Union Commission [3] [1].",
    );
    expect(told.sources.map(({ number, id, quote }) => [number, id, quote])).toEqual([
      [1, "e1", "quote of e1"],
      [2, "e2", "quote of e2"],
      [3, "e3", "quote of e3"],
    ]);
    expect(narrate(both, names, evidence, "FR").text).toBe(
      "La Suède a pris l’initiative de la réunion « Climate mobility » [1] [2, déduit]. " +
        "La réunion « Climate mobility » a été coprésidée par African Union Commission [3] [1].",
    );
  });

  test("of no hops is empty, and a node without a name is a mistake", () => {
    expect(narrate(path(), names, evidence, "EN")).toEqual({ text: "", sentences: [], sources: [] });
    expect(() => tell("EN", hop("HOSTED", "state:XX", "meeting:a"))).toThrow("no name for state:XX");
  });

  test("agrees and contracts in French", () => {
    expect(
      tell(
        "FR",
        hop("HOSTED", "state:NL", "meeting:a"),
        hop("HOSTED", "state:NL", "meeting:a", false),
        hop("INITIATED", "state:NL", "meeting:a", false),
        hop("HELD_IN", "meeting:a", "city:nairobi"),
        hop("IN", "city:nairobi", "state:KE"),
        hop("HELD_IN", "meeting:a", "state:NL", false),
        hop("CONVENED_BY", "meeting:a", "dialogue:kp"),
        hop("MEMBER_OF", "state:NL", "dialogue:kp"),
        hop("PRESIDES", "state:NL", "dialogue:kp", false),
        hop("FALLS_UNDER", "theme:return", "provision:jvap/5"),
        hop("PROVISION_OF", "provision:jvap/5", "framework:jvap"),
      ),
    ).toEqual([
      "Les Pays-Bas ont accueilli la réunion « Climate mobility ».",
      "La réunion « Climate mobility » a été accueillie par les Pays-Bas.",
      "La réunion « Climate mobility » s’est tenue à l’initiative des Pays-Bas.",
      "La réunion « Climate mobility » s’est tenue à Nairobi.",
      "Nairobi se trouve au Kenya.",
      "C’est aux Pays-Bas que s’est tenue la réunion « Climate mobility ».",
      "La réunion « Climate mobility » s’est tenue dans le cadre du dialogue « Khartoum Process ».",
      "Les Pays-Bas participent comme membre ou partenaire au dialogue « Khartoum Process ».",
      "Le dialogue « Khartoum Process » a été présidé par les Pays-Bas.",
      "Le thème « return » relève de la disposition « Domain 5 ».",
      "La disposition « Domain 5 » fait partie du cadre « JVAP ».",
    ]);
  });

  test("has a sentence for every edge, both ways, in both languages, that names both ends in the order of the path", () => {
    const example = (kinds: readonly NodeKind[], not = "") =>
      [...names].find(([id, { kind }]) => kinds.includes(kind) && id !== not);
    for (const kind of edgeKinds) {
      const from = example(edgeShapes[kind].from);
      const to = example(edgeShapes[kind].to, from?.[0]);
      if (from === undefined || to === undefined) throw new Error(`no example for ${kind}`);
      for (const language of ["EN", "FR"] as const) {
        for (const forward of [true, false]) {
          const [sentence] = tell(language, hop(kind, from[0], to[0], forward));
          expect(sentence).toMatch(/^\p{Lu}.*\S\.$/u);
          expect(sentence).not.toMatch(/ {2}|\||\bde le\b|\bde les\b|\bà le\b|\bà les\b/);
          if (language === "EN") {
            const [first, last] = forward ? [from[1].name, to[1].name] : [to[1].name, from[1].name];
            expect(String(sentence).indexOf(first)).toBeLessThan(String(sentence).lastIndexOf(last));
          }
        }
      }
    }
  });
});

test.each([
  ["Suède", "la Suède", "en Suède"],
  ["Égypte", "l’Égypte", "en Égypte"],
  ["Kenya", "le Kenya", "au Kenya"],
  ["Soudan du Sud", "le Soudan du Sud", "au Soudan du Sud"],
  ["Royaume-Uni", "le Royaume-Uni", "au Royaume-Uni"],
  ["Pays-Bas", "les Pays-Bas", "aux Pays-Bas"],
  ["États-Unis", "les États-Unis", "aux États-Unis"],
  ["Malte", "Malte", "à Malte"],
  ["Djibouti", "Djibouti", "à Djibouti"],
  ["Mozambique", "le Mozambique", "au Mozambique"],
  ["Corée du Sud", "la Corée du Sud", "en Corée du Sud"],
  ["Ouganda", "l’Ouganda", "en Ouganda"],
  ["Hongrie", "la Hongrie", "en Hongrie"],
])("%s takes its article", (name, articled, placed) => {
  expect(withArticle(name)).toBe(articled);
  expect(inState(name)).toBe(placed);
});
