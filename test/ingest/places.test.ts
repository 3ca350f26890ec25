import { expect, test } from "@jest/globals";
import { maskOf, placeFrom, reduced, rule, spanOf } from "../../src/ingest/clause/mask.js";

const text = "Then the  Republic of Kenya (KE) and\nItaly met.";
const sign = (words: string) => {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  const named = { kind: "state", id: null, label: words } as const;
  return ["A", { is: "name", ...span, mention: { ...span, named, others: [] } }] as const;
};
const mask = maskOf(text, { start: 5, end: text.length }, [sign("Kenya"), sign("KE"), sign("Italy")]);
const quoted = (piece: string, own = mask) => {
  const at = own.text.indexOf(piece);
  const { start, end } = spanOf(own, at, at + piece.length);
  return text.slice(start, end);
};

test("every piece of a mask is quoted as it stands in the page", () => {
  expect(mask.text.replaceAll(/[\uE000-\uE007]./gu, "*")).toBe("the Republic of * (*) and * met.");
  expect(quoted("the Republic")).toBe("the  Republic");
  expect(quoted(mask.text)).toBe(text.slice(5));
  const at = mask.text.indexOf(" met");
  expect(quoted(mask.text.slice(at - 2, at))).toBe("Italy");
});

test("also where pieces of it were taken away", () => {
  const once = reduced(mask, rule("({A}) \\({A}\\)"), () => ({ from: 0, to: 2 }));
  const twice = reduced(once, rule("the Republic of ({A})"), ({ 0: found }) => ({
    from: found.length - 2,
    to: found.length,
  }));
  expect(twice.text.replaceAll(/[\uE000-\uE007]./gu, "*")).toBe("* and * met.");
  expect(quoted(twice.text, twice)).toBe("Kenya (KE) and\nItaly met.");
  expect(quoted(" and ", twice)).toBe(" and\n");
  expect(placeFrom(twice, text.indexOf("met"))).toBe(twice.text.indexOf("met"));
  expect(placeFrom(twice, text.indexOf("KE"))).toBe(2);
  expect(placeFrom(twice, text.length)).toBe(-1);
});
