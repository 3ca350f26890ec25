import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { billOfMaterials } from "./release/bill.js";
import { billFaults } from "./release/bill-check.js";
import { ownRoot } from "./release/root.js";

/** `npm run sbom [file]`: writes the bill of materials of what is given away, as CycloneDX, once it is valid. */
const file = process.argv[2] ?? join(ownRoot, "dist", "sbom.cdx.json");
const bill = await billOfMaterials(ownRoot);
const faults = await billFaults(bill);
for (const fault of faults) console.error(fault);
if (faults.length > 0) {
  process.exitCode = 1;
} else {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(bill, null, 2)}\n`);
  console.log(`${file}: ${bill.components.length} components, CycloneDX ${bill.specVersion}`);
}
