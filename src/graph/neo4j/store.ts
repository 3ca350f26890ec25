import { setTimeout as sleep } from "node:timers/promises";
import type { Driver, Session, Transaction } from "neo4j-driver";
import neo4j from "neo4j-driver";
import { withDeadline } from "../deadline.js";
import { StoreError } from "../errors.js";
import { checkParameters } from "../parameters.js";
import { plainRow } from "../rows.js";
import { schemaStatements } from "../schema.js";
import type { Row } from "../statement.js";
import type { Call, GraphStore, ReadOptions, StoreLoad } from "../store.js";
import { connect, type Neo4jAddress, standardPoolSize } from "./connect.js";
import { translate } from "./failures.js";
import { driverParameters } from "./parameters.js";
import { countUnanswered } from "./unanswered.js";

/** The server ends a late statement about half a second late; only past that do we stop waiting for it. */
const GRACE = 1_000;

/** A reader waits: one more attempt at once finds out whether the server is gone, or only the connection was. */
const pausesOfReading: readonly number[] = [0];
const pausesOfWriting: readonly number[] = [250, 1_000];

/** A quarter of the pool: what has ended on the server is not among them. */
const MOST_UNANSWERED = 25;

/** Opens a store on a Neo4j server that has answered. @throws StoreError as `connect` says */
export async function openNeo4jStore(address: Neo4jAddress): Promise<GraphStore> {
  return new Neo4jStore(await connect(address), address.database, address.poolSize ?? standardPoolSize);
}

class Neo4jStore implements GraphStore {
  readonly engine = "NEO4J";
  private readonly unanswered = countUnanswered(MOST_UNANSWERED);
  private underWay = 0;

  constructor(
    private readonly driver: Driver,
    private readonly database: string | undefined,
    private readonly mostConnections: number,
  ) {}

  async read(call: Call, options: ReadOptions = {}): Promise<readonly Row[]> {
    const [answer] = await this.readTogether([call], options);
    return answer ?? [];
  }

  /**
   * In one transaction, each statement sent without waiting for the rows of the one before. When the signal aborts, the
   * session is closed: the driver resets its connection, which ends the transaction on the server at once.
   */
  async readTogether(calls: readonly Call[], options: ReadOptions = {}): Promise<readonly (readonly Row[])[]> {
    for (const call of calls) checkParameters(call);
    const { timeout, signal } = options;
    const name = calls[0]?.statement.name ?? "nothing";
    this.unanswered.check(name);
    let begun = signal?.aborted === true; // nothing is asked of the server then, and it is not to blame
    const attempt = () =>
      this.inSession(
        "READ",
        name,
        async (session, ending) => {
          const transaction = session.beginTransaction(transactionConfig(name, timeout));
          transaction.then(
            () => {
              begun = true;
            },
            () => undefined, // told by the statements as well
          );
          const answers = await Promise.all(calls.map((call) => rows(transaction, call)));
          ending(transaction.commit()); // the rows are there, and nothing was written: nobody waits for it
          return answers;
        },
        signal,
      );
    const work = persistently(attempt, pausesOfReading, signal);
    const patience = timeout === undefined ? {} : { timeout: timeout + GRACE };
    try {
      return await withDeadline(work, signal === undefined ? patience : { ...patience, signal }, name);
    } catch (error) {
      this.unanswered.giveUp(work); // one that has failed by itself has ended already
      const isLate = error instanceof StoreError && error.failure === "TIMEOUT";
      if (begun || !isLate) throw error;
      throw new StoreError("UNAVAILABLE", `statement ${name}: Neo4j did not begin it in time`, true, { cause: error });
    }
  }

  async write(calls: readonly Call[]): Promise<void> {
    for (const call of calls) checkParameters(call);
    const name = calls[0]?.statement.name ?? "nothing";
    const attempt = () =>
      this.inSession("WRITE", name, async (session) => {
        const transaction = session.beginTransaction(transactionConfig(name));
        for (const { statement, parameters } of calls) {
          await transaction.run(statement.text, driverParameters(parameters));
        }
        await transaction.commit();
      });
    await persistently(attempt, pausesOfWriting);
  }

  async applySchema(): Promise<void> {
    // the server allows no schema change in a transaction that writes, hence one each
    for (const statement of await schemaStatements()) await this.write([{ statement, parameters: {} }]);
    await this.write([{ statement: { name: "schema.await", text: "CALL db.awaitIndexes(300)" }, parameters: {} }]);
  }

  async ping(): Promise<void> {
    await this.read({ statement: { name: "ping", text: "RETURN 1 AS one" }, parameters: {} }, { timeout: 5_000 });
  }

  load(): StoreLoad {
    const { underWay, mostConnections } = this;
    return { underWay, unanswered: this.unanswered.count(), mostConnections };
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  /** What the work tells to be its `ending` is waited for before the session is closed, but not by the one who asked. */
  private async inSession<Result>(
    mode: "READ" | "WRITE",
    name: string,
    work: (session: Session, ending: (end: Promise<void>) => void) => Promise<Result>,
    signal?: AbortSignal,
  ): Promise<Result> {
    const session = this.driver.session({
      defaultAccessMode: mode === "READ" ? neo4j.session.READ : neo4j.session.WRITE,
      ...(this.database === undefined ? {} : { database: this.database }),
    });
    const close = () => session.close().catch(() => undefined); // what went wrong is told by the statement's own error
    signal?.addEventListener("abort", close);
    this.underWay += 1;
    let ended: Promise<void> = Promise.resolve();
    const ending = (end: Promise<void>) => {
      ended = end.catch(() => undefined);
    };
    try {
      return await work(session, ending);
    } catch (error) {
      throw translate(error, `statement ${name}`);
    } finally {
      signal?.removeEventListener("abort", close);
      const closed = ended.then(close).then(() => {
        this.underWay -= 1;
      });
      if (mode === "WRITE") await closed; // to give a connection back takes a word with the server
    }
  }
}

/**
 * Tries once more after each of these milliseconds, where that is worth it: a connection may have broken, locks may have
 * stood against one another. The driver's own attempts are not used: they are a second apart at least, and a store that
 * is gone has to be told of at once. @throws StoreError the last one
 */
async function persistently<Result>(
  attempt: () => Promise<Result>,
  pauses: readonly number[],
  signal?: AbortSignal,
): Promise<Result> {
  for (const pause of pauses) {
    try {
      return await attempt();
    } catch (error) {
      const worthIt = error instanceof StoreError && error.retryable && error.failure !== "TIMEOUT";
      if (!worthIt || signal?.aborted) throw error;
      if (pause > 0) await sleep(pause);
    }
  }
  return attempt();
}

/** `SHOW TRANSACTIONS` on the server then tells which statement of ours runs. A timeout of 0 would mean: none. */
function transactionConfig(name: string, timeout?: number) {
  const metadata = { application: "dialogue-graph", statement: name };
  return timeout === undefined ? { metadata } : { metadata, timeout: Math.max(1, Math.ceil(timeout)) };
}

async function rows(transaction: Transaction, call: Call): Promise<readonly Row[]> {
  const { records } = await transaction.run(call.statement.text, driverParameters(call.parameters));
  return records.map((record) => plainRow(record.toObject(), call.statement.name));
}
