import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import type { Bill } from "./bill.js";

const versions: Readonly<Record<string, Spec.Version>> = {
  "1.4": Spec.Version.v1dot4,
  "1.5": Spec.Version.v1dot5,
  "1.6": Spec.Version.v1dot6,
};

/** Where a bill of materials breaks the schema of its version of CycloneDX, and what it names without holding it. */
export async function billFaults(bill: Bill): Promise<string[]> {
  const version = versions[bill.specVersion];
  if (version === undefined) return [`CycloneDX ${bill.specVersion} is not known here`];
  const broken = await new Validation.JsonStrictValidator(version).validate(JSON.stringify(bill));
  const held = new Set([bill.metadata.component, ...bill.components].map((part) => part["bom-ref"]));
  const named = bill.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]);
  const missing = [...new Set(named)].filter((reference) => !held.has(reference));
  return [
    ...(broken === null
      ? []
      : [`the bill is no CycloneDX ${bill.specVersion}: ${JSON.stringify(broken).slice(0, 500)}`]),
    ...missing.map((reference) => `the bill names ${reference}, which it does not hold`),
  ];
}
