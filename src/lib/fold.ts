const combiningMarks = /\p{M}+/gu;

/** Lower case without diacritics ("Türkiye" → "turkiye"), runs of white space as one space: for comparing and ordering names. */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(combiningMarks, "").toLowerCase().replace(/\s+/g, " ").trim();
}
