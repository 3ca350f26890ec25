import { createReader } from "../../../src/context.js";
import { formatNamed } from "../../../src/export/formats.js";
import { openExport } from "../../../src/export/open-export.js";
import type { GraphStore } from "../../../src/graph/store.js";
import { createSharedMemory } from "../../../src/lib/shared-memory.js";
import { noReleases } from "../../../src/model/dataset/release.js";
import type { MeetingFilter } from "../../../src/model/meeting/meeting.filter.js";
import type { RequestContext } from "../../../src/model/reading/request.js";

/** The context of one request to a store, as far as an export needs it. */
export function contextOf(store: GraphStore, onStatement: (name: string) => void = () => undefined): RequestContext {
  const memory = createSharedMemory(1_000);
  return {
    reader: createReader({ store, version: "test", memory, onStatement }),
    pageLimits: { standard: 20, maximum: 200 },
    analysisLimits: { nullModelRuns: 0, hops: 12, paths: 25 },
    releases: noReleases,
    requestId: "test",
  };
}

/** The whole text of an export. */
export async function exported(store: GraphStore, name: string, filter: MeetingFilter | null = null): Promise<string> {
  const format = formatNamed(name);
  if (format === undefined) throw new Error(`no format is called ${name}`);
  const { bytes } = await openExport(contextOf(store), format, filter);
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let text = "";
  for await (const chunk of bytes) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}
