import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import type { Browser, Page } from "playwright-core";
import { type App, createApp } from "../../../src/app.js";
import { readConfig } from "../../../src/config/config.js";
import { openPage, startBrowser, type WatchedPage } from "./browser.js";
import { buildPages } from "./build-pages.js";

/** The whole program with its pages as they are now, and a browser. */
export interface RunningExplorer {
  readonly url: string;
  readonly browser: Browser;
  /** Opens an address of the program and waits until nothing more loads. */
  open(address: string, looks?: Looks): Promise<WatchedPage>;
  stop(): Promise<void>;
}

/** How a page is looked at. */
export interface Looks {
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
  /** Before anything is asked for: to stand in the way of an answer. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** Builds the pages, fills the embedded store from the seeds and starts the server, with these settings, and Chromium. */
export async function startExplorer(environment: Readonly<Record<string, string>> = {}): Promise<RunningExplorer> {
  const directory = mkdtempSync(join(tmpdir(), "explorer-"));
  await buildPages(directory);
  const app: App = await createApp(readConfig({ PORT: "0", ...environment }), pino({ level: "silent" }), directory);
  const { url } = await app.start();
  const browser = await startBrowser();
  return {
    url,
    browser,
    async open(address, { width = 1440, colorScheme = "light", before } = {}) {
      const watched = await openPage(browser, url, colorScheme);
      watched.page.setDefaultTimeout(10_000); // under that of a test: what was waited for is said
      await watched.page.setViewportSize({ width, height: 900 });
      await before?.(watched.page);
      await watched.page.goto(url + address);
      await settled(watched.page);
      return watched;
    },
    async stop() {
      await browser.close();
      await app.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Waits until the page has nothing more to load and says so. */
export async function settled(page: Page): Promise<void> {
  await page.locator("h1").first().waitFor({ timeout: 20_000 });
  await page.locator(".coming, [aria-busy=true]").first().waitFor({ state: "detached", timeout: 20_000 });
}
