import { afterAll, expect, test } from "@jest/globals";
import { type Program, startProgram } from "../../support/program.js";
import { entryOf, keyFolder } from "./support/key-files.js";

const folder = keyFolder();
let program: Program | undefined;
afterAll(async () => {
  await program?.stop();
  folder.remove();
});

test("the program does not start with a file of keys that cannot be used, and says which entry it is", async () => {
  folder.write({ keys: [entryOf("good").entry, { name: "newsroom", sha256: "secret-key" }] });
  const started = startProgram({ API_KEYS_FILE: folder.path });
  await expect(started).rejects.toThrow(`API_KEYS_FILE names ${folder.path}, which cannot be used`);
  await expect(started).rejects.toThrow('keys[1].sha256 (of "newsroom") has to be 64 hexadecimal digits');
  await expect(started).rejects.not.toThrow(/secret-key|at .*\.ts:/);
}, 60_000);

test("SIGHUP makes it read the keys again, without ending it; its exports ask for a key too", async () => {
  const [old, young] = [entryOf("old"), entryOf("young")];
  folder.write({ keys: [old.entry] });
  const running = await startProgram({ API_KEYS_FILE: folder.path, COST_BUDGET_PER_MINUTE: "25000" });
  program = running;
  const status = async (path: string, key?: string) => {
    const answer = await fetch(running.address + path, { headers: key === undefined ? {} : { "x-api-key": key } });
    await answer.arrayBuffer();
    return answer.status;
  };
  const path = `/graphql?query=${encodeURIComponent("{ dataset { version } }")}`;
  expect([await status(path), await status(path, old.key), await status(path, young.key)]).toEqual([401, 200, 401]);

  folder.write({ keys: [young.entry] });
  running.child.kill("SIGHUP");
  for (let round = 0; round < 200 && (await status(path, young.key)) !== 200; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect([await status(path, old.key), await status(path, young.key)]).toEqual([401, 200]);

  const file = "/export/meetings.csv";
  expect([await status(file), await status(file, young.key), await status(file, young.key)]).toEqual([401, 200, 200]);
  expect(await status(file, young.key)).toBe(429); // the third of 10,000 from a budget of 25,000
  expect([await status("/healthz"), await status("/readyz"), await status("/schema.graphql")]).toEqual([200, 200, 200]);
  expect(await running.stop()).toBe(0);
}, 90_000);
