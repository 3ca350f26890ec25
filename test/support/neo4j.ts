import neo4j, { type Driver, type Plan, type Session } from "neo4j-driver";
import { openNeo4jStore } from "../../src/graph/neo4j/store.js";
import type { Parameters } from "../../src/graph/statement.js";
import type { GraphStore } from "../../src/graph/store.js";

export interface TestServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** The Neo4j server that the environment gives to the tests to empty and fill, or null. */
export function testServer(): TestServer | null {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user, NEO4J_TEST_PASSWORD: password } = process.env;
  return uri ? { uri, user: user || "neo4j", password: password || "" } : null;
}

/** Long enough for every other test file's turn on the one server. */
export const PATIENCE = 600_000;

/**
 * Waits for this file's turn on the server, empties it and opens a store on it. Closing the store empties the server
 * again and ends the turn. The turn is a lock that an open transaction holds on a node: should the process die, the
 * server rolls back and the next one gets its turn.
 */
export async function openNeo4jInTurn(server: TestServer): Promise<GraphStore> {
  const driver = driverOf(server);
  const turn = driver.session();
  await turn.run("CREATE CONSTRAINT test_turn IF NOT EXISTS FOR (t:TestTurn) REQUIRE t.id IS UNIQUE");
  const lock = await turn.beginTransaction();
  await lock.run("MERGE (t:TestTurn {id: 'turn'}) SET t.taken = timestamp()");
  await empty(driver);
  const store = await openNeo4jStore({ ...server, retrySeconds: 5 });
  return {
    engine: store.engine,
    read: store.read.bind(store),
    readTogether: store.readTogether.bind(store),
    write: store.write.bind(store),
    applySchema: store.applySchema.bind(store),
    ping: store.ping.bind(store),
    load: store.load.bind(store),
    close: async () => {
      await store.close();
      await empty(driver);
      await lock.rollback();
      await turn.close();
      await driver.close();
    },
  };
}

/** A driver of the test's own, to look at what the port does not show. */
export function driverOf({ uri, user, password }: TestServer): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
}

/** Has the server count what its indexes hold: it plans by these counts, and of its own accord takes them late. */
export async function resample(session: Session): Promise<void> {
  await session.run("CALL db.prepareForReplanning(60)");
}

/** The operators of the server's plan for a statement, as `NodeUniqueIndexSeek`. */
export async function operatorsOf(session: Session, text: string, parameters: Parameters): Promise<readonly string[]> {
  const { summary } = await session.run(`EXPLAIN ${text}`, { ...parameters });
  const operators = ({ operatorType, children }: Plan): string[] => [operatorType, ...children.flatMap(operators)];
  return summary.plan === false ? [] : operators(summary.plan).map((name) => name.replace(/@.*$/, ""));
}

/** Edges first: a hub's in one go would overrun a small server's memory. */
async function empty(driver: Driver): Promise<void> {
  const session = driver.session();
  try {
    await session.run("MATCH ()-[e]->() CALL (e) { DELETE e } IN TRANSACTIONS OF 5000 ROWS");
    await session.run("MATCH (n) WHERE NOT n:TestTurn CALL (n) { DELETE n } IN TRANSACTIONS OF 5000 ROWS");
  } finally {
    await session.close();
  }
}
