/** What a page's head and metadata say of it. */
export interface Head {
  /** The address that it gives itself. */
  readonly address: string | null;
  /** Its title with the name of its site, as written in the source. */
  readonly title: string | null;
  /** The day on which it was published: "3 May 2019". */
  readonly published: string | null;
  /** The events that its metadata name, in words. They may be of another page's meeting, so they are only told. */
  readonly events: readonly string[];
}

const longestHead = 300_000;
const mostEvents = 5;
const months = "January February March April May June July August September October November December".split(" ");

/** Reads the head, bounded: what stands far down is not looked at. */
export function headOf(html: string): Head {
  const head = html.slice(0, longestHead);
  return { address: addressOf(head), title: titleIn(head), published: publishedIn(head), events: eventsIn(head) };
}

function addressOf(head: string): string | null {
  const tag = /<link\s[^>]{0,300}rel=["']?canonical["']?[^>]{0,500}>/i.exec(head)?.[0];
  return /href=["']?(https?:\/\/[^"'\s>]{1,500})/i.exec(tag ?? "")?.[1] ?? null;
}

const longestTitle = 200;

function titleIn(head: string): string | null {
  const title = /<title\b[^>]{0,200}>([^<]{1,500})<\/title/i.exec(head)?.[1]?.replaceAll(/\s+/g, " ").trim() ?? "";
  const tag = /<meta\s[^>]{0,200}property=["']?og:site_name\b[^>]{0,300}>/i.exec(head)?.[0] ?? "";
  const site = /content=["']([^"']{1,200})["']/i.exec(tag)?.[1]?.trim() ?? "";
  const whole = title.includes(site) ? title : title === "" ? site : `${title} | ${site}`;
  return whole === "" ? null : whole.slice(0, longestTitle);
}

const publishing =
  /(?:property|name|itemprop)=["']?(?:article:published_time|og:published_time|datePublished|publication_date|publish-date|pubdate|dc\.date|dc\.date\.issued|dcterms\.(?:created|issued|date))["'\s]/i;

function publishedIn(head: string): string | null {
  for (const [tag] of head.matchAll(/<meta\s[^>]{1,500}>/gi)) {
    if (!publishing.test(tag)) continue;
    const found = /content=["']?(\d{4})-(\d\d)-(\d\d)/i.exec(tag);
    const month = months[Number(found?.[2] ?? 0) - 1];
    if (found !== null && month !== undefined) return `${Number(found[3])} ${month} ${found[1]}`;
  }
  return null;
}

const kindOfEvent = /"@type"\s{0,4}:\s{0,4}"(?:Business|Social|Education)?Event"/;

function eventsIn(head: string): readonly string[] {
  const events: string[] = [];
  for (const match of head.matchAll(/<script\s[^>]{0,200}application\/ld\+json[^>]{0,200}>/gi)) {
    const from = match.index + match[0].length;
    const end = head.indexOf("</script", from);
    const written = end === -1 ? "" : head.slice(from, end);
    if (kindOfEvent.test(written)) events.push(...eventsOf(written));
  }
  return events.slice(0, mostEvents);
}

function eventsOf(written: string): readonly string[] {
  try {
    return objectsOf(JSON.parse(written)).flatMap((found) => {
      if (!/Event$/.test(String(found["@type"]))) return [];
      const parts = [found.name, found.startDate, found.endDate, placeOf(found.location)];
      return [
        parts
          .filter((part) => typeof part === "string" && part !== "")
          .join(", ")
          .slice(0, 300),
      ];
    });
  } catch {
    return ["one that cannot be read"];
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** The objects of metadata: one, a list, or a graph. */
function objectsOf(value: unknown): readonly Fields[] {
  if (Array.isArray(value)) return value.slice(0, 100).flatMap(objectsOf);
  if (typeof value !== "object" || value === null) return [];
  const fields = value as Fields;
  return Array.isArray(fields["@graph"]) ? objectsOf(fields["@graph"]) : [fields];
}

function placeOf(location: unknown): string | null {
  if (typeof location === "string") return location;
  const [place] = objectsOf(location);
  const [address] = objectsOf(place?.address);
  const parts = [place?.name, address?.addressLocality, address?.addressCountry, place?.address];
  return parts.filter((part) => typeof part === "string").join(", ");
}
