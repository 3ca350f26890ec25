import { writeFile } from "node:fs/promises";
import { graphSchema } from "../loading/graph-schema.js";

/** `npm run emit-graph-schema`: writes the constraints and indexes that the graph's shape asks for. */
await writeFile(new URL("../../schema/graph.cypher", import.meta.url), graphSchema());
