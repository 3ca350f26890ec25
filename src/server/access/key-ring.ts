import { readFileSync, statSync, unwatchFile, watchFile } from "node:fs";
import type { Logger } from "pino";
import { hashOfApiKey, looksLikeApiKey } from "./api-key.js";
import type { Client } from "./client.js";
import { AccessFileError, type Keys, parseKeyFile } from "./key-file.js";

/** The keys of a file, as it is now. */
export interface KeyRing {
  /** Whose key this is; undefined: nobody's. */
  find(key: string): Client | undefined;
  /** Reads the file again. One that cannot be used is told to the log, and the keys stay as they were. */
  reload(): void;
  close(): void;
}

/** What a ring of keys is read from. */
export interface KeyRingOptions {
  readonly path: string;
  readonly standardBudget: number | undefined;
  readonly log: Logger;
  /** How often the file is looked at; it is asked for its time, so that a file put in its place by renaming counts. */
  readonly everyMilliseconds?: number;
}

const largestFile = 5_000_000;

function readKeys(path: string, standardBudget: number | undefined): Keys {
  let text: string;
  try {
    if (statSync(path).size > largestFile) throw new AccessFileError("API_KEYS_FILE", path, ["is larger than 5 MB"]);
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof AccessFileError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw new AccessFileError("API_KEYS_FILE", path, [`cannot be read: ${code}`]);
  }
  return parseKeyFile(text, path, standardBudget);
}

/** Reads the file of keys, and again whenever it changes. @throws AccessFileError */
export function openKeyRing({ path, standardBudget, log, everyMilliseconds = 2_000 }: KeyRingOptions): KeyRing {
  let keys = readKeys(path, standardBudget);
  const reload = () => {
    try {
      keys = readKeys(path, standardBudget);
      log.info({ keys: keys.size }, "the keys were read again");
    } catch (error) {
      log.error({ err: error }, "the keys were not read again; those of before go on to hold");
    }
  };
  const changed = () => reload();
  watchFile(path, { interval: everyMilliseconds, persistent: false }, changed);
  return {
    find: (key) => (looksLikeApiKey(key) ? keys.get(hashOfApiKey(key)) : undefined),
    reload,
    close: () => unwatchFile(path, changed),
  };
}
