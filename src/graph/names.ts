/** A label or an edge type as it may stand in Cypher: `IN` is a word of the language, and one engine insists on it. */
export function quoted(name: string): string {
  return `\`${name}\``;
}
