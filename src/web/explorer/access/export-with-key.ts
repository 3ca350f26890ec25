import { keyHeaders, rememberedKey } from "../../key.js";
import { download } from "../view/download.js";

/**
 * A link cannot carry a key: with one, a click on an export's link fetches it and hands over the file. It is in the
 * memory of the browser meanwhile, which a link without a key does not need.
 */
export function fetchExportsWithKey(page: Document): void {
  page.addEventListener("click", (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="/export/"]') : null;
    if (link === null || rememberedKey() === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void save(link.href, link.pathname.replace(/^.*\//, ""));
  });
}

async function save(address: string, name: string): Promise<void> {
  try {
    const response = await fetch(address, { headers: keyHeaders() });
    if (!response.ok) throw new Error(await problemIn(response));
    download(name, await response.blob());
  } catch (error) {
    window.alert(`${name} could not be fetched. ${error instanceof Error ? error.message : ""}`);
  }
}

async function problemIn(response: Response): Promise<string> {
  const answer: { readonly errors?: readonly { readonly message?: string }[] } = await response.json();
  return answer.errors?.[0]?.message ?? `The server answered ${response.status}.`;
}
