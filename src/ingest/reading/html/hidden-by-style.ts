/** What marks an element that the page's own style sheet hides. */
export const hiddenByStyle = "data-hidden-by-style";

/** One that is not closed goes on to the end, so that nothing is looked through twice. */
const sheet = /<style\b[^>]{0,500}>([\s\S]*?)(?:<\/style|$)/gi;
/** A tag with attributes. */
const tag = /<([a-z][a-z0-9-]*)(\s[^<>]{0,3000})>/gi;
const attribute = /\s(class|id)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
/** One element by its class or its id: what stands in another, or in a state, is not looked for. */
const simple = /^([a-z][a-z0-9-]*)?([.#])([\w-]+)$/i;

/**
 * The page with a mark on every element that a style sheet in it hides by a class or an id. Rules for print and small
 * screens (`@media`) hide nothing, and of two rules the last one holds; style sheets elsewhere are not fetched.
 */
export function markedByStyle(html: string): string {
  const hides = new Set<string>();
  for (const [, rules = ""] of html.matchAll(sheet)) {
    for (const { selector, hidden } of rulesOf(rules)) {
      if (hidden) hides.add(selector);
      else hides.delete(selector);
    }
  }
  if (hides.size === 0) return html;
  return html.replaceAll(tag, (whole, name: string, rest: string) => {
    const names = [...rest.matchAll(attribute)].flatMap(([, kind = "", ...values]) =>
      (values.find((value) => value !== undefined) ?? "")
        .split(/\s+/)
        .map((value) => `${kind.toLowerCase() === "class" ? "." : "#"}${value}`),
    );
    const hidden = names.some((own) => hides.has(own) || hides.has(name.toLowerCase() + own));
    return hidden ? `<${name} ${hiddenByStyle}${rest}>` : whole;
  });
}

interface Rule {
  readonly selector: string;
  readonly hidden: boolean;
}

/** The rules of a style sheet that say of a class or an id whether it is shown, those within an at-rule left out. */
function rulesOf(sheet: string): readonly Rule[] {
  const css = sheet.replaceAll(/\/\*[\s\S]*?(?:\*\/|$)/g, " ");
  const rules: Rule[] = [];
  let depth = 0;
  let from = 0;
  let selectors = "";
  for (let at = 0; at < css.length; at += 1) {
    const sign = css[at];
    if (sign === "{") {
      if (depth === 0) selectors = css.slice(from, at).trim();
      depth += 1;
      from = at + 1;
    } else if (sign === "}") {
      depth = Math.max(0, depth - 1);
      if (depth === 0 && !selectors.startsWith("@")) rules.push(...shownBy(selectors, css.slice(from, at)));
      from = at + 1;
    } else if (sign === ";" && depth === 0) from = at + 1;
  }
  return rules;
}

function shownBy(selectors: string, declarations: string): readonly Rule[] {
  const hidden = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i.test(declarations);
  if (!hidden && !/(?:^|[;\s])(?:display|visibility)\s*:/i.test(declarations)) return [];
  return selectors.split(",").flatMap((selector) => {
    const [, name = "", sign = "", own = ""] = simple.exec(selector.trim()) ?? [];
    return own === "" ? [] : { selector: `${name.toLowerCase()}${sign}${own}`, hidden };
  });
}
