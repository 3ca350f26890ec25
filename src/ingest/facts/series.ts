import type { Fact } from "../draft/fact.js";
import type { OwnedSentence } from "../entries/owned.js";
import type { Named } from "../names/name.js";

/** The series that a meeting is part of, with its place in it. */
export interface SeriesFact {
  readonly fact: Fact;
  readonly series: Named;
  readonly position: number | null;
}

const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
};
const order = `(?<order>${Object.keys(ordinals).join("|")}|\\d{1,2}(?:st|nd|rd|th))`;
const inSeries = new RegExp(
  `\\b(?:${order} )?(?:(?:webinar|module|meeting|event|session|workshop|roundtable|training|one) )?(?:in |of |part of )?(?:an?|the|this|our) (?<name>(?:[\\p{L}\\d-]{1,24} ){0,5}?(?:Series|(?:webinar|meeting|workshop|training|event) series))(?: (?:titled|entitled|called|named|on) (?<title>["“]?[\\p{Lu}\\d][^.;"”]{3,90}?)(?=["”.;]| was | is |, each|, which| \\uE005|$))?`,
  "u",
);
const counts = new RegExp(`\\b${order} (?:and (?:last|final) )?(?:webinar|module|event|session)\\b`, "iu");

/** The series that the entry's own sentences name: of the registry by its names, else by "in the … Series titled …". */
export function seriesFact(text: string, sentences: readonly OwnedSentence[]): SeriesFact | null {
  for (const { sentence } of sentences) {
    const written = text.slice(sentence.start, sentence.end);
    const found = inSeries.exec(written);
    const known = sentence.names.find(({ named }) => named.kind === "series");
    if (found === null && known === undefined) continue;
    const position = positionIn(
      found?.groups?.order ??
        counts.exec(written)?.groups?.order ??
        modifierOrder(sentence.meetings.flatMap(({ modifiers }) => modifiers)),
    );
    const label = (found?.groups?.title ?? found?.groups?.name ?? "")
      .replaceAll(/["“”]/g, "")
      .replaceAll(/\s+/g, " ")
      .trim();
    const series: Named = known?.named ?? { kind: "series", id: null, label };
    const start = sentence.start + (found?.index ?? (known === undefined ? 0 : known.start - sentence.start));
    const end = found === null ? (known?.end ?? start) : start + found[0].length;
    return {
      series,
      position,
      fact: {
        field: "series",
        value: series.label,
        named: series,
        quote: { start, end },
        rule: known === undefined ? "series-unregistered" : "series",
        stated: true,
      },
    };
  }
  return null;
}

function positionIn(written: string | undefined): number | null {
  if (written === undefined) return null;
  return ordinals[written.toLowerCase()] ?? (Number(/\d+/.exec(written)?.[0] ?? 0) || null);
}

function modifierOrder(modifiers: readonly string[]): string | undefined {
  return modifiers.find((word) => ordinals[word] !== undefined || /^\d{1,2}(?:st|nd|rd|th)$/.test(word));
}
