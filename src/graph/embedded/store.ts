import { setImmediate as nextTurn } from "node:timers/promises";
import { withDeadline } from "../deadline.js";
import { StoreError } from "../errors.js";
import { checkParameters } from "../parameters.js";
import { plainRow } from "../rows.js";
import { schemaStatements } from "../schema.js";
import type { Row, Statement } from "../statement.js";
import type { Call, GraphStore, ReadOptions, StoreLoad } from "../store.js";
import { type CreateDatabase, createDatabase, createGrafeo, type EngineDatabase } from "./engine.js";
import { isConflict, translate } from "./failures.js";
import { indexOfConstraint } from "./schema.js";

const ATTEMPTS = 5;

/** Rows that are made into objects at once: of more, other work comes in between, or 60,000 hold everything up for 100 ms. */
const ROWS_A_TURN = 5_000;

/** Opens an empty graph store in this process's memory. @throws StoreError NO_ENGINE where no binary loads */
export async function openEmbeddedStore(create: CreateDatabase = createGrafeo): Promise<GraphStore> {
  return new EmbeddedStore(await createDatabase(create));
}

class EmbeddedStore implements GraphStore {
  readonly engine = "EMBEDDED";
  /** The engine takes one writer at a time: each write waits for the one before it. */
  private lastWrite: Promise<unknown> = Promise.resolve();
  private readonly running = new Set<Promise<unknown>>();
  private closed = false;

  constructor(private readonly database: EngineDatabase) {}

  /** What is given up runs on to its end, unseen: the engine cannot end a statement. */
  async read(call: Call, options: ReadOptions = {}): Promise<readonly Row[]> {
    checkParameters(call);
    return withDeadline(
      this.track(() => this.run(call)),
      options,
      call.statement.name,
    );
  }

  async readTogether(calls: readonly Call[], options: ReadOptions = {}): Promise<readonly (readonly Row[])[]> {
    const answers: (readonly Row[])[] = [];
    for (const call of calls) answers.push(await this.read(call, options));
    return answers;
  }

  async write(calls: readonly Call[]): Promise<void> {
    for (const call of calls) checkParameters(call);
    await this.inTurn(() => this.transact(calls));
  }

  async applySchema(): Promise<void> {
    const statements = (await schemaStatements()).flatMap((statement): Statement[] => {
      const index = indexOfConstraint(statement);
      return index === null ? [statement] : [statement, index];
    });
    await this.inTurn(async () => {
      for (const statement of statements) await this.run({ statement, parameters: {} });
    });
  }

  async ping(): Promise<void> {
    await this.read({ statement: { name: "ping", text: "RETURN 1 AS one" }, parameters: {} });
  }

  /** Waits for what still runs: the engine must not be taken down under a statement. */
  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await Promise.allSettled([...this.running, this.lastWrite]);
    this.database.close();
  }

  load(): StoreLoad {
    return { underWay: this.running.size, unanswered: 0, mostConnections: 0 };
  }

  private async run({ statement, parameters }: Call): Promise<readonly Row[]> {
    try {
      const result = await this.database.executeCypher(statement.text, parameters);
      if (result.length <= ROWS_A_TURN) return result.toArray().map((row) => plainRow(row, statement.name));
      const rows: Row[] = [];
      for (let index = 0; index < result.length; index += 1) {
        if (index % ROWS_A_TURN === ROWS_A_TURN - 1) await nextTurn();
        rows.push(plainRow(result.get(index), statement.name));
      }
      return rows;
    } catch (error) {
      throw translate(error, statement.name);
    }
  }

  private async transact(calls: readonly Call[]): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const transaction = this.database.beginTransaction();
      let name = "commit";
      try {
        for (const { statement, parameters } of calls) {
          name = statement.name;
          await transaction.executeCypher(statement.text, parameters);
        }
        name = "commit";
        transaction.commit();
        return;
      } catch (error) {
        if (transaction.isActive) transaction.rollback(); // a failed statement leaves it open
        if (!isConflict(error) || attempt === ATTEMPTS) throw translate(error, name);
      }
    }
  }

  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.track(() => this.lastWrite.then(work));
    this.lastWrite = turn.catch(() => undefined);
    return turn;
  }

  private track<Result>(start: () => Promise<Result>): Promise<Result> {
    if (this.closed) return Promise.reject(new StoreError("UNAVAILABLE", "the embedded store is closed", false));
    const work = start();
    this.running.add(work);
    const forget = () => this.running.delete(work);
    work.then(forget, forget);
    return work;
  }
}
