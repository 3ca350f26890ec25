import { type AST, RegExpParser } from "@eslint-community/regexpp";

/** Strings of which any match of a part holds one, or is one where the part can be nothing else. */
interface Part {
  /** All that the part can match, where that is little; null where it is not. */
  readonly exact: readonly string[] | null;
  /** Sets of which a match holds one string each. */
  readonly required: readonly (readonly string[])[];
}

const mostStrings = 32;
const mostSets = 3;
const anything: Part = { exact: null, required: [] };
const nothing: Part = { exact: [""], required: [] };

/**
 * What a text must hold for an expression to match in it, in small letters: of each set one string. None where the
 * expression tells nothing of the kind. Read from the expression itself, so that it stays right when that is changed.
 */
export function requiredStrings({ source, flags }: RegExp): readonly (readonly string[])[] {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes("u") });
  const { exact, required } = ofAlternatives(pattern.alternatives);
  return best([...(exact === null ? [] : [exact]), ...required]);
}

function ofAlternatives(alternatives: readonly AST.Alternative[]): Part {
  const parts = alternatives.map(({ elements }) => ofSequence(elements));
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const exact = parts.every((part) => part.exact !== null) ? few(parts.flatMap((part) => part.exact ?? [])) : null;
  const sets = parts.map(({ exact: own, required }) => best([...(own === null ? [] : [own]), ...required])[0]);
  const joined = sets.every((set) => set !== undefined) ? few(sets.flatMap((set) => set ?? [])) : null;
  return { exact, required: joined === null ? [] : best([joined]) };
}

function ofSequence(elements: readonly AST.Element[]): Part {
  const required: (readonly string[])[] = [];
  let run: readonly string[] = [""];
  let whole = true;
  for (const element of elements) {
    const part = ofElement(element);
    required.push(...part.required);
    const longer = part.exact === null ? null : product(run, part.exact);
    if (longer === null) {
      required.push(run);
      run = part.exact ?? [""];
      whole = false;
    } else run = longer;
  }
  return whole ? { exact: run, required: best(required) } : { exact: null, required: best([...required, run]) };
}

function ofElement(element: AST.Element): Part {
  switch (element.type) {
    case "Character":
      return { exact: [String.fromCodePoint(element.value).toLowerCase()], required: [] };
    case "CharacterClass":
      return ofClass(element);
    case "CapturingGroup":
    case "Group":
      return ofAlternatives(element.alternatives);
    case "Assertion": {
      const looks = (element.kind === "lookahead" || element.kind === "lookbehind") && !element.negate;
      if (!looks) return nothing;
      const { exact, required } = ofAlternatives(element.alternatives);
      return { exact: [""], required: best([...(exact === null ? [] : [exact]), ...required]) };
    }
    case "Quantifier": {
      const { exact, required } = ofElement(element.element);
      if (element.min === 0)
        return element.max === 1 && exact !== null ? { exact: few([...exact, ""]), required: [] } : anything;
      if (element.max === 1) return { exact, required };
      return { exact: null, required: best([...(exact === null ? [] : [exact]), ...required]) };
    }
    default:
      return anything;
  }
}

function ofClass({ negate, elements }: AST.CharacterClass): Part {
  const characters = elements.map((element) => (element.type === "Character" ? element.value : null));
  if (negate || characters.length > 4 || characters.includes(null)) return anything;
  return {
    exact: few(characters.map((character) => String.fromCodePoint(character ?? 0).toLowerCase())),
    required: [],
  };
}

function product(one: readonly string[], other: readonly string[]): readonly string[] | null {
  return one.length * other.length > mostStrings
    ? null
    : few(one.flatMap((first) => other.map((last) => first + last)));
}

function few(strings: readonly string[]): readonly string[] | null {
  const distinct = [...new Set(strings)];
  return distinct.length > mostStrings ? null : distinct;
}

/** The sets that tell most: of long strings, and of few. A string that holds another of its set adds nothing to it. */
function best(sets: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return sets
    .filter((set) => !set.includes(""))
    .map((set) => set.filter((string) => !set.some((other) => other !== string && string.includes(other))))
    .sort((one, other) => worth(other) - worth(one))
    .filter((set, index, all) => !all.slice(0, index).some((better) => implies(better, set)))
    .slice(0, mostSets);
}

/** Whether a text that holds a string of one set always holds one of the other. */
function implies(one: readonly string[], other: readonly string[]): boolean {
  return one.every((string) => other.some((part) => string.includes(part)));
}

function worth(set: readonly string[]): number {
  return Math.min(...set.map(({ length }) => length)) - Math.log2(set.length) / 2;
}
