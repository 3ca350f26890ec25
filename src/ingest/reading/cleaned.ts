const ligatures: Readonly<Record<string, string>> = {
  ﬀ: "ff",
  ﬁ: "fi",
  ﬂ: "fl",
  ﬃ: "ffi",
  ﬄ: "ffl",
  ﬅ: "st",
  ﬆ: "st",
};
const signs = /[\uFB00-\uFB06]/gu;
/** Characters that are not seen: they may stand in the middle of a word. */
const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const spaces = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu;

/** A text without the characters that only lay it out: soft hyphens, ligatures, spaces of other widths. */
export function cleaned(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(signs, (sign) => ligatures[sign] ?? sign)
    .replace(unseen, "")
    .replace(spaces, " ");
}
