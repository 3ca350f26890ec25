import type { MergeInto, MergeReport } from "./merge-into.js";
import { text } from "./values.js";

/** The Chairs whose term is not in the registry: the seeds are only sound where the two agree. */
export function leaveOutUnknownChairs(
  fields: Map<string, Record<string, unknown>[]>,
  { graph }: MergeInto,
  report: MergeReport,
): void {
  const chairs = fields.get("processChairs") ?? [];
  const day = text(fields.get("dates")?.[0]?.start);
  const dialogues = (fields.get("dialogues") ?? []).map(({ dialogue }) => dialogue);
  const known = chairs.filter(({ actor }) =>
    graph.edges.some(({ kind, from, to, properties }) => {
      if (kind !== "PRESIDES" || from !== actor || !dialogues.includes(to) || day === null) return false;
      const begin = String(properties.from ?? "");
      const end = String(properties.to ?? "9999");
      return begin <= day && day.slice(0, end.length) <= end;
    }),
  );
  for (const { actor } of chairs.filter((chair) => !known.includes(chair)))
    report.missing.push(`processChairs: ${String(actor)}: dialogues.yaml has no term of this Chair on that day`);
  if (known.length > 0) fields.set("processChairs", known);
  else fields.delete("processChairs");
}
