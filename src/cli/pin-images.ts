import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { imagesIn, pinned } from "./release/images.js";
import { ownRoot } from "./release/root.js";

/**
 * `npm run pin-images [folder]`: asks the registry, by docker, for the digest of each image that the Dockerfile and the
 * compose file name by tag, and writes it behind the tag. To be run after a tag was changed, and then reviewed.
 */
const folder = process.argv[2] ?? ownRoot;
const files = ["Dockerfile", "docker-compose.yml"].map((name) => join(folder, name));

async function digestOf(reference: string): Promise<string> {
  const words = ["buildx", "imagetools", "inspect", "--format", "{{.Manifest.Digest}}", reference];
  const { stdout } = await promisify(execFile)("docker", words);
  const digest = stdout.trim();
  if (!/^sha256:[0-9a-f]{64}$/.test(digest)) throw new Error(`docker gives no digest for ${reference}: ${digest}`);
  return digest;
}

try {
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
  const references = [...new Set(texts.flatMap(imagesIn).map(({ reference }) => reference))];
  const digests = new Map<string, string>();
  // every digest is had before the first file is written: they are pinned together or not at all
  for (const reference of references) digests.set(reference, await digestOf(reference));
  await Promise.all(files.map((file, index) => writeFile(file, pinned(texts[index] ?? "", digests))));
  for (const [reference, digest] of digests) console.log(`${reference}@${digest}`);
} catch (error) {
  console.error(`nothing was pinned: ${(error as Error).message.trim()}`);
  process.exitCode = 1;
}
