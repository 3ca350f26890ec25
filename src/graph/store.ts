import type { Parameters, Row, Statement } from "./statement.js";

/** A statement with the values of its parameters. */
export interface Call {
  readonly statement: Statement;
  readonly parameters: Parameters;
}

export interface ReadOptions {
  /** Milliseconds after which the statement is given up (on Neo4j it also ends on the server). */
  readonly timeout?: number;
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
  close(): Promise<void>;
}
