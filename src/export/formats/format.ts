import type { ExportedGraph } from "../reading/graph.js";

/** One way to write the graph down. The same graph gives the same text. */
export interface Format {
  /** Its name, which is also the path under `/export/`: "graph.gexf". */
  readonly name: string;
  readonly mediaType: string;
  /** What it holds, for people. */
  readonly description: string;
  readonly write: (graph: ExportedGraph) => AsyncIterable<string>;
}
