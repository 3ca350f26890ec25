import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";

const licence = z.looseObject({
  license: z.looseObject({ id: z.string().optional(), name: z.string().optional() }).optional(),
  expression: z.string().optional(),
});

const component = z.looseObject({
  "bom-ref": z.string(),
  name: z.string(),
  version: z.string(),
  scope: z.string().optional(),
  licenses: z.array(licence).optional(),
});

/** A bill of materials as CycloneDX writes it, as far as we read it. */
const bill = z.looseObject({
  bomFormat: z.literal("CycloneDX"),
  specVersion: z.string(),
  metadata: z.looseObject({ component }),
  components: z.array(component),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()).default([]) })),
});
export type Bill = z.infer<typeof bill>;
export type Component = z.infer<typeof component>;

const packageFile = z.looseObject({
  name: z.string(),
  version: z.string(),
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});
export type PackageFile = z.infer<typeof packageFile>;

/** What `package.json` says of the package in a folder. */
export async function readPackage(root: string): Promise<PackageFile> {
  return packageFile.parse(JSON.parse(await readFile(join(root, "package.json"), "utf8")));
}

/**
 * The bill of materials of what is given away: the packages that the program needs at run time, those that the pages in
 * the browser are built of, and whatever these need. npm makes the whole bill from the lock file; tools stay out.
 * @throws Error when npm makes none
 */
export async function billOfMaterials(root: string): Promise<Bill> {
  const words = ["sbom", "--package-lock-only", "--sbom-format", "cyclonedx", "--sbom-type", "application"];
  const { stdout } = await promisify(execFile)("npm", words, { cwd: root, maxBuffer: 64_000_000 });
  const whole = bill.parse(JSON.parse(stdout));
  const own = await readPackage(root);
  const direct = new Set([...Object.keys(own.dependencies), ...(await packagesOfPages(root, own))]);
  return givenAway(whole, direct, own.name);
}

/**
 * The parts of a bill that its own component reaches by these packages, named as the package calls itself, each once:
 * npm 10 lists a package as often as it is installed.
 */
export function givenAway(whole: Bill, direct: ReadonlySet<string>, name: string): Bill {
  const { component: self } = whole.metadata;
  const byReference = new Map(whole.components.map((part) => [part["bom-ref"], part]));
  const needs = new Map<string, readonly string[]>();
  for (const { ref, dependsOn } of whole.dependencies) {
    needs.set(ref, [...new Set([...(needs.get(ref) ?? []), ...dependsOn])]);
  }
  const chosen = (needs.get(self["bom-ref"]) ?? []).filter((ref) => direct.has(byReference.get(ref)?.name ?? ""));
  const reached = new Set<string>(chosen);
  for (const reference of reached) for (const needed of needs.get(reference) ?? []) reached.add(needed);
  return {
    ...whole,
    metadata: { ...whole.metadata, component: { ...self, name } },
    components: [...byReference.values()].filter((part) => reached.has(part["bom-ref"])),
    dependencies: [
      { ref: self["bom-ref"], dependsOn: chosen },
      ...[...needs].filter(([ref]) => reached.has(ref)).map(([ref, dependsOn]) => ({ ref, dependsOn: [...dependsOn] })),
    ],
  };
}

/** The packages that are only there for development and that a page's sources take something of, so that it is built in. */
async function packagesOfPages(root: string, { devDependencies }: PackageFile): Promise<string[]> {
  const folders = ["explorer", "playground"].map((page) => join(root, "src", "web", page));
  const texts = (await Promise.all(folders.map(sourcesIn))).flat();
  const taken = new Set(texts.flatMap((text) => [...text.matchAll(takenBy)].map(([, name]) => name ?? "")));
  return Object.keys(devDependencies).filter((name) => taken.has(name) && !name.startsWith("@types/"));
}

/** Imports of values and of styles; those of types alone leave nothing in the page. */
const takenBy =
  /(?:@import\s+|^import\s+|^(?:import|export)\s(?!type\s)[^;"]*?from\s+|import\()"((?:@[\w.-]+\/)?[\w-][\w.-]*)/gm;

async function sourcesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.(?:tsx?|css)$/.test(entry.name));
  return Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name), "utf8")));
}
