import { type FormatCallback, htmlToText } from "html-to-text";
import { clutter, hidden } from "./clutter.js";
import { definitionList } from "./definition-list.js";
import { type Head, headOf } from "./head.js";
import { hiddenByStyle, markedByStyle } from "./hidden-by-style.js";
import { type Node, textOf } from "./node.js";
import { shallow } from "./shallow.js";
import { table } from "./tables.js";

/** A page of HTML as a reader sees it. */
export interface HtmlText {
  /** Its blocks apart by empty lines. */
  readonly text: string;
  /** The address that the page gives itself. */
  readonly address: string | null;
  /** What a person should know: what was left out, what its metadata name. */
  readonly notes: readonly string[];
}

const mostListed = 5;
const longestListed = 140;
/** A day of a month: what holds none is no account of a meeting. */
const day =
  /\b\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|janv|févr|avr|mai|juin|juil|août)\p{L}*|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\s\d{1,2}\b/iu;

/**
 * The text that a reader of the page sees: nothing is run or fetched, what is hidden is not read, and what every page of
 * a site repeats (its navigation, footer, sharing, related news) is left out; where that holds a day, the notes say so.
 */
export function textOfHtml(html: string): HtmlText {
  const head = headOf(html);
  const flat = markedByStyle(shallow(html));
  const own = converted(flat, head, true);
  // a page all of which looks like clutter is read as it is
  const { text, left } = own.text.length < 200 && own.left.join(" ").length > 400 ? converted(flat, head, false) : own;
  const dated = left.filter((part) => day.test(part));
  const unseen = own.unseen.filter((part) => day.test(part));
  return {
    text: titled(text, head),
    address: head.address,
    notes: [
      ...dated.slice(0, mostListed).map((part) => `left out beside the page's own text: “${beginning(part)}”`),
      ...(dated.length > mostListed ? [`left out: ${dated.length - mostListed} more parts that name days`] : []),
      ...unseen
        .slice(0, mostListed)
        .map((part) => `not read, as the page's style sheet hides it: “${beginning(part)}”`),
      ...(unseen.length > mostListed ? [`hidden: ${unseen.length - mostListed} more parts that name days`] : []),
      ...head.events.map((event) => `the page's metadata name an event, which is not read: ${event}`),
    ],
  };
}

/**
 * The text with a last line for the page's title where that says more than the text: often only the title names whose
 * page it is. It stands last, so that nothing is taken for told below it.
 */
function titled(text: string, { title }: Head): string {
  if (title === null || text.trim() === "") return text;
  const written = htmlToText(title, { wordwrap: false }).replaceAll(/\s+/g, " ");
  const says = written.split(/\s[|–—·»-]\s/u).some((part) => !text.includes(part.trim()));
  return says ? `${text.trimEnd()}\n\nPage title: ${written}` : text;
}

function beginning(part: string): string {
  return part.length > longestListed ? `${part.slice(0, longestListed)}…` : part;
}

function converted(
  html: string,
  { published }: Head,
  without: boolean,
): { readonly text: string; readonly left: readonly string[]; readonly unseen: readonly string[] } {
  const left: string[] = [];
  const unseen: string[] = [];
  let titled = false;
  const title: FormatCallback = (element, walk, builder) => {
    builder.openBlock({ leadingLineBreaks: 3 });
    walk(element.children, builder);
    builder.closeBlock({ trailingLineBreaks: 2 });
    if (titled || published === null) return;
    titled = true;
    builder.openBlock({ leadingLineBreaks: 2 });
    builder.addInline(`Published: ${published}`);
    builder.closeBlock({ trailingLineBreaks: 2 });
  };
  const aside: FormatCallback = (element, walk, builder) => {
    const written = textOf(element as Node);
    if (without && !labelled.test(written)) {
      if (written !== "") left.push(written);
      return;
    }
    builder.openBlock({ leadingLineBreaks: 2 });
    walk(element.children, builder);
    builder.closeBlock({ trailingLineBreaks: 2 });
  };
  const repeated: FormatCallback = (element, walk, builder, options) => {
    const written = textOf(element as Node);
    if (!without || isWholePage(element as Node, written)) aside(element, walk, builder, options);
    else if (written !== "") left.push(written);
  };
  const unshown: FormatCallback = (element) => {
    const written = textOf({ ...(element as Node), attribs: {} });
    if (written !== "") unseen.push(written);
  };
  const time: FormatCallback = (element, walk, builder) => {
    walk(element.children, builder);
    const year = yearOf(element as Node);
    if (year !== null) builder.addInline(` ${year}`);
  };
  const text = htmlToText(html, {
    wordwrap: false,
    formatters: { title, aside, repeated, unshown, time, table, definitionList },
    selectors: [
      ...hidden.map((selector) => ({ selector, format: "skip" })),
      { selector: `[${hiddenByStyle}]`, format: "unshown" },
      ...clutter.repeated.map((selector) => ({ selector, format: "repeated" })),
      ...clutter.aside.map((selector) => ({ selector, format: "aside" })),
      { selector: "a", options: { ignoreHref: true } },
      { selector: "h1", format: "title" },
      ...["h2", "h3", "h4", "h5", "h6"].map((selector) => ({
        selector,
        options: { uppercase: false, leadingLineBreaks: 3, trailingLineBreaks: 2 },
      })),
      { selector: "blockquote", format: "block" },
      ...["figcaption", "caption", "legend", "address", "details", "summary", "figure"].map((selector) => ({
        selector,
        format: "block",
      })),
      { selector: "table", format: "table" },
      { selector: "dl", format: "definitionList" },
      { selector: "time", format: "time" },
      { selector: "ul", options: { itemPrefix: "• " } },
    ],
  });
  return { text, left, unseen };
}

/** Labels of a box beside the text that tells of the meeting itself ("When: 3 May"). */
const labelled =
  /\b(?:[Dd]ates?|DATE|[Ww]hen|WHEN|[Ww]here|WHERE|[Vv]enue|VENUE|[Ll]ocation|LOCATION|[Ll]ieu|[Hh]osted by)\s?:?\s(?:\d|\p{Lu})/u;

/** Whether what a selector takes for clutter holds the page's own text: its heading, or most of it. */
function isWholePage(element: Node, written: string): boolean {
  return written.length > 2000 && holds(element, /^(?:h1|main|article)$/);
}

function holds(element: Node, name: RegExp): boolean {
  const open = [...element.children];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (name.test(node.name ?? "")) return true;
    for (const child of node.children ?? []) open.push(child);
  }
  return false;
}

/** The year that a `<time>` gives and its words leave out. */
function yearOf(element: Node): string | null {
  const machine = /^(\d{4})-\d\d-(\d\d)/.exec(element.attribs?.datetime ?? "");
  const written = textOf(element);
  if (machine === null || !/\p{L}{3}/u.test(written) || /\b\d{4}\b/.test(written)) return null;
  return new RegExp(`(?<!\\d)${Number(machine[2])}(?!\\d)`).test(written) ? (machine[1] ?? null) : null;
}
