/** Hidden, or not text at all: neither read nor run. */
export const hidden: readonly string[] = [
  "script",
  "style",
  "noscript",
  "template",
  "button",
  "select",
  "input",
  "textarea",
  "svg",
  "math",
  "canvas",
  "video",
  "audio",
  "img",
  "hr",
  "iframe",
  "object",
  "embed",
  "[hidden]",
  '[aria-hidden="true"]',
  '[style*="display:none"]',
  '[style*="display: none"]',
  '[style*="visibility:hidden"]',
  '[style*="visibility: hidden"]',
  ".visually-hidden",
  ".element-invisible",
  ".sr-only",
  ".screen-reader-text",
  ".skip-link",
];

const boxes = ["div", "section", "ul", "ol", "p", "aside", "nav"];
/** Selectors for boxes of a class or an id whose name begins so, as content management systems name them. */
function boxesNamed(...names: readonly string[]): readonly string[] {
  return names.flatMap((name) =>
    boxes.flatMap((box) => [`${box}[class^="${name}"]`, `${box}[class*=" ${name}"]`, `${box}[id^="${name}"]`]),
  );
}

/** What every page of a site repeats, by the names that Drupal, WordPress, TYPO3 and their like give it. */
export const clutter: { readonly repeated: readonly string[]; readonly aside: readonly string[] } = {
  repeated: [
    "nav",
    "footer",
    '[role="navigation"]',
    '[role="contentinfo"]',
    '[role="search"]',
    ...boxesNamed(
      "breadcrumb",
      "cookie",
      "consent",
      "gdpr",
      "share-",
      "sharing",
      "social-",
      "sharedaddy",
      "addtoany",
      "footer",
      "site-footer",
      "region-footer",
      "related",
      "jp-relatedposts",
      "post-navigation",
      "nav-links",
      "pager",
      "pagination",
      "comments",
      "newsletter-sign",
      "newsletter-subscri",
      "skip-link",
      "menu",
    ),
  ],
  aside: ["aside", '[role="complementary"]', ...boxesNamed("sidebar", "region-sidebar", "widget")],
};
