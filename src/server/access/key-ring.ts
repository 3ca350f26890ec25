import { statSync } from "node:fs";
import type { Logger } from "pino";
import { hashOfApiKey, looksLikeApiKey } from "./api-key.js";
import type { Client } from "./client.js";
import { type Keys, parseKeyFile } from "./key-file.js";
import { readOperatorFile } from "./operator-file.js";

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
  /** How often the file is looked at. Its state is compared: watching would miss one that is put in its place by renaming. */
  readonly everyMilliseconds?: number;
}

function readKeys(path: string, standardBudget: number | undefined): Keys {
  return parseKeyFile(readOperatorFile("API_KEYS_FILE", path), path, standardBudget);
}

/** What a file's state is known by: all of it is another when the file is written anew or another takes its place. */
function stateOf(path: string): string {
  const state = statSync(path, { bigint: true, throwIfNoEntry: false });
  return state === undefined ? "none" : `${state.dev} ${state.ino} ${state.size} ${state.mtimeNs}`;
}

/** Reads the file of keys, and again whenever it changes. @throws AccessFileError */
export function openKeyRing({ path, standardBudget, log, everyMilliseconds = 2_000 }: KeyRingOptions): KeyRing {
  let state = stateOf(path); // looked at before the file is read, so that no change falls in between
  let keys = readKeys(path, standardBudget);
  const reload = () => {
    try {
      state = stateOf(path);
      keys = readKeys(path, standardBudget);
      log.info({ keys: keys.size }, "the keys were read again");
    } catch (error) {
      log.error({ err: error }, "the keys were not read again; those of before go on to hold");
    }
  };
  const timer = setInterval(() => {
    if (isChanged()) reload();
  }, everyMilliseconds).unref();
  const isChanged = () => {
    try {
      return stateOf(path) !== state;
    } catch {
      return false; // its folder cannot be looked into just now
    }
  };
  return {
    find: (key) => (looksLikeApiKey(key) ? keys.get(hashOfApiKey(key)) : undefined),
    reload,
    close: () => clearInterval(timer),
  };
}
