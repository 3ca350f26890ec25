import { execFileSync, spawnSync } from "node:child_process";
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Bill, billOfMaterials, givenAway, readPackage } from "../../src/cli/release/bill.js";
import { billFaults } from "../../src/cli/release/bill-check.js";
import { imageFaults, imagesIn, pinned } from "../../src/cli/release/images.js";
import { licenceFaults, licenceOf, licenceTable } from "../../src/cli/release/licences.js";
import { changelogFaults, citationFaults } from "../../src/cli/release/papers.js";
import { releasedText, schemaFaults } from "../../src/cli/release/schema-changes.js";
import { makeRelease } from "../../src/loading/release/make.js";
import { readManifests } from "../../src/loading/release/manifest.js";
import { recorded } from "../support/recording.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A bill of our own component and others, each with its licence and what it needs. */
function billWith(
  others: Readonly<Record<string, { licence?: string; needs?: readonly string[] }>>,
  direct: readonly string[],
): Bill {
  const self = { "bom-ref": "self", name: "folder", version: "1.0.0", type: "application" };
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    metadata: { component: self },
    components: Object.entries(others).map(([name, { licence }]) => ({
      "bom-ref": name,
      type: "library",
      name,
      version: "1.0.0",
      ...(licence !== undefined && {
        licenses: [/ /.test(licence) ? { expression: licence } : { license: { id: licence } }],
      }),
    })),
    dependencies: [
      { ref: "self", dependsOn: [...direct] },
      ...Object.entries(others).map(([ref, { needs = [] }]) => ({ ref, dependsOn: [...needs] })),
    ],
  };
}

describe("what is given away", () => {
  let bill: Bill;
  beforeAll(async () => {
    bill = await billOfMaterials(root);
  });
  const names = () => bill.components.map(({ name }) => name);

  test("is what runs and what the pages are built of, without the tools", () => {
    expect(names()).toEqual(
      expect.arrayContaining(["express", "neo4j-driver", "react", "sigma", "graphology-layout-forceatlas2"]),
    );
    for (const tool of ["jest", "typescript", "vite", "playwright-core", "@biomejs/biome"])
      expect(names()).not.toContain(tool);
  });

  test("holds every package that the program names for run time", async () => {
    const { dependencies } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    expect(names()).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    expect(bill.metadata.component.name).toBe("dialogue-graph");
  });

  test("is under licences that allow it, and listed", async () => {
    expect(licenceFaults(bill)).toEqual([]);
    expect(licenceTable(bill)).toBe(await recorded(join(root, "deploy/licences.md"), licenceTable(bill)));
  });

  test("is a valid bill of materials", async () => {
    expect(await billFaults(bill)).toEqual([]);
  });

  test("is found along what needs what, in circles too", () => {
    const parts = { a: { needs: ["b"] }, b: { needs: ["a", "c"] }, c: {}, tool: { needs: ["d"] }, d: {} };
    const part = givenAway(billWith(parts, ["a", "tool"]), new Set(["a"]), "own");
    expect(part.components.map(({ name }) => name)).toEqual(["a", "b", "c"]);
    expect(part.dependencies.map(({ ref }) => ref)).toEqual(["self", "a", "b", "c"]);
    expect(part.metadata.component.name).toBe("own");
  });
});

test("a bill in which npm lists a package twice is one in which it stands once", async () => {
  const bill = billWith({ a: { licence: "MIT", needs: ["b"] }, b: { licence: "MIT" } }, ["a"]);
  const twice = {
    ...bill,
    components: [...bill.components, ...bill.components],
    dependencies: [...bill.dependencies, ...bill.dependencies],
  };
  const once = givenAway(twice, new Set(["a"]), "own");
  expect([once.components.length, once.dependencies.length]).toEqual([2, 3]);
  expect(await billFaults(once)).toEqual([]);
});

test.each([
  ["MIT", []],
  ["(MIT OR GPL-3.0-or-later)", []],
  ["MIT AND Zlib", []],
  ["GPL-3.0-only", ["x 1.0.0 is under GPL-3.0-only"]],
  ["MIT AND AGPL-3.0-only", ["x 1.0.0 is under MIT AND AGPL-3.0-only"]],
  ["SEE LICENSE IN file", ["x 1.0.0 is under SEE LICENSE IN file"]],
  [undefined, ["x 1.0.0 is under no licence"]],
])("a package under %s", (licence, faults) => {
  expect(licenceFaults(billWith({ x: licence === undefined ? {} : { licence } }, ["x"]))).toEqual(faults);
});

test("two licences of one package hold together", () => {
  const licenses = [{ license: { id: "MIT" } }, { license: { id: "GPL-3.0-only" } }];
  expect(licenceOf({ "bom-ref": "x", name: "x", version: "1", licenses })).toBe("(MIT) AND (GPL-3.0-only)");
});

test("a bill that breaks CycloneDX, or names what it does not hold, is faulty", async () => {
  const right = billWith({ a: { licence: "MIT" } }, ["a"]);
  expect(await billFaults(right)).toEqual([]);
  const wrong = { ...right, components: right.components.map((part) => ({ ...part, type: "thing" })) };
  expect(await billFaults(wrong)).toEqual([expect.stringMatching(/^the bill is no CycloneDX 1\.5/)]);
  expect(await billFaults(billWith({ a: { needs: ["b"] } }, ["a"]))).toEqual([
    "the bill names b, which it does not hold",
  ]);
});

describe("the schema of a release", () => {
  const before = "type Query {\n  a(x: Int): Int\n  b: Int\n}\n";
  const wider = before.replace("  b: Int\n", "  b: Int\n  c: Int\n");
  const broken = before.replace("  b: Int\n", "");
  const faults = (last: string, schema: string, version: string, told = "") =>
    schemaFaults(releasedText(last, before), schema, { version, told });

  test("may grow under any later version", async () => {
    for (const version of ["1.2.4", "1.3.0", "2.0.0"]) expect(await faults("1.2.3", wider, version)).toEqual([]);
  });

  test("may break only under a new first number, or before 1.0.0 a second one, and is told of", async () => {
    const change = "Field 'b' was removed from object type 'Query'";
    const refused = (version: string, last: string) => [`${version} may not break what ${last} promised: ${change}`];
    expect(await faults("1.2.3", broken, "1.3.0")).toEqual(refused("1.3.0", "1.2.3"));
    expect(await faults("0.2.3", broken, "0.2.4")).toEqual(refused("0.2.4", "0.2.3"));
    for (const [last, version] of [
      ["1.2.3", "2.0.0"],
      ["0.2.3", "0.3.0"],
      ["0.2.3", "1.0.0"],
    ] as const) {
      expect(await faults(last, broken, version)).toEqual([
        `CHANGELOG.md has to say under "### Breaking" of ${version}: ${change}`,
      ]);
      expect(await faults(last, broken, version, "### Breaking\n- `b` is gone.")).toEqual([]);
    }
  });

  test("is the same while the version is, and comes after the last one", async () => {
    expect(await faults("1.2.3", before, "1.2.3")).toEqual([]);
    expect(await faults("1.2.3", wider, "1.2.3")).toEqual([
      "the schema is not that of 1.2.3, which was released: version it anew",
    ]);
    expect(await faults("1.2.3", before, "1.2.2")).toEqual(["version 1.2.2 comes before 1.2.3, which was released"]);
    expect(await schemaFaults(before, before, { version: "1.0.0", told: "" })).toEqual([
      "schema/released.graphql does not say of which release it is",
    ]);
  });
});

test("the changelog has an entry with a day and a text for the version and for the data set", () => {
  const changelog =
    "# Changes\n\n## 1.1.0 (2026-02-01)\n\n- More.\n\n## Data set 2.0.0 (2026-02-01)\n\n## 1.0.0\n\n- First.\n";
  expect(changelogFaults(changelog, "1.1.0", null)).toEqual([]);
  expect(changelogFaults(changelog, "1.0.0", "2.0.0")).toEqual([
    "CHANGELOG.md: the entry of 1.0.0 has no day",
    "CHANGELOG.md: the entry of Data set 2.0.0 is empty",
  ]);
  expect(changelogFaults(changelog, "1.1", "2.0.1")).toEqual([
    'CHANGELOG.md has no entry "## 1.1 (YYYY-MM-DD)"',
    'CHANGELOG.md has no entry "## Data set 2.0.1 (YYYY-MM-DD)"',
  ]);
});

test("the citation names the version and the data set", () => {
  const citation = "version: 1.1.0\nreferences:\n  - { type: data, version: 2.0.0 }\n";
  expect(citationFaults(citation, "1.1.0", "2.0.0")).toEqual([]);
  expect(citationFaults(citation, "1.2.0", "2.1.0")).toEqual([
    "CITATION.cff cites version 1.1.0, not 1.2.0",
    "CITATION.cff cites data set 2.0.0, not 2.1.0",
  ]);
});

test("our own papers are of our version and of the newest release of the data set", async () => {
  const { version } = await readPackage(root);
  const dataset = (await readManifests(join(root, "seeds"))).at(-1)?.release ?? null;
  expect(dataset).not.toBeNull();
  expect(changelogFaults(await readFile(join(root, "CHANGELOG.md"), "utf8"), version, dataset)).toEqual([]);
  expect(citationFaults(await readFile(join(root, "CITATION.cff"), "utf8"), version, dataset)).toEqual([]);
});

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;

describe("images", () => {
  const text = `FROM node:20.1.0 AS build\nRUN true\nFROM node:20.1.0@${digest("a")}\n    image: neo4j:5.26.0\n      - image: registry.example/dialogue-graph:1.0.0\n`;

  test("are pinned by the digest behind their tag", () => {
    expect(imagesIn(text)).toEqual([
      { reference: "node:20.1.0", digest: null },
      { reference: "node:20.1.0", digest: digest("a") },
      { reference: "neo4j:5.26.0", digest: null },
    ]);
    expect(imageFaults("Dockerfile", text)).toHaveLength(2);
    const digests = new Map([
      ["node:20.1.0", digest("b")],
      ["neo4j:5.26.0", digest("c")],
    ]);
    const after = pinned(text, digests);
    expect(imageFaults("Dockerfile", after)).toEqual([]);
    expect(after).toContain(`FROM node:20.1.0@${digest("b")} AS build\n`);
    expect(after).toContain("registry.example/dialogue-graph:1.0.0\n");
    expect(pinned(after, digests)).toBe(after);
  });

  describe("of a folder", () => {
    let folder = "";
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "images-"));
      await cp(join(root, "Dockerfile"), join(folder, "Dockerfile"));
      await cp(join(root, "docker-compose.yml"), join(folder, "docker-compose.yml"));
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));

    /** Runs the command with a docker that answers as this script does. */
    async function pinWith(script: string) {
      await mkdir(join(folder, "bin"), { recursive: true });
      await writeFile(join(folder, "bin", "docker"), `#!/bin/sh\n${script}\n`);
      await chmod(join(folder, "bin", "docker"), 0o755);
      const { NODE_OPTIONS: _, ...env } = process.env;
      return spawnSync(process.execPath, ["--import", "tsx", "src/cli/pin-images.ts", folder], {
        cwd: root,
        env: { ...env, PATH: `${folder}/bin:${env.PATH}` },
        encoding: "utf8",
      });
    }
    const faults = async () =>
      (
        await Promise.all(
          ["Dockerfile", "docker-compose.yml"].map(async (name) =>
            imageFaults(name, await readFile(join(folder, name), "utf8")),
          ),
        )
      ).flat();

    test("are left as they are where docker does not know one of them, and else pinned together", async () => {
      const before = await faults();
      const refused = await pinWith(
        `case "$*" in *neo4j*) echo "no such image" >&2; exit 1;; esac; echo ${digest("d")}`,
      );
      expect([refused.status, refused.stderr]).toEqual([
        1,
        expect.stringMatching(/^nothing was pinned: .*no such image/s),
      ]);
      expect(await faults()).toEqual(before);
      const done = await pinWith(`case "$*" in *neo4j*) echo ${digest("e")};; *) echo ${digest("d")};; esac`);
      expect([done.status, done.stdout.trim().split("\n")]).toEqual([
        0,
        [expect.stringMatching(/^node:[\w.-]+@sha256:d{64}$/), expect.stringMatching(/^neo4j:[\w.-]+@sha256:e{64}$/)],
      ]);
      expect(await faults()).toEqual([]);
    });
  });
});

describe("npm run release-check", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "release-"));
    const files = [
      "package.json",
      "package-lock.json",
      "CHANGELOG.md",
      "CITATION.cff",
      "Dockerfile",
      "docker-compose.yml",
    ];
    for (const name of [...files, "seeds", "schema", "deploy", "src/web"])
      await cp(join(root, name), join(folder, name), { recursive: true });
    for (const name of ["Dockerfile", "docker-compose.yml"]) {
      const text = await readFile(join(folder, name), "utf8");
      const digests = new Map(imagesIn(text).map(({ reference }) => [reference, digest("a")]));
      await writeFile(join(folder, name), pinned(text, digests));
    }
    // what may be behind between two releases of ours, and is tested apart, is made to fit here
    await writeFile(join(folder, "deploy", "licences.md"), licenceTable(await billOfMaterials(folder)));
    await rm(join(folder, "seeds", "releases"), { recursive: true });
    await makeRelease(join(folder, "seeds"), "1.0.0", "2026-01-01");
    const { version } = await readPackage(folder);
    const entries = [version, "Data set 1.0.0"].map((name) => `## ${name} (2026-01-01)\n\n- Something.\n\n`);
    await writeFile(join(folder, "CHANGELOG.md"), `# Changes\n\n${entries.join("")}`);
    const data = "references:\n  - { type: data, version: 1.0.0 }\n";
    await writeFile(join(folder, "CITATION.cff"), `version: ${version}\n${data}`);
    const schema = await readFile(join(folder, "schema", "schema.graphql"), "utf8");
    await writeFile(join(folder, "schema", "released.graphql"), releasedText("0.0.1", schema));
    git("init", "-q");
    commit();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  function git(...words: string[]) {
    const who = ["-c", "user.name=test", "-c", "user.email=test@example.org"];
    execFileSync("git", [...who, ...words], { cwd: folder });
  }
  function commit() {
    git("add", "-A");
    git("commit", "-q", "--allow-empty", "-m", "a state of affairs");
  }

  function check(...words: string[]) {
    return checkWith(process.env.PATH ?? "", ...words);
  }
  function checkWith(PATH: string, ...words: string[]) {
    const { NODE_OPTIONS: _, ...inherited } = process.env;
    const env = { ...inherited, PATH };
    const command = ["--import", "tsx", "src/cli/release-check.ts", "--root", folder, ...words];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, env, encoding: "utf8" });
    const lines = (text: string) =>
      text
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => line.trim());
    return { status, outcome: lines(stdout), faults: lines(stderr) };
  }

  test("finds nothing in a copy of this package that is committed and pinned", () => {
    const { status, outcome, faults } = check("--offline");
    expect(faults).toEqual([]);
    expect([status, outcome.filter((line) => !line.startsWith("ok "))]).toEqual([0, []]);
    expect(outcome).toHaveLength(8);
  });

  test("is stopped by what npm audit finds", async () => {
    const npm = execFileSync("sh", ["-c", "command -v npm"], { encoding: "utf8" }).trim();
    const bin = await mkdtemp(join(tmpdir(), "npm-"));
    const auditing = async (outcome: string) => {
      await writeFile(join(bin, "npm"), `#!/bin/sh\nif [ "$1" = audit ]; then ${outcome}; fi\nexec "${npm}" "$@"\n`);
      await chmod(join(bin, "npm"), 0o755);
      return checkWith(`${bin}:${process.env.PATH}`);
    };
    const found = await auditing("echo '1 high severity vulnerability'; exit 1");
    expect([found.status, found.faults]).toEqual([1, ["npm audit: 1 high severity vulnerability"]]);
    const clean = await auditing("echo 'found 0 vulnerabilities'; exit 0");
    expect([clean.status, clean.outcome.at(-1)]).toEqual([0, "ok  no weakness is known"]);
    await rm(bin, { recursive: true, force: true });
  });

  test("names every fault that is planted, and exits with 1", async () => {
    const change = async (name: string, from: string | RegExp, to: string) => {
      const text = await readFile(join(folder, name), "utf8");
      const changed = text.replace(from, to);
      if (changed === text) throw new Error(`${name} does not hold ${from}`);
      await writeFile(join(folder, name), changed);
    };
    const { version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    await change("schema/released.graphql", /release \S+\. /, "release 99.0.0. ");
    await change("seeds/cities.yaml", "name: Berlin,", "name: Berlin, aliases: [Berlín],");
    await change("CHANGELOG.md", `## ${version} (`, "## 77.0.0 (");
    await change("CITATION.cff", `version: ${version}`, "version: 77.0.0");
    await change("Dockerfile", /@sha256:a{64}/, "");
    await change("deploy/licences.md", /\| express \| MIT \|\n/, "");
    await change("package-lock.json", /("node_modules\/express": \{[^}]*?"license": )"MIT"/, '$1"GPL-3.0-only"');
    const { status, outcome, faults } = check("--offline");
    expect(status).toBe(1);
    expect(outcome.filter((line) => line.startsWith("ok "))).toEqual(["ok  the bill of materials is valid"]);
    expect(faults.filter((fault) => !fault.startsWith("not committed"))).toEqual([
      `version ${version} comes before 99.0.0, which was released`,
      expect.stringMatching(/^the seed files hold changes since .*: npm run release-data -- /),
      `CHANGELOG.md has no entry "## ${version} (YYYY-MM-DD)"`,
      expect.stringMatching(/^CITATION\.cff cites version 77/),
      expect.stringMatching(/^express [\d.]+ is under GPL-3\.0-only$/),
      "deploy/licences.md is old: npm run licences",
      expect.stringMatching(/^Dockerfile: node:\S+ is not pinned/),
    ]);
    expect(faults).toContain("not committed: M CHANGELOG.md");
  });

  test("keeps the schema of what was released, and refuses a version that is tagged", async () => {
    git("checkout", "-q", ".");
    const { version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    expect(check("--released")).toMatchObject({
      status: 0,
      outcome: [`schema/released.graphql is now that of ${version}`],
    });
    commit();
    git("tag", `v${version}`);
    expect(check("--offline").faults).toEqual([`v${version} is tagged already: raise the version in package.json`]);
  });

  test("asked for wrongly shows its usage", () => {
    const { status, faults } = check("--ofline");
    expect([status, faults.at(-1)]).toEqual([2, expect.stringMatching(/^usage: npm run release-check/)]);
  });
});
