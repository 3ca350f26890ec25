import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Builds the pages as they are now into this directory, in a process of its own. */
export async function buildPages(directory: string): Promise<void> {
  const build = ["build", "-c", "src/web/vite.config.ts", "--outDir", directory, "--emptyOutDir", "--logLevel", "warn"];
  await run(process.execPath, ["node_modules/vite/bin/vite.js", ...build], {
    cwd: root,
    // what jest runs under would give the development build of React
    env: { ...process.env, NODE_ENV: "production" },
  });
}
