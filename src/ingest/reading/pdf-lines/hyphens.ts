const broken = /([\p{L}]{1,40})[-\u00AD\u2010]\n(\p{Ll}{1,40})/gu;
/** First parts that are written with a hyphen before most words. */
const prefixes =
  /^(?:co|non|ex|self|cross|multi|inter|intra|follow|high|mid|back|stock|well|long|short|sub|pre|post|anti|counter|decision|policy|fact|peer|inward|euro|socio|south|north|african|gender|child|data|evidence|rights|community|state|whole|one|two|three|four)$/iu;
const words = /\p{L}+(?:-\p{L}+)+|\p{L}+/gu;

/**
 * A text in which words that were broken at a line's end are whole again. Where the text has the word elsewhere, it is
 * written so; else it keeps a hyphen only behind a part that usually has one.
 */
export function joinedHyphens(text: string): string {
  if (!broken.test(text)) return text;
  broken.lastIndex = 0;
  const known = new Set([...text.matchAll(words)].map(([word]) => word.toLowerCase()));
  return text.replace(broken, (whole, first: string, second: string) => {
    const [joined, hyphened] = [first + second, `${first}-${second}`];
    if (whole.includes("\u00AD") || known.has(joined.toLowerCase())) return joined;
    return known.has(hyphened.toLowerCase()) || prefixes.test(first) ? hyphened : joined;
  });
}
