import { createHash } from "node:crypto";
import { StoreError } from "../graph/errors.js";
import { meetingCondition } from "../model/meeting/meeting.condition.js";
import type { MeetingFilter } from "../model/meeting/meeting.filter.js";
import type { RequestContext } from "../model/reading/request.js";
import { inChunks } from "./chunks.js";
import type { Format } from "./formats/format.js";
import { exportedGraph, wholeVersion } from "./reading/exported-graph.js";
import type { Asks } from "./reading/subjects.js";

/** One export, ready to be written. Nothing but the version has been read of the graph. */
export interface OpenExport {
  /** A name for the file, with the first twelve digits of the version in it. */
  readonly fileName: string;
  readonly mediaType: string;
  /** What the bytes depend on, hashed: version, format and filter. */
  readonly fingerprint: string;
  /** The bytes; to be read once. Where the reader stops, reading the store stops. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/**
 * Opens the export of the graph in a format: whole, or the meetings that a filter selects with what they touch. Once
 * `signal` aborts, the store is asked nothing more.
 * @throws GraphQLError BAD_USER_INPUT for a bad filter; StoreError
 */
export async function openExport(
  context: RequestContext,
  format: Format,
  filter: MeetingFilter | null,
  signal?: AbortSignal,
): Promise<OpenExport> {
  const asks: Asks = {
    read: async (call) => {
      signal?.throwIfAborted();
      return context.reader.read(call);
    },
  };
  const version = await wholeVersion(asks);
  const condition = filter === null ? null : await meetingCondition(context, filter);
  const [stem, extension] = format.name.split(".");
  const name = [
    "dialogue-graph",
    stem === "graph" ? "" : stem,
    version.slice(0, 12),
    filter === null ? "" : "selected",
  ];
  return {
    fileName: `${name.filter((part) => part !== "").join("-")}.${extension}`,
    mediaType: format.mediaType,
    fingerprint: createHash("sha256")
      .update(JSON.stringify([version, format.name, filter]))
      .digest("hex")
      .slice(0, 32),
    bytes: inChunks(unchanged(asks, version, format.write(exportedGraph(asks, version, condition)))),
  };
}

/** The text, as long as the store holds this version to its end: half of one and half of another would fool everybody. */
async function* unchanged(asks: Asks, version: string, text: AsyncIterable<string>): AsyncGenerator<string> {
  yield* text;
  if ((await wholeVersion(asks)) === version) return;
  throw new StoreError("UNAVAILABLE", "the graph became another while it was exported", true);
}
