// What XML 1.0 cannot hold at all, escaped or not: controls, halves of surrogate pairs, two non-characters.
const impossible = /[^\t\n\r\u0020-\uFFFD]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const special = /[&<>"\t\n\r]/g;
const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;", // a parser makes bare white space in an attribute a space
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Text for XML, in an attribute or between tags; what XML cannot hold becomes U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(impossible, "\uFFFD").replace(special, (character) => escapes[character] ?? character);
}

/** ` name="value"` of every attribute that has a value, in the order given. */
export function xmlAttributes(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${xmlText(value)}"`))
    .join("");
}
