import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "@jest/globals";

const run = promisify(execFile);
const checkSeeds = (directory: string) =>
  run(process.execPath, ["--import", "tsx", "src/cli/check-seeds.ts", directory], { env: { PATH: process.env.PATH } });

describe("check-seeds", () => {
  test("prints counts and ends with 0 where there is no fault", async () => {
    const { stdout, stderr } = await checkSeeds("test/seeds/valid/seeds");
    expect(stdout).toMatch(
      /^test\/seeds\/valid\/seeds: 1 Meeting, 3 Evidence, 7 nodes in all, 4 edges, version [0-9a-f]{64}\n$/,
    );
    expect(stderr).toBe("");
  });

  test("prints a line a fault and ends with 1", async () => {
    const failed = await checkSeeds("test/seeds/duplicate-id/seeds").catch((error: unknown) => error);
    expect(failed).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringMatching(
        /^test\/seeds\/duplicate-id\/seeds\/sources\.yaml:3:11 sources\[1\]\.id: .*\n1 fault in /,
      ),
    });
  });

  test("says in one line that there is no such directory", async () => {
    const failed = await checkSeeds("test/seeds/nowhere").catch((error: unknown) => error);
    expect(failed).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^test\/seeds\/nowhere: cannot be read: ENOENT.*\n$/),
    });
  });
});
