import { compile } from "html-to-text";

/** Hidden or not part of the page's own text: neither read nor run. */
const skipped = [
  "script",
  "style",
  "noscript",
  "template",
  "nav",
  "footer",
  "aside",
  "form",
  "button",
  "select",
  "svg",
  "iframe",
  "object",
  "[hidden]",
  '[aria-hidden="true"]',
  '[style*="display:none"]',
  '[style*="display: none"]',
  '[style*="visibility:hidden"]',
  '[style*="visibility: hidden"]',
  '[role="navigation"]',
  ".visually-hidden",
  ".sr-only",
];

const convert = compile({
  wordwrap: false,
  limits: { maxInputLength: 64 * 1024 * 1024, maxDepth: 200 },
  selectors: [
    ...skipped.map((selector) => ({ selector, format: "skip" })),
    { selector: "a", options: { ignoreHref: true } },
    { selector: "img", format: "skip" },
    { selector: "hr", format: "skip" },
    ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({
      selector,
      options: { uppercase: false, leadingLineBreaks: 3, trailingLineBreaks: 2 },
    })),
    { selector: "table", format: "block" },
    { selector: "tr", format: "block" },
    { selector: "dt", format: "block" },
    { selector: "dd", format: "block" },
    { selector: "ul", options: { itemPrefix: "• " } },
  ],
});

/** The text that a reader of the page sees, its blocks apart by empty lines, and the address that the page gives itself. */
export function textOfHtml(html: string): { readonly text: string; readonly address: string | null } {
  return { text: convert(html), address: addressOf(html.slice(0, 200_000)) };
}

function addressOf(head: string): string | null {
  const tag = /<link\s[^>]{0,300}rel=["']?canonical["']?[^>]{0,500}>/i.exec(head)?.[0];
  return /href=["']?(https?:\/\/[^"'\s>]{1,500})/i.exec(tag ?? "")?.[1] ?? null;
}
