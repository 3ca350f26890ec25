import { writeFile } from "node:fs/promises";
import { generatedFile, generateOperations } from "./generate-operations.js";

/** `npm run emit-operations`: writes the explorer's operations as TypeScript. */
await writeFile(generatedFile, await generateOperations());
