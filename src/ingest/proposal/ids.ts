import { createHash } from "node:crypto";
import { basename } from "node:path";
import { fold } from "../../lib/fold.js";
import type { Draft } from "../draft/draft.js";
import { kindTitles } from "../meetings/heads.js";

/** The id of a meeting as seeds have them: when, where and what, as far as a draft says. */
export function meetingId({ date, city, online, title, kind }: Draft): string {
  const when = date?.startDate ?? date?.notBefore ?? null;
  const month =
    date?.datePrecision === "YEAR" || date?.datePrecision === "APPROXIMATE" ? when?.slice(0, 4) : when?.slice(0, 7);
  const place = city === null ? (online ? "online" : undefined) : slug(city.label);
  const subject = slug(title === "" && kind !== null ? kindTitles[kind] : title)
    .split("-")
    .filter((word) => word.length > 2)
    .slice(0, 5)
    .join("-");
  return `meeting:${[month, place, subject].filter(Boolean).join("-")}`;
}

/** Small letters, digits and hyphens of a text. */
export function slug(text: string): string {
  return fold(text)
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

/** What the draft and the source of a page are called after: its file; a hash of it where no letter of it is Latin. */
export function pageName(file: string): string {
  return slug(basename(file).replace(/\.[a-z]{2,5}$/i, "")) || `page-${hash(basename(file)).slice(0, 8)}`;
}

/** A hash to see a change by. */
export function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
