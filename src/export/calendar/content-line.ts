const octets = 75;

/** A value of type TEXT as RFC 5545 (3.3.11) escapes it; control characters, which it does not allow, become spaces. */
export function escapedText(text: string): string {
  return text
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n|\r|\n/g, "\\n")
    .replace(/\p{Cc}/gu, " ");
}

/**
 * A content line, folded as RFC 5545 (3.1) asks: at most 75 octets a line, each further line after a space, never inside
 * a character. `value` is already written as its type asks.
 */
export function contentLine(name: string, value: string): string {
  let folded = "";
  let length = 0;
  for (const character of `${name}:${value}`) {
    const size = Buffer.byteLength(character);
    if (length + size > octets) {
      folded += "\r\n ";
      length = 1;
    }
    folded += character;
    length += size;
  }
  return `${folded}\r\n`;
}
