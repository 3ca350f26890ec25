import { defineStatement } from "../../graph/statement.js";
import { publicKinds } from "../kinds.js";
import { typesOf } from "../reading/edges.js";
import { edgeKinds, edgeShapes, nodeShapes } from "../shape.js";

export const currentDataset = defineStatement(
  "Dataset.current",
  `MATCH (n:Dataset)
RETURN n.version AS version, n.loadedAt AS loadedAt, n.complete AS complete
ORDER BY n.id
LIMIT 1`,
);

/** One count a kind, so that a store can answer each from its statistics. */
export const nodeCounts = defineStatement(
  "Dataset.nodeCounts",
  publicKinds.map((kind) => `MATCH (n:${kind}) RETURN "${kind}" AS kind, count(n) AS total`).join("\nUNION ALL\n"),
);

/** The label of the far end is that of every kind which the edge may lead to, where they share one. */
export const edgeCounts = defineStatement(
  "Dataset.edgeCounts",
  edgeKinds
    .map((kind) => {
      const [from] = edgeShapes[kind].from;
      const label = edgeShapes[kind].from.length === 1 ? from : nodeShapes[from].labels[1];
      return `MATCH (:${label})-[e:${typesOf([kind])}]->() RETURN "${kind}" AS kind, count(e) AS total`;
    })
    .join("\nUNION ALL\n"),
);
