import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8"),
);

/** Whether a package at this path finds a package of this name, in its own folder or one further out. */
function finds(path: string, name: string): boolean {
  const folders = path
    .split("/node_modules/")
    .map((_part, index, parts) => parts.slice(0, index + 1).join("/node_modules/"));
  return ["", ...folders].some((folder) => `${folder}${folder && "/"}node_modules/${name}` in lock.packages);
}

// `npm ci` refuses a lock file that lacks one, and npm drops those of other platforms where the registry has them not.
test("every optional package has its line in the lock file, for whatever platform it is", () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !finds(path, name))
      .map((name) => `${name}, which ${path} names`),
  );
  expect(missing).toEqual([]);
});
