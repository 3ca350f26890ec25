import { defineWrite, type Row } from "../graph/statement.js";
import type { Call, GraphStore, ReadOptions } from "../graph/store.js";
import { datasetCall, datasetId } from "../model/dataset/dataset.cypher.js";

/** Which data set a graph holds. */
export interface DatasetState {
  /** The version of the seed files that it holds or, when not complete, that it was being made equal to. */
  readonly version: string;
  /** ISO 8601 time at which the graph last became equal to its seed files, or was begun to be made so. */
  readonly loadedAt: string;
  /** False while a load in several transactions is under way, or after it broke off: the next load completes it. */
  readonly complete: boolean;
}

const mark = defineWrite(
  "loading.markDataset",
  `MERGE (d:Dataset {id: $id})
SET d = $properties`,
);

/** Which data set the store's graph holds, or null when none was ever loaded. @throws StoreError */
export async function datasetState(store: GraphStore, options: ReadOptions = {}): Promise<DatasetState | null> {
  return stateIn(await store.read(datasetCall, options));
}

/** What the rows of `datasetCall` say. */
export function stateIn([row]: readonly Row[]): DatasetState | null {
  if (row === undefined) return null;
  return { version: String(row.version), loadedAt: String(row.loadedAt), complete: row.complete === true };
}

/** The call that writes down which data set the graph holds. */
export function markDataset({ version, loadedAt, complete }: DatasetState): Call {
  return { statement: mark, parameters: { id: datasetId, properties: { id: datasetId, version, loadedAt, complete } } };
}
