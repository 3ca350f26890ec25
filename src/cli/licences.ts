import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { billOfMaterials } from "./release/bill.js";
import { licenceTexts } from "./release/licence-texts.js";
import { licenceFaults, licenceTable } from "./release/licences.js";
import { ownRoot } from "./release/root.js";

/**
 * `npm run licences`: refuses packages whose licence is not allowed, and writes which there are (`deploy/licences.md`) and
 * their texts (`dist/licences.txt`).
 */
const bill = await billOfMaterials(ownRoot);
const faults = licenceFaults(bill);
for (const fault of faults) console.error(fault);
if (faults.length > 0) {
  process.exitCode = 1;
} else {
  for (const folder of ["dist", "deploy"]) await mkdir(join(ownRoot, folder), { recursive: true });
  await writeFile(join(ownRoot, "deploy", "licences.md"), licenceTable(bill));
  await writeFile(join(ownRoot, "dist", "licences.txt"), await licenceTexts(ownRoot, bill));
  console.log(`${bill.components.length} packages are given away, all under licences that allow it`);
}
