import { StoreError } from "../errors.js";

/** What of the engine's answer is used. */
export interface EngineResult {
  readonly length: number;
  get(index: number): Record<string, unknown>;
  toArray(): Record<string, unknown>[];
}

/** What of the engine's transaction is used. */
export interface EngineTransaction {
  executeCypher(text: string, parameters?: unknown): Promise<EngineResult>;
  readonly isActive: boolean;
  commit(): void;
  rollback(): void;
}

/** What of the engine is used. */
export interface EngineDatabase {
  executeCypher(text: string, parameters?: unknown): Promise<EngineResult>;
  beginTransaction(): EngineTransaction;
  /** Writes the database to a file, which must not be there. */
  save(path: string): void;
  close(): void;
}

/** Loads the engine's native module and makes an empty database in memory. */
export type CreateDatabase = () => Promise<EngineDatabase>;

/** Loaded only when asked for: on a platform without a binary the import throws, and Neo4j must still be usable. */
export const createGrafeo: CreateDatabase = async () => {
  const { default: grafeo } = await import("@grafeo-db/js");
  return grafeo.GrafeoDB.create();
};

/** Opens the database that a file holds, to be read only. What is not asked for stays as packed as it is in the file. */
export function savedGrafeo(file: string): CreateDatabase {
  return async () => {
    const { default: grafeo } = await import("@grafeo-db/js");
    return grafeo.GrafeoDB.openReadOnly(file);
  };
}

/** Makes the database. @throws StoreError NO_ENGINE in one line that names the other way */
export async function createDatabase(create: CreateDatabase): Promise<EngineDatabase> {
  try {
    return await create();
  } catch (cause) {
    const message =
      `no embedded graph store for ${process.platform} ${process.arch} (its native module did not load); ` +
      "set NEO4J_URI to use a Neo4j server instead";
    throw new StoreError("NO_ENGINE", message, false, { cause });
  }
}
