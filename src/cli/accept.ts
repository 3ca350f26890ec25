import { parseArgs } from "node:util";
import { acceptDrafts } from "../ingest/merging/accept.js";
import { draftPaths, UnreadableDraft } from "../ingest/proposal/draft-files.js";
import { UnwritableFile } from "../loading/write-together.js";

const usage = `npm run accept -- [DRAFT…] [--drafts DIR] [--seeds DIR] [--dry-run]
Merges the accepted drafts into the seed files: a meeting that is already there gets the new evidence, and where the new
page says something else, both are kept. Shows every difference; with --dry-run it changes nothing.
Exit: 0 when the seeds are sound with it, 1 when not or they cannot be written (nothing is written then).`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    drafts: { type: "string", default: "drafts" },
    seeds: { type: "string", default: "seeds" },
    "dry-run": { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}

const paths = positionals.length > 0 ? positionals : await draftPaths(values.drafts);
const { lines, merged, faults } = await acceptDrafts(paths, values.seeds, { dry: values["dry-run"] }).catch(stop);
for (const line of lines) console.log(line);
if (faults.length > 0) {
  for (const fault of faults) console.error(fault);
  console.error("The seeds would not be sound; nothing was written.");
  process.exit(1);
}
console.log(
  merged === 0
    ? "No accepted draft is waiting."
    : `${merged} accepted draft${merged === 1 ? "" : "s"}${values["dry-run"] ? " would be" : ""} merged.`,
);

/** What the system refuses is told in its words; anything else is a fault of ours. */
function stop(error: unknown): never {
  if (
    !(
      error instanceof Error &&
      (error instanceof UnwritableFile || error instanceof UnreadableDraft || "syscall" in error)
    )
  )
    throw error;
  console.error(`${error.message}\nNothing was written.`);
  process.exit(1);
}
