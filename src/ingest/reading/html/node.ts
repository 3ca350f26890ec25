import { hiddenByStyle } from "./hidden-by-style.js";

/** A node of a parsed page, as far as it is read. */
export interface Node {
  readonly type: string;
  readonly name?: string | undefined;
  readonly data?: string | undefined;
  readonly attribs?: Readonly<Record<string, string>> | undefined;
  readonly children: readonly Node[];
}

const silent = /^(?:script|style|noscript|template|svg|iframe|object|select|button|head)$/;
const inline =
  /^(?:a|abbr|b|bdi|bdo|cite|code|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/;

/** All words of an element on one line, those of its blocks apart by spaces. */
export function textOf(element: Node): string {
  const pieces: string[] = [];
  const open: (Node | null)[] = [element];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === null) pieces.push(" ");
    else if (node.type === "text") pieces.push(node.data ?? "");
    else if (!silent.test(node.name ?? "") && !isHidden(node)) {
      const apart = node.name !== undefined && !inline.test(node.name);
      if (apart) {
        pieces.push(" ");
        open.push(null);
      }
      for (let at = (node.children ?? []).length - 1; at >= 0; at -= 1) {
        const child = node.children[at];
        if (child !== undefined) open.push(child);
      }
    }
  }
  return pieces.join("").replace(/\s+/g, " ").trim();
}

function isHidden({ attribs }: Node): boolean {
  if (attribs === undefined) return false;
  return (
    "hidden" in attribs ||
    hiddenByStyle in attribs ||
    attribs["aria-hidden"] === "true" ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style ?? "")
  );
}
