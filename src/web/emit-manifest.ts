import { writeFile } from "node:fs/promises";
import { generateManifest, manifestFile } from "./generate-manifest.js";

/** Part of `npm run emit-operations`: writes the manifest of our own pages' operations. */
await writeFile(manifestFile, await generateManifest());
