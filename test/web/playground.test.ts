import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { type RunningServer, run } from "../server/support/running-server.js";
import { noBrowser, openPage, startBrowser, type WatchedPage } from "./support/browser.js";
import { buildPages } from "./support/build-pages.js";

if (noBrowser !== undefined) process.stderr.write(`${noBrowser}\n`);

const examples = readdirSync(new URL("../../src/web/examples", import.meta.url)).filter((it) =>
  it.endsWith(".graphql"),
);
const screenshots = process.env.SCREENSHOTS;
const question = { query: "query Echoed($words: String!) { echo(words: $words) }", variables: '{"words": "heard"}' };

(noBrowser === undefined ? describe : describe.skip)("the playground", () => {
  let directory: string;
  let server: RunningServer;
  let browser: Browser;

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), "playground-"));
    await buildPages(directory);
    server = await run({ pagesDirectory: directory });
    browser = await startBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.server.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  /** Opens this address and waits for the editors. */
  async function open(address: string, colorScheme: "light" | "dark" = "light"): Promise<WatchedPage> {
    const watched = await openPage(browser, server.url, colorScheme);
    await watched.page.goto(server.url + address);
    for (const editor of [".graphiql-query-editor .view-line", ".graphiql-response .monaco-editor"]) {
      await watched.page.locator(editor).first().waitFor({ state: "attached", timeout: 30_000 });
    }
    return watched;
  }

  /** Runs the operation in front and waits until the answer holds this text. */
  async function execute(page: Page, expected: string): Promise<void> {
    await page.getByRole("button", { name: /Execute query/ }).click();
    await page.locator(".graphiql-response", { hasText: expected }).waitFor({ timeout: 10_000 });
  }

  async function screenshot(page: Page, name: string): Promise<void> {
    if (screenshots !== undefined) await page.screenshot({ path: join(screenshots, `${name}.png`) });
  }

  test.each(["light", "dark"] as const)(
    "opens in %s with a tab for each example, from this origin only",
    async (scheme) => {
      const { page, faults } = await open("/playground", scheme);
      expect(await page.locator(".graphiql-tab").count()).toBe(examples.length);
      expect(await page.title()).toBe("Playground · Dialogue Graph");
      await screenshot(page, `playground-${scheme}`);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  test.each(["?", "#"])("opens and answers an operation that the address carries after %j", async (sign) => {
    const { page, faults } = await open(`/playground${sign}${new URLSearchParams(question)}`);
    await execute(page, "heard");
    await screenshot(page, "playground-answer");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test("lists the questions, and opens the one that is chosen in a tab of its own", async () => {
    const { page, faults } = await open("/playground");
    await page.getByRole("button", { name: "Show Examples" }).click();
    const [first = ""] = [...examples].sort();
    const text = readFileSync(new URL(`../../src/web/examples/${first}`, import.meta.url), "utf8");
    const title = text.split("\n", 1)[0]?.replace(/^#\s*/, "") ?? "";
    await page.getByRole("button", { name: title, exact: true }).click();
    expect(await page.locator(".graphiql-tab").count()).toBe(examples.length + 1);
    await page.locator(".graphiql-query-editor", { hasText: title }).waitFor();
    await page.locator(".graphiql-tab").last().filter({ hasNotText: "untitled" }).waitFor();
    await screenshot(page, "playground-examples");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test("completes and checks in its workers: a field that is not there is marked", async () => {
    const { page, faults } = await open(`/playground?query=${encodeURIComponent("{ nothingOfTheKind }")}`);
    await page.locator(".graphiql-query-editor .squiggly-error").waitFor({ timeout: 15_000 });
    expect(page.workers().length).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test("shows the schema's documentation", async () => {
    const { page, faults } = await open("/playground");
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    await page.getByRole("link", { name: "Query" }).first().click();
    await page.getByText("The words given.").waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
