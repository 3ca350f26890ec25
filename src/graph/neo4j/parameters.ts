import neo4j from "neo4j-driver";
import type { Parameters, Value } from "../statement.js";

/** The parameters as the driver must have them: it sends JavaScript numbers as floats, and `LIMIT` refuses `3.0`. */
export function driverParameters(parameters: Parameters): Record<string, unknown> {
  return mapValues(parameters);
}

function driverValue(value: Value): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== "object" || value === null) return value;
  if (isList(value)) return value.map(driverValue);
  return mapValues(value);
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function mapValues(values: Readonly<Record<string, Value>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, driverValue(value)]));
}
