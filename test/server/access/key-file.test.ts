import { renameSync, writeFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import { parseKeyFile } from "../../../src/server/access/key-file.js";
import { type KeyRing, openKeyRing } from "../../../src/server/access/key-ring.js";
import { AccessFileError } from "../../../src/server/access/operator-file.js";
import { entryOf, keyFolder } from "./support/key-files.js";

const hash = "a".repeat(64);

/** What is said of a file that cannot be used, without the line that names it. */
function faultsOf(text: string): readonly string[] {
  try {
    parseKeyFile(text, "/keys.yaml", undefined);
    return [];
  } catch (error) {
    if (!(error instanceof AccessFileError)) throw error;
    const [first, ...faults] = error.message.split("\n");
    expect(first).toBe("API_KEYS_FILE names /keys.yaml, which cannot be used:");
    return faults.map((line) => line.trim());
  }
}

describe("a file of keys", () => {
  test("is YAML or JSON; a key without a budget has the standard one", () => {
    const expected = new Map([
      [hash, { name: "key newsroom", budget: 7 }],
      ["b".repeat(64), { name: "key Büro 2", budget: 5 }],
    ]);
    const written = {
      keys: [
        { name: "newsroom", sha256: hash, budget: 7 },
        { name: "Büro 2", sha256: "b".repeat(64) },
      ],
    };
    expect(parseKeyFile(JSON.stringify(written), "f", 5)).toEqual(expected);
    const yaml = `keys:\n  - name: newsroom\n    sha256: ${hash}\n    budget: 7\n  - {name: Büro 2, sha256: ${"b".repeat(64)}}\n`;
    expect(parseKeyFile(yaml, "f", 5)).toEqual(expected);
  });

  test.each([
    ["", ["the file has to be a map"]],
    ["keys", ["the file has to be a map"]],
    ["keys: 1", ["keys has to be a list"]],
    ["keys: [", ["is neither YAML nor JSON, from line 1 on"]],
    [`keys: [{name: a, sha256: ${hash}}]\nkey: 1`, ["the file holds key, which is not known here"]],
    ["keys: [{name: newsroom}]", ['keys[0].sha256 (of "newsroom") has to be text']],
    [
      `keys: [{name: newsroom, sha256: secret}]`,
      ['keys[0].sha256 (of "newsroom") has to be 64 hexadecimal digits in small letters'],
    ],
    [
      `keys: [{name: "a\\nb", sha256: ${hash}}]`,
      [expect.stringMatching(/^keys\[0\]\.name \(of "a\\nb"\) has to be 1 to 80/)],
    ],
    [`keys: [{name: a, sha256: ${hash}, budget: 0}]`, ['keys[0].budget (of "a") has to be at least 1']],
    [`keys: [{name: a, sha256: ${hash}, budget: many}]`, ['keys[0].budget (of "a") has to be a whole number']],
    [`keys: [{name: a, sha256: ${hash}, bugdet: 1}]`, ['keys[0] (of "a") holds bugdet, which is not known here']],
    [
      `keys: [{name: a, sha256: ${hash}}, {name: a, sha256: ${hash}}]`,
      ['keys[1] ("a") has the name of another', 'keys[1] ("a") has the key of another'],
    ],
    ["a: &a [1]\nkeys: [*a, *a]", ["is neither YAML nor JSON"]],
  ])("that is %j is refused with its place and whose entry it is", (text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  test("never shows what was written in the place of a hash", () => {
    expect(faultsOf("keys: [{name: a, sha256: dg_secret}]").join()).not.toContain("dg_secret");
  });
});

describe("the ring of keys", () => {
  const folder = keyFolder();
  const lines: { readonly level: number; readonly msg: string; readonly err?: { readonly message: string } }[] = [];
  const log = pino({ base: null }, { write: (line: string) => lines.push(JSON.parse(line)) });
  let ring: KeyRing | undefined;
  afterEach(() => ring?.close());

  async function until(holds: () => boolean): Promise<void> {
    for (let round = 0; round < 300 && !holds(); round += 1) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(holds()).toBe(true);
  }

  test("follows the file: written anew, put in its place by renaming; one that cannot be used changes nothing", async () => {
    const [first, second, third] = [entryOf("first"), entryOf("second"), entryOf("third")];
    folder.write({ keys: [first.entry] });
    const opened = openKeyRing({ path: folder.path, standardBudget: undefined, log, everyMilliseconds: 20 });
    ring = opened;
    expect(opened.find(first.key)?.name).toBe("key first");
    expect(opened.find(second.key)).toBeUndefined();

    folder.write({ keys: [second.entry] });
    await until(() => opened.find(second.key) !== undefined);
    expect(opened.find(first.key)).toBeUndefined();

    folder.write("keys: [");
    await until(() => lines.some(({ level }) => level === 50));
    expect(lines.find(({ level }) => level === 50)?.err?.message).toContain("is neither YAML nor JSON");
    expect(opened.find(second.key)?.name).toBe("key second");

    writeFileSync(`${folder.path}.new`, JSON.stringify({ keys: [third.entry] }));
    renameSync(`${folder.path}.new`, folder.path);
    await until(() => opened.find(third.key) !== undefined);
  });

  test("is not opened without its file, which is named", () => {
    const open = () => openKeyRing({ path: "/nowhere/keys.yaml", standardBudget: undefined, log });
    expect(open).toThrow("API_KEYS_FILE names /nowhere/keys.yaml, which cannot be used:\n  cannot be read: ENOENT");
  });

  test("keeps its keys when the file is gone", () => {
    const { key, entry } = entryOf("gone");
    folder.write({ keys: [entry] });
    ring = openKeyRing({ path: folder.path, standardBudget: undefined, log, everyMilliseconds: 60_000 });
    folder.remove();
    ring.reload();
    expect(ring.find(key)?.name).toBe("key gone");
  });
});
