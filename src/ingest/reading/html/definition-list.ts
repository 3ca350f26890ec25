import type { FormatCallback } from "html-to-text";
import { type Node, textOf } from "./node.js";

const longestTerm = 60;
const longestValue = 300;

/** A definition list as labelled lines: "Date: 3 May 2019". Where a definition is longer it stays a paragraph of its own. */
export const definitionList: FormatCallback = (element, walk, builder) => {
  let term = "";
  const line = (written: string) => {
    builder.openBlock({ leadingLineBreaks: 1 });
    builder.addInline(written);
    builder.closeBlock({ trailingLineBreaks: 1 });
  };
  builder.openBlock({ leadingLineBreaks: 2 });
  for (const child of partsOf(element as Node)) {
    const written = textOf(child);
    if (child.name === "dt") {
      if (term !== "") line(term);
      term = written.replace(/\s?:$/, "");
      continue;
    }
    if (term !== "" && term.length <= longestTerm && written.length <= longestValue) line(`${term}: ${written}`);
    else {
      if (term !== "") line(term);
      builder.openBlock({ leadingLineBreaks: 2 });
      walk([...child.children] as Parameters<typeof walk>[0], builder);
      builder.closeBlock({ trailingLineBreaks: 2 });
    }
    term = "";
  }
  if (term !== "") line(term);
  builder.closeBlock({ trailingLineBreaks: 2 });
};

/** Terms and definitions, also those that are gathered in boxes. */
function partsOf(list: Node): readonly Node[] {
  return list.children.flatMap((child) =>
    child.name === "dt" || child.name === "dd" ? [child] : child.name === "div" ? partsOf(child) : [],
  );
}
