import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { entryOf, keyFolder } from "../server/access/support/key-files.js";
import { noBrowser } from "./support/browser.js";
import { type RunningExplorer, settled, startExplorer } from "./support/explorer.js";

if (noBrowser !== undefined) console.warn(noBrowser);

(noBrowser === undefined ? describe : describe.skip)(
  "the explorer of a server that asks for keys and has a list",
  () => {
    const folder = keyFolder();
    const visitor = entryOf("visitor");
    let explorer: RunningExplorer;

    beforeAll(async () => {
      folder.write({ keys: [visitor.entry] });
      explorer = await startExplorer({ API_KEYS_FILE: folder.path, OPERATIONS: "enforce", PLAYGROUND: "off" });
    }, 180_000);
    afterAll(async () => {
      await explorer?.stop();
      folder.remove();
    }, 30_000);

    test("asks the visitor for a key, says that one is wrong, shows everything with a good one, files too", async () => {
      const { page, faults } = await explorer.open("/meetings");
      const form = page.locator(".key-form");
      await form.getByText("This server asks for a key.").waitFor();
      expect(await page.getByText("Rome").count()).toBe(0);

      await form.getByLabel("Key").fill("two words");
      await form.getByRole("button").click();
      await form.getByText("no blanks").waitFor();
      await form.getByLabel("Key").fill("dg_wrong");
      await form.getByRole("button").click();
      await form.getByText("The key or token is not known here.").waitFor();
      expect(faults.every((fault) => fault.includes("401"))).toBe(true);
      faults.length = 0;

      await form.getByLabel("Key").fill(visitor.key);
      await form.getByRole("button").click();
      await form.waitFor({ state: "detached" });
      await page.getByText("Nairobi").first().waitFor();
      for (const path of [
        "/",
        "/network",
        "/themes",
        "/time",
        "/map",
        "/state/KE",
        "/dialogue/khartoum-process",
        "/search?q=iom",
      ]) {
        await page.goto(explorer.url + path);
        await settled(page);
      }
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.locator('footer a[href="/export/meetings.csv"]').click(),
      ]);
      expect(file.suggestedFilename()).toBe("meetings.csv");
      expect(faults).toEqual([]);
      await page.context().close();
    }, 90_000);

    test("asks for none in somebody else's page, and links nowhere to a playground that is not there", async () => {
      const { page } = await explorer.open("/");
      await page.goto(`${explorer.url}/network?embed=1`);
      await page.getByText("This graph is shown to those who have a key").waitFor();
      expect(await page.locator("input[type=password]").count()).toBe(0);
      await page.goto(`${explorer.url}/network`);
      await page.locator('footer a[href="/schema.graphql"]').waitFor();
      expect(await page.locator('a[href^="/playground"]:visible').count()).toBe(0);
      expect(await page.locator('a[href^="/playground"]').count()).toBeGreaterThan(0);
      await page.context().close();
    }, 60_000);
  },
);
