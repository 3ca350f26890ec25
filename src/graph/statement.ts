/** Values that travel to and from a store: scalars, lists and maps of them. Dates are ISO 8601 strings. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type Parameters = Readonly<Record<string, Value>>;
/** One row of an answer: plain, read-only, decoded once by the engine. */
export type Row = Readonly<Record<string, Value>>;

/** A Cypher statement with the name it is counted, logged and contract-tested under. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

const registered = new Map<string, Statement>();
const writes = new Map<string, Statement>();

/**
 * Registers a fixed statement under its name. The contract suite runs every registered statement on every engine.
 * @throws Error when the name is taken: a programmer's mistake.
 */
export function defineStatement(name: string, text: string): Statement {
  return register(registered, name, text);
}

/**
 * Registers a fixed statement that writes. The contract suite makes sure that every engine has run it.
 * @throws Error when the name is taken: a programmer's mistake.
 */
export function defineWrite(name: string, text: string): Statement {
  return register(writes, name, text);
}

function register(statements: Map<string, Statement>, name: string, text: string): Statement {
  if (registered.has(name) || writes.has(name)) throw new Error(`statement ${name} is defined twice`);
  const statement = Object.freeze({ name, text: text.trim() });
  statements.set(name, statement);
  return statement;
}

/** Every fixed reading statement defined so far, by name. */
export function registeredStatements(): ReadonlyMap<string, Statement> {
  return registered;
}

/** Every fixed writing statement defined so far, by name. */
export function registeredWrites(): ReadonlyMap<string, Statement> {
  return writes;
}
