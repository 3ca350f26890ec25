import type { Parameters, Row, Statement } from "./statement.js";

/** A statement with the values of its parameters. */
export interface Call {
  readonly statement: Statement;
  readonly parameters: Parameters;
}

export interface ReadOptions {
  /** Milliseconds after which the statement is given up (on Neo4j it also ends on the server). */
  readonly timeout?: number;
  /** Aborted when nobody waits for the rows any more: the statement is given up (on Neo4j it also ends on the server). */
  readonly signal?: AbortSignal;
}

/** How busy a store is. */
export interface StoreLoad {
  /** Statements sent, or waiting for a connection. */
  readonly underWay: number;
  /** Statements given up that have not ended. */
  readonly unanswered: number;
  /** Connections at most; 0 where there are none. */
  readonly mostConnections: number;
}

export type Engine = "EMBEDDED" | "NEO4J";

/** The port to a graph store. Every engine answers the same Cypher with the same rows. */
export interface GraphStore {
  readonly engine: Engine;
  /** Runs one reading statement. @throws StoreError */
  read(call: Call, options?: ReadOptions): Promise<readonly Row[]>;
  /** Runs reading statements one after another on one server of the store; the rows of each. @throws StoreError */
  readTogether(calls: readonly Call[], options?: ReadOptions): Promise<readonly (readonly Row[])[]>;
  /** Runs the calls one after another in one transaction: all of them or none. @throws StoreError */
  write(calls: readonly Call[]): Promise<void>;
  /** Creates the constraints and indexes that are not there yet. @throws StoreError */
  applySchema(): Promise<void>;
  /** Resolves when the store answers. @throws StoreError */
  ping(): Promise<void>;
  load(): StoreLoad;
  close(): Promise<void>;
}
