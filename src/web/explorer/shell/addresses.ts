/** The kinds of nodes that have a page; `provision` is a place on its framework's page. */
const pages = new Set(["meeting", "state", "organisation", "theme", "framework", "dialogue", "series", "city"]);

/** Where the page of a node is: `meeting:2023-07-nairobi` is at `/meeting/2023-07-nairobi`. */
export function addressOf(id: string): string {
  const [kind = "", slug = ""] = split(id);
  if (kind === "provision") {
    const [framework = "", part = ""] = slug.split("/");
    return `/framework/${encodeURIComponent(framework)}#${encodeURIComponent(part)}`;
  }
  return pages.has(kind) ? `/${kind}/${encodeURIComponent(slug)}` : `/playground`;
}

function split(id: string): [string, string] {
  const at = id.indexOf(":");
  return [id.slice(0, at), id.slice(at + 1)];
}
