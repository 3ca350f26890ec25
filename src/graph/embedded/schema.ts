import type { Statement } from "../statement.js";

const uniqueness = /^CREATE CONSTRAINT (\w+) IF NOT EXISTS\s+FOR \((\w+):(\w+)\)\s+REQUIRE \w+\.(\w+) IS UNIQUE$/;

/**
 * The index that belongs to a uniqueness constraint, or null for another statement. On this engine a constraint makes
 * no index, and without one each look-up by id is a scan.
 */
export function indexOfConstraint(statement: Statement): Statement | null {
  const [, name, variable, label, property] = uniqueness.exec(statement.text) ?? [];
  if (name === undefined) return null;
  return {
    name: `${statement.name}_index`,
    text: `CREATE INDEX ${name}_index IF NOT EXISTS FOR (${variable}:${label}) ON (${variable}.${property})`,
  };
}
