import satisfies from "spdx-satisfies";
import type { Bill, Component } from "./bill.js";

/** Licences under which code and fonts may be given away together with ours (Apache-2.0), with no duty but to name them. */
export const allowed = [
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "OFL-1.1", // of fonts: they may be bundled, not sold alone
  "PSF-2.0",
  "Unlicense",
  "Zlib",
] as const;

/** Packages whose `package.json` names no licence of the SPDX list, with the one that stands in their LICENSE file. */
const read: Readonly<Record<string, string>> = { duck: "BSD-2-Clause" };

/** The licence of a component as an SPDX expression, or what it says instead; "" where it says nothing. */
export function licenceOf({ name, licenses = [] }: Component): string {
  const written = licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? "");
  return read[name] ?? written.map((one) => (written.length > 1 ? `(${one})` : one)).join(" AND ");
}

/** The components of a bill whose licence is not one of those allowed, a line each. */
export function licenceFaults({ components }: Bill): string[] {
  return components
    .filter((component) => !isAllowed(licenceOf(component)))
    .map((component) => `${component.name} ${component.version} is under ${licenceOf(component) || "no licence"}`);
}

function isAllowed(expression: string): boolean {
  try {
    return satisfies(expression, [...allowed]);
  } catch {
    return false; // no SPDX expression
  }
}

/** What `deploy/licences.md` holds: every package that is given away, with its licence. Versions are in the bill. */
export function licenceTable({ components }: Bill): string {
  const rows = components.map((component) => `| ${component.name} | ${licenceOf(component)} |`);
  return [
    "# Licences of what is given away with dialogue-graph",
    "",
    "Made by `npm run licences`, which refuses a licence that is not on its list (`src/cli/release/licences.ts`): the",
    "packages that the program needs at run time and those that its pages are built of, with whatever they need. The texts",
    "of the licences are in the packages and, all together, in `dist/licences.txt`.",
    "",
    "| package | licence |",
    "|---|---|",
    ...[...new Set(rows)].sort(),
    "",
  ].join("\n");
}
