import { dirname, resolve } from "node:path";
import { UnreadablePage } from "./page.js";

/** A saved page of an address list, with the address it was saved from. */
export interface Address {
  readonly path: string;
  readonly url: string | null;
}

const mostAddresses = 500;
const line = /^(?:(https?:\/\/\S+)\s+)?(\S.*\.(?:txt|text|md|html?|pdf|docx))$/i;

/**
 * The pages of an address list: a text of which every line is a saved file, with the address it came from before it
 * (`https://example.org/news page.html`); relative to the list. Null when the text is no such list.
 */
export function addressesIn(file: string, text: string): readonly Address[] | null {
  const lines = text.split(/\r?\n/, mostAddresses + 1).map((found) => found.trim());
  const full = lines.filter((found) => found !== "" && !found.startsWith("#"));
  if (full.length === 0) return null;
  const onlyUrl = full.find((found) => /^https?:\/\/\S+$/i.test(found));
  const matches = full.map((found) => line.exec(found.slice(0, 1000)));
  const isList = full.every((found, index) => matches[index] !== null || /^https?:\/\/\S+$/i.test(found));
  if (!isList) return null;
  if (onlyUrl !== undefined) {
    throw new UnreadablePage(
      file,
      `names ${onlyUrl} without a saved file; nothing is fetched, so save the page and write its path behind`,
    );
  }
  if (full.length > mostAddresses) throw new UnreadablePage(file, `lists more than ${mostAddresses} pages`);
  return matches.map((match) => ({ path: resolve(dirname(file), match?.[2] ?? ""), url: match?.[1] ?? null }));
}
