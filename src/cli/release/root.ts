import { fileURLToPath } from "node:url";

/** The folder of the package: three up from this file, in `src` as in `dist`. */
export const ownRoot = fileURLToPath(new URL("../../..", import.meta.url));
