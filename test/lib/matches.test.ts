import { describe, expect, test } from "@jest/globals";
import { matchesIn, matchesInPage, mayMatch } from "../../src/lib/matches.js";
import { requiredStrings } from "../../src/lib/required-strings.js";

describe("what a text must hold for an expression to match", () => {
  test.each([
    [/[Hh]osted by/, [["hosted by"]]],
    [/(?:host|chair)ed/u, [["hosted", "chaired"]]],
    [/co-?chair/i, [["co-chair", "cochair"]]],
    [/(?:jointly )?hosted/, [["hosted"]]],
    [/(?:jointly )*hosted/, [["hosted"]]],
    [/(?<=under the )chair\p{L}* of/u, [["under the "], ["chair"], [" of"]]],
    [/(?!never)always/, [["always"]]],
    [/[^a]b+c{2}/, [["b"], ["c"]]],
    [/\d+|year/, []],
    [/(?:a|)/, []],
    [/x{0}/, []],
  ])("%s", (expression, expected) => {
    expect(requiredStrings(expression)).toEqual(expected);
  });
});

describe("a text is looked through only where an expression may match", () => {
  const expression = /\b(?:co-)?(?:host|chair)(?:ed|s)?\b(?= by| of|$)/giu;
  const texts = ["Kenya chairs", "CO-HOSTED by Italy", "the chair of it; hosts of it", "nothing", "", "a chairperson"];

  test("with the same matches as without, also once the expression is known", () => {
    for (let turn = 0; turn < 300; turn += 1)
      for (const text of texts) {
        const all = [...text.matchAll(expression)].map(({ 0: found, index }) => [found, index]);
        expect(matchesIn(text, expression).map(({ 0: found, index }) => [found, index])).toEqual(all);
        expect([...matchesInPage(text, expression)].map(({ 0: found, index }) => [found, index])).toEqual(all);
      }
    expect(texts.map((text) => mayMatch(expression, text))).toEqual([true, true, true, false, false, true]);
  });

  test("an empty match is passed over", () => {
    expect(matchesIn("ab", /x*/g)).toHaveLength(3);
  });
});
