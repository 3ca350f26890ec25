import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { parse, stringify } from "yaml";

const root = fileURLToPath(new URL("../..", import.meta.url));
const page =
  "On 4 and 5 June 2019, Cabo Verde hosted a thematic meeting of the Rabat Process on remittances in Praia.\n";

let folder = "";
let undo: () => void = () => undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "disk-"));
});
afterEach(() => {
  undo();
  undo = () => undefined;
  rmSync(folder, { recursive: true, force: true });
});

/** A way to trouble: makes it of the folder that is to be written, and says how commands are started in it. */
interface Trouble {
  readonly name: string;
  readonly possible: boolean;
  /** Words before the command. */
  begin(disk: string): readonly string[];
}

/** Without this right even root may only write where its files say so. */
const withoutPrivilege =
  process.getuid?.() === 0 ? ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"] : [];

const troubles: readonly Trouble[] = [
  {
    name: "a full disk",
    possible: canMount(),
    begin: (disk) => {
      const kept = join(folder, "kept");
      cpSync(disk, kept, { recursive: true });
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=2m", "tmpfs", disk]);
      undo = () => execFileSync("umount", [disk]);
      cpSync(kept, disk, { recursive: true });
      const free = Number(execFileSync("df", ["--output=avail", "-B1", disk], { encoding: "utf8" }).split("\n")[1]);
      writeFileSync(join(disk, "filler"), Buffer.alloc(free - 12_288)); // what is small still finds a place
      return [];
    },
  },
  {
    name: "files that may not grow over 12 KB, where no disk can be made full",
    possible: !canMount(),
    begin: () => ["sh", "-c", 'ulimit -f 24; exec "$@"', "sh"],
  },
  {
    name: "a folder that may only be read",
    possible: true,
    begin: (disk) => {
      chmodAll(disk, 0o555);
      undo = () => chmodAll(disk, 0o755);
      return withoutPrivilege;
    },
  },
];

function canMount(): boolean {
  const place = mkdtempSync(join(tmpdir(), "mount-"));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", place]).status === 0;
  if (mounted) execFileSync("umount", [place]);
  rmSync(place, { recursive: true });
  return mounted;
}

function chmodAll(path: string, mode: number): void {
  chmodSync(path, 0o755);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.isDirectory()) chmodAll(join(path, entry.name), mode);
  }
  chmodSync(path, mode);
}

/** Every file below a folder with what is in it. */
function contentsOf(path: string): Record<string, string> {
  const names = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), "utf8")]),
  );
}

function run(before: readonly string[], command: string, ...words: string[]) {
  const [first = "", ...rest] = [...before, process.execPath, "--import", "tsx", `src/cli/${command}.ts`, ...words];
  const env = { PATH: process.env.PATH, TSX_DISABLE_CACHE: "1" };
  const { status, stderr } = spawnSync(first, rest, { cwd: root, env, encoding: "utf8" });
  return { status, stderr };
}

function disk(): string {
  const path = join(folder, "disk");
  mkdirSync(path);
  return path;
}

/** Drafts of the page, every one accepted. */
function acceptedDrafts(path: string): void {
  const file = join(folder, "page.txt");
  writeFileSync(file, page);
  expect(run([], "ingest", file, "--drafts", path, "--seeds", "seeds")).toMatchObject({ status: 0 });
  for (const [name, text] of Object.entries(contentsOf(path))) {
    const draft = parse(text);
    for (const record of draft.drafts) record.decision = "ACCEPTED";
    writeFileSync(name, stringify(draft));
  }
}

describe.each(troubles.filter(({ possible }) => possible))("$name", ({ begin }) => {
  test("ends an export with its reason, and the file that was there stays whole", () => {
    const path = disk();
    const out = join(path, "graph.jsonl");
    writeFileSync(out, "the export before\n");
    const before = begin(path);
    const files = contentsOf(path);
    const { status, stderr } = run(before, "export", "--format", "graph.jsonl", "--seeds", "seeds", "--out", out);
    expect(stderr).toMatch(/graph\.jsonl cannot be written: E\w+: [^\n]+; it is as it was\n$/);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(status).toBe(1);
    expect(contentsOf(path)).toEqual(files);
  }, 60_000);

  test("ends a reading with its reason, and leaves no half draft", () => {
    const path = disk();
    const file = join(folder, "page.txt");
    writeFileSync(file, page.repeat(200));
    const before = begin(path);
    const files = contentsOf(path);
    const { status, stderr } = run(before, "ingest", file, "--drafts", path, "--seeds", "seeds");
    expect(stderr).toMatch(/page\.yaml cannot be written: E\w+: [^\n]+; it is as it was\n$/);
    expect(status).toBe(1);
    expect(contentsOf(path)).toEqual(files);
  }, 60_000);

  test("ends a merge with its reason, and neither seeds nor drafts are changed", () => {
    const path = disk();
    acceptedDrafts(join(path, "drafts"));
    cpSync(join(root, "seeds"), join(path, "seeds"), { recursive: true });
    const before = begin(path);
    const files = contentsOf(path);
    const where = ["--seeds", join(path, "seeds"), "--drafts", join(path, "drafts")];
    const { status, stderr } = run(before, "accept", ...where);
    expect(stderr).toMatch(/yaml cannot be written: E\w+: [^\n]+; it is as it was\nNothing was written\.\n$/);
    expect(status).toBe(1);
    expect(contentsOf(path)).toEqual(files);
  }, 60_000);
});

test("seeds that may only be read are loaded and exported all the same", () => {
  const path = disk();
  cpSync(join(root, "seeds"), join(path, "seeds"), { recursive: true });
  chmodAll(path, 0o555);
  undo = () => chmodAll(path, 0o755);
  const words = ["--format", "meetings.csv", "--seeds", join(path, "seeds"), "--out", join(folder, "meetings.csv")];
  expect(run(withoutPrivilege, "export", ...words)).toEqual({ status: 0, stderr: "" });
  expect(readFileSync(join(folder, "meetings.csv"), "utf8").split("\n").length).toBeGreaterThan(20);
}, 60_000);
