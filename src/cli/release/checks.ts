import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { checkReleases } from "../../loading/release/check.js";
import { billOfMaterials, readPackage } from "./bill.js";
import { billFaults } from "./bill-check.js";
import { imageFaults } from "./images.js";
import { licenceFaults, licenceTable } from "./licences.js";
import { changelogFaults, citationFaults, entryOf } from "./papers.js";
import { schemaFaults } from "./schema-changes.js";

/** One thing that has to hold before a release, and what does not. */
export interface ReleaseCheck {
  readonly name: string;
  readonly faults: readonly string[];
}

/** Everything that has to hold of the package in a folder before it is released; `offline`: without what asks others. */
export async function releaseChecks(root: string, offline: boolean): Promise<readonly ReleaseCheck[]> {
  const text = (name: string) => readFile(join(root, name), "utf8");
  const { version } = await readPackage(root);
  const data = await checkReleases(join(root, "seeds"));
  const dataset = data.manifests.at(-1)?.release ?? null;
  const bill = await billOfMaterials(root);
  const listed = (await text("deploy/licences.md")) === licenceTable(bill);
  const changelog = await text("CHANGELOG.md");
  const images = ["Dockerfile", "docker-compose.yml"];
  return [
    {
      name: "the schema keeps its promises",
      faults: await schemaFaults(await text("schema/released.graphql"), await text("schema/schema.graphql"), {
        version,
        told: entryOf(changelog, version)?.text ?? "",
      }),
    },
    { name: "the data set is released", faults: dataFaults(data) },
    { name: "the changelog tells of it", faults: changelogFaults(changelog, version, dataset) },
    { name: "the citation is of it", faults: citationFaults(await text("CITATION.cff"), version, dataset) },
    {
      name: "licences allow it",
      faults: [...licenceFaults(bill), ...(listed ? [] : ["deploy/licences.md is old: npm run licences"])],
    },
    { name: "the bill of materials is valid", faults: await billFaults(bill) },
    {
      name: "images are pinned",
      faults: (await Promise.all(images.map(async (name) => imageFaults(name, await text(name))))).flat(),
    },
    { name: "everything is committed", faults: await treeFaults(root, version) },
    ...(offline ? [] : [{ name: "no weakness is known", faults: await auditFaults(root) }]),
  ];
}

function dataFaults({ faults, state }: Awaited<ReturnType<typeof checkReleases>>): readonly string[] {
  if (faults.length > 0 || state === null) return faults;
  if (state.newest === null) return ["the seed files were never released: npm run release-data -- 1.0.0"];
  if (state.level === null) return [];
  return [
    `the seed files hold changes since ${state.newest.release}: npm run release-data -- ${state.next.join(" or ")}`,
  ];
}

async function treeFaults(root: string, version: string): Promise<string[]> {
  const changed = (await run("git", ["status", "--porcelain"], root)).split("\n").filter((line) => line !== "");
  const tagged = (await run("git", ["tag", "--list", `v${version}`], root)).trim() !== "";
  return [
    ...changed.map((line) => `not committed: ${line.trim()}`),
    ...(tagged ? [`v${version} is tagged already: raise the version in package.json`] : []),
  ];
}

/** `npm audit` exits with 1 for findings, and for not being answered. */
async function auditFaults(root: string): Promise<string[]> {
  try {
    await run("npm", ["audit", "--audit-level=low"], root);
    return [];
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { readonly stdout?: string; readonly stderr?: string };
    return [`npm audit: ${`${stdout}${stderr}`.trim().split("\n").slice(0, 20).join("\n  ")}`];
  }
}

async function run(command: string, words: readonly string[], folder: string): Promise<string> {
  const { stdout } = await promisify(execFile)(command, words, { cwd: folder, maxBuffer: 64_000_000 });
  return stdout;
}
