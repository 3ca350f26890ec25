/** A node of a path that has an edge on both sides; the look-around leaves the edges to the nodes beside it. */
const middle = /(?<=(?:\]\s*-|--)>?\s*)\([^()]*\)(?=\s*<?-\s*[[-])/g;

/**
 * The middle nodes of a statement's patterns that carry no label, as `(m)`. On the embedded engine such a pattern
 * breaks off past 65,535 rows.
 */
export function unlabelledMiddles(text: string): readonly string[] {
  const nodes = [...text.matchAll(middle)].map(([node]) => node);
  return nodes.filter((node) => !node.replace(/\{.*\}/s, "").includes(":"));
}
