const tag = /<!--|<(\/?)([a-z][a-z0-9-]*)(?=[\s/>])[^>]{0,3000}>/gi;
/** Elements that hold no tags, with where they end. */
const ends = {
  script: /<\/script/gi,
  style: /<\/style/gi,
  textarea: /<\/textarea/gi,
  title: /<\/title/gi,
};
/** Elements without an end of their own, or whose end may be left out: they do not nest. */
const flat =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|option|tr|td|th|thead|tbody|tfoot|html|head|body)$/;
/** Deeper than any page is: below it tags are left out, and their text is kept. */
const deepest = 400;

/**
 * A page without the tags that nest deeper than any real page does: parsers take the square of the depth. Gives the very
 * text where nothing nests so deep.
 */
export function shallow(html: string): string {
  let depth = 0;
  let kept = "";
  let copied = 0;
  tag.lastIndex = 0;
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    const name = match[2]?.toLowerCase();
    if (name === undefined) {
      const end = html.indexOf("-->", match.index);
      if (end === -1) break;
      tag.lastIndex = end + 3;
      continue;
    }
    const opens = match[1] === "";
    if (isSilent(name)) {
      if (!opens) continue;
      const end = ends[name];
      end.lastIndex = tag.lastIndex;
      const found = end.exec(html);
      if (found === null) break;
      tag.lastIndex = found.index;
      continue;
    }
    if (flat.test(name) || match[0].endsWith("/>")) continue;
    if (!opens) depth = Math.max(0, depth - 1);
    if (depth >= deepest) {
      kept += `${html.slice(copied, match.index)} `;
      copied = tag.lastIndex;
    }
    if (opens) depth += 1;
  }
  return copied === 0 ? html : kept + html.slice(copied);
}

function isSilent(name: string): name is keyof typeof ends {
  return Object.hasOwn(ends, name);
}
