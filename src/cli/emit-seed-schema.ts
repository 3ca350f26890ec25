import { writeFile } from "node:fs/promises";
import { seedJsonSchema } from "../loading/seeds/json-schema.js";

/** `npm run emit-seed-schema`: writes the JSON Schema that editors check the seed files with. */
await writeFile("schema/seed.schema.json", seedJsonSchema());
