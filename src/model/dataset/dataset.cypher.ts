import { defineStatement } from "../../graph/statement.js";
import type { Call } from "../../graph/store.js";
import { publicKinds } from "../kinds.js";
import { endPattern, typesOf } from "../reading/edges.js";
import { edgeKinds } from "../shape.js";

const currentDataset = defineStatement(
  "Dataset.current",
  `MATCH (n:Dataset)
WHERE n.id = $id
RETURN n.version AS version, n.loadedAt AS loadedAt, n.complete AS complete
ORDER BY n.id
LIMIT 1`,
);

/** The id of the one node that says which data set the graph holds. */
export const datasetId = "dataset:current";

/** The call whose row says which data set the graph holds; no row where none was ever loaded. */
export const datasetCall: Call = { statement: currentDataset, parameters: { id: datasetId } };

/** One count a kind, so that a store can answer each from its statistics. */
export const nodeCounts = defineStatement(
  "Dataset.nodeCounts",
  publicKinds.map((kind) => `MATCH (n:${kind}) RETURN "${kind}" AS kind, count(n) AS total`).join("\nUNION ALL\n"),
);

/** The label of the near end only: so Neo4j answers from its statistics. */
export const edgeCounts = defineStatement(
  "Dataset.edgeCounts",
  edgeKinds
    .map(
      (kind) =>
        `MATCH (${endPattern([kind], "from")})-[e:${typesOf([kind])}]->() RETURN "${kind}" AS kind, count(e) AS total`,
    )
    .join("\nUNION ALL\n"),
);
