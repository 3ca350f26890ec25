import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

const compressible = /\.(css|html|js|json|map|svg|ttf)$/;
const smallest = 1_024;
/** 5 of 11: a tenth larger than 11 and fifty times faster, for the build runs at every `npm ci`. */
const brotliQuality = 5;

/** Puts a `.br` and a `.gz` beside every built file that gains by it; the server sends them to who accepts them. */
export function compressed(): Plugin {
  let directory = "";
  return {
    name: "compressed",
    apply: "build",
    configResolved(config) {
      directory = config.build.outDir;
    },
    async closeBundle() {
      const files = await readdir(directory, { recursive: true });
      await Promise.all(files.filter((file) => compressible.test(file)).map((file) => compress(join(directory, file))));
    },
  };
}

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

async function compress(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < smallest) return;
  const parameters = {
    [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  await Promise.all([
    brotli(content, { params: parameters }).then((small) => writeFile(`${file}.br`, small)),
    deflate(content).then((small) => writeFile(`${file}.gz`, small)),
  ]);
}
