import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { compressed } from "./compressed.js";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Each page is a folder with an `index.html`; what is not there yet is not built. */
const pages = ["explorer", "playground"].map((page) => here(`${page}/index.html`)).filter((file) => existsSync(file));

/** Builds the pages into `dist/web`; in development they ask a server on port 4000. */
export default defineConfig({
  root: here("."),
  build: {
    outDir: here("../../dist/web"),
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    assetsInlineLimit: 0, // a data: address would need a hole in the Content-Security-Policy
    chunkSizeWarningLimit: 4_000, // the playground's editor is one large file
    rollupOptions: {
      input: pages,
      // "use client" is for servers that render React; there is none here, and no one can act on the warnings.
      onwarn: (warning, warn) => warning.code === "MODULE_LEVEL_DIRECTIVE" || warn(warning),
    },
  },
  worker: { format: "es" },
  server: { proxy: { "/graphql": "http://127.0.0.1:4000" } },
  plugins: [compressed()],
});
