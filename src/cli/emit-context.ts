import { writeFile } from "node:fs/promises";
import { contextText } from "../export/linked/context.js";

/** `npm run emit-context`: writes `schema/context.jsonld` from the terms of the linked data. A test compares the two. */
await writeFile(new URL("../../schema/context.jsonld", import.meta.url), contextText);
