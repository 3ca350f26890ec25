import type { Chance } from "./chance.js";
import { nastyTexts, nastyTokens, nastyValues } from "./nasty.js";

const tokenForm = /"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|[\w$]+|\.\.\.|\s+|[\s\S]/gu;

/** A document with some of its tokens lost, doubled, exchanged, repeated, nested or replaced. */
export function mutatedDocument(chance: Chance, document: string, others: readonly string[]): string {
  const tokens = document.match(tokenForm) ?? [];
  for (let times = 1 + chance.mostlySmall(6); times > 0; times -= 1) mutateTokens(chance, tokens, others);
  return tokens.join("");
}

function mutateTokens(chance: Chance, tokens: string[], others: readonly string[]): void {
  const place = chance.below(tokens.length + 1);
  const length = chance.mostlySmall(40);
  const here = tokens.slice(place, place + length);
  switch (chance.below(9)) {
    case 0:
      tokens.splice(place, length);
      break;
    case 1:
      tokens.splice(place, 0, ...here);
      break;
    case 2:
      tokens.splice(place, 1, chance.oneOf(nastyTokens));
      break;
    case 3:
      tokens.splice(place, 0, " ", chance.oneOf(nastyTokens), " ");
      break;
    case 4:
      tokens.splice(place, 1, chance.oneOf(nastyTexts));
      break;
    case 5:
      tokens.splice(place, 1, tokens[chance.below(tokens.length + 1)] ?? "");
      break;
    case 6: {
      const times = chance.mostlySmall(Math.max(1, 20_000 / (1 + here.join("").length)));
      tokens.splice(place, length, `${here.join("")} `.repeat(times));
      break;
    }
    case 7: {
      const [open, close] = chance.oneOf([
        ["{ a ", " }"],
        ["[", "]"],
        ["{ not: ", " }"],
        ["... on Query { ", " }"],
        ["{ nodes ", " }"],
      ] as const);
      const times = chance.mostlySmall(3_000);
      tokens.splice(place, length, open.repeat(times), ...here, close.repeat(times));
      break;
    }
    default: {
      const other = chance.oneOf(others).match(tokenForm) ?? [];
      const from = chance.below(other.length + 1);
      tokens.splice(place, length, ...other.slice(from, from + chance.mostlySmall(60)));
    }
  }
}

/** Bytes with some flipped, lost, doubled or replaced. */
export function mutatedBytes(chance: Chance, bytes: Buffer): Buffer {
  let mutated = Buffer.from(bytes);
  for (let times = 1 + chance.mostlySmall(8); times > 0; times -= 1) {
    const place = chance.below(mutated.length + 1);
    const rest = mutated.subarray(place);
    const before = mutated.subarray(0, place);
    const kind = chance.below(4);
    if (kind === 0 && rest.length > 0) mutated[place] = (mutated[place] ?? 0) ^ (1 << chance.below(8));
    else if (kind === 1) mutated = Buffer.concat([before, rest.subarray(chance.mostlySmall(30))]);
    else if (kind === 2) mutated = Buffer.concat([before, rest.subarray(0, chance.mostlySmall(200)), rest]);
    else mutated = Buffer.concat([before, Buffer.from(chance.oneOf(nastyTexts)), rest]);
  }
  return mutated;
}

/** A value as JSON has it with some of its parts lost, renamed, repeated, nested or replaced. */
export function mutatedValue(chance: Chance, value: unknown): unknown {
  let mutated: unknown = structuredClone(value);
  for (let times = 1 + chance.mostlySmall(4); times > 0; times -= 1) mutated = mutatedPart(chance, mutated);
  return mutated;
}

function mutatedPart(chance: Chance, value: unknown): unknown {
  if (typeof value === "object" && value !== null && chance.sometimes(75)) {
    if (Array.isArray(value)) {
      const place = chance.below(value.length + 1);
      return value.toSpliced(place, 1, mutatedPart(chance, value[place]));
    }
    const entries = Object.entries(value);
    const place = chance.below(entries.length + 1);
    const [name, part] = entries[place] ?? [chance.oneOf(nastyTexts), null];
    const renamed = chance.sometimes(10) ? chance.oneOf(nastyTexts) : name;
    const kept = chance.sometimes(10) ? [] : [[renamed, mutatedPart(chance, part)] as const];
    return Object.fromEntries(entries.toSpliced(place, 1, ...(kept as [string, unknown][])));
  }
  switch (chance.below(6)) {
    case 0:
      return chance.oneOf(nastyTexts).repeat(chance.mostlySmall(2_000));
    case 1:
      return Array.from({ length: chance.mostlySmall(timesWithin(value)) }, () => value);
    case 2:
      return nestedIn(value, chance.mostlySmall(2_000), chance.oneOf(["list", "not", "and", "__proto__"]));
    case 3:
      return typeof value === "string" ? value + chance.oneOf(nastyTexts) : chance.oneOf(nastyTexts);
    default:
      return chance.oneOf(nastyValues);
  }
}

/** How often a value fits into a few bodies of the largest size. */
function timesWithin(value: unknown): number {
  const bytes = JSON.stringify(value)?.length ?? 1;
  return Math.max(1, Math.min(3_000, Math.floor(300_000 / bytes)));
}

function nestedIn(value: unknown, levels: number, what: string): unknown {
  let nested = value;
  for (let level = 0; level < levels; level += 1) {
    nested = what === "list" ? [nested] : Object.fromEntries([[what, nested]]);
  }
  return nested;
}
