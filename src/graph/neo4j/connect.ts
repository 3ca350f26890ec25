import { setTimeout as sleep } from "node:timers/promises";
import neo4j, { type Driver } from "neo4j-driver";
import { StoreError } from "../errors.js";
import { translate } from "./failures.js";

/** Where the server is and how long to try. */
export interface Neo4jAddress {
  /** `bolt://`, `neo4j://` or one of their `+s` forms. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The database's name; absent: the server's default. */
  readonly database?: string | undefined;
  /** Seconds for which an absent server is tried again; 0: once. Default 10. */
  readonly retrySeconds?: number | undefined;
  /** Connections kept at most. Default 100, the driver's own. */
  readonly poolSize?: number | undefined;
}

/** The driver's own. */
export const standardPoolSize = 100;

const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 4_000;
const CONNECT_TIMEOUT = 5_000;

/**
 * A driver whose server has answered. An absent server is tried again with growing pauses; a wrong password, database
 * or address is not, for it would stay wrong (and repeated wrong passwords lock the user out).
 * @throws StoreError UNAVAILABLE, UNAUTHENTICATED or NO_DATABASE, in one line for the operator
 */
export async function connect(address: Neo4jAddress): Promise<Driver> {
  const driver = createDriver(address);
  const deadline = Date.now() + (address.retrySeconds ?? 10) * 1_000;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      await probe(driver, address.database);
      return driver;
    } catch (error) {
      const failure = translate(error, "Neo4j");
      if (failure.failure === "UNAVAILABLE" && Date.now() + pause <= deadline) {
        await sleep(pause);
        continue;
      }
      await driver.close();
      throw explain(failure, address);
    }
  }
}

function createDriver({ uri, user, password, poolSize }: Neo4jAddress): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: CONNECT_TIMEOUT,
      connectionAcquisitionTimeout: 2 * CONNECT_TIMEOUT,
      maxConnectionPoolSize: poolSize ?? standardPoolSize,
      userAgent: "dialogue-graph",
    });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split("\n", 1)[0] : String(cause);
    throw new StoreError("UNAVAILABLE", `NEO4J_URI ${uri} is no Neo4j address: ${why}`, false, { cause });
  }
}

/** One statement in the database itself: the driver's own check does not look whether the database is there. */
async function probe(driver: Driver, database: string | undefined): Promise<void> {
  const session = driver.session(database === undefined ? {} : { database });
  try {
    await session.run("RETURN 1 AS one");
  } finally {
    await session.close();
  }
}

function explain({ failure, message, retryable, cause }: StoreError, address: Neo4jAddress): StoreError {
  const lines: Partial<Record<typeof failure, string>> = {
    UNAVAILABLE: `no Neo4j answers at ${address.uri} (tried for ${address.retrySeconds ?? 10} s)`,
    UNAUTHENTICATED: `Neo4j at ${address.uri} refuses user ${address.user}: wrong NEO4J_USER or NEO4J_PASSWORD`,
    NO_DATABASE: `Neo4j at ${address.uri} has no database ${address.database ?? ""}: wrong NEO4J_DATABASE`,
  };
  return new StoreError(failure, lines[failure] ?? message, retryable, { cause });
}
