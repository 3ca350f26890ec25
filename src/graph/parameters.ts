import type { Call } from "./store.js";

/**
 * Refuses what the engines would each take in their own way: undefined, numbers that are not finite, a null in a list,
 * and anything that is not plain. Parameters that the text names must all be there.
 * @throws TypeError naming the statement and the parameter: a programmer's mistake.
 */
export function checkParameters({ statement, parameters }: Call): void {
  for (const [name, value] of Object.entries(parameters)) check(value, `$${name}`, statement.name);
  for (const [, name] of statement.text.matchAll(/\$([A-Za-z_]\w*)/g)) {
    if (name !== undefined && !Object.hasOwn(parameters, name)) refuse("is missing", `$${name}`, statement.name);
  }
}

function check(value: unknown, path: string, statement: string): void {
  if (value === null || typeof value === "string" || typeof value === "boolean") return;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) refuse(`is ${value}`, path, statement);
    return;
  }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      if (item === null) refuse("is null inside a list", `${path}[${index}]`, statement);
      check(item, `${path}[${index}]`, statement);
    }
    return;
  }
  if (typeof value !== "object") refuse(`is ${typeof value}`, path, statement);
  if (!isPlain(value)) refuse("is not a plain object", path, statement);
  for (const [key, item] of Object.entries(value)) check(item, `${path}.${key}`, statement);
}

/** True for `{…}` and for objects without a prototype, false for instances of classes. */
export function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return true;
  // an object literal of another realm (a test runner's sandbox, a native module)
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype as object, "isPrototypeOf");
}

function refuse(what: string, path: string, statement: string): never {
  throw new TypeError(`statement ${statement}: parameter ${path} ${what}`);
}
