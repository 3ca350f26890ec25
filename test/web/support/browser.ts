import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
  existsSync(path),
);

/** Where there is no Chromium, why the tests of pages are left out; they fail instead where one is required. */
export const noBrowser: string | undefined =
  executablePath === undefined && process.env.REQUIRE_CHROMIUM !== "1"
    ? "no Chromium on this machine: its tests are skipped (REQUIRE_CHROMIUM=1 makes them fail instead)"
    : undefined;

/** Starts Chromium. @throws Error where there is none */
export function startBrowser(): Promise<Browser> {
  if (executablePath === undefined) throw new Error("REQUIRE_CHROMIUM=1, but there is no Chromium on this machine");
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}

/** A page with everything that went wrong on it so far. */
export interface WatchedPage {
  readonly page: Page;
  /** Requests to other origins (which are cut), errors, warnings of the security policy, failed loads. */
  readonly faults: string[];
}

/** Opens an empty page that may only load from this origin. */
export async function openPage(browser: Browser, origin: string, colorScheme: "light" | "dark"): Promise<WatchedPage> {
  const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const faults: string[] = [];
  await context.route("**", (route) => {
    const url = route.request().url();
    if (url.startsWith(`${origin}/`) || url.startsWith("data:") || url.startsWith("blob:")) return route.continue();
    faults.push(`request to another origin: ${url}`);
    return route.abort();
  });
  page.on("console", (message) => {
    if (message.type() === "error" || /Content.Security.Policy/i.test(message.text())) faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  page.on("requestfailed", (request) => {
    const problem = request.failure()?.errorText ?? "";
    // a page that is left gives up what it still loads; requests to other origins fail with another error
    if (problem !== "net::ERR_ABORTED") faults.push(`failed: ${request.url()} ${problem}`);
  });
  return { page, faults };
}
