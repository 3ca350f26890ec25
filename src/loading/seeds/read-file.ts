import { CORE_SCHEMA, load } from "js-yaml";
import { type Document, LineCounter, parseDocument, visit } from "yaml";
import { z } from "zod";
import { once } from "../../lib/once.js";
import type { Item } from "./draft.js";
import type { Fault } from "./fault.js";
import type { Section } from "./format/section.js";
import { defaultSources, sections } from "./format/sections.js";
import { issueFaults } from "./issue-message.js";
import { inside, type Positions, type SeedDocument } from "./place.js";
import { parseTolerantly } from "./tolerant-parse.js";

/** What one seed file holds. */
export interface ReadFile {
  readonly section: Section;
  readonly in: SeedDocument;
  readonly defaultSources: readonly string[];
  readonly items: readonly Item<unknown>[];
  readonly faults: readonly Fault[];
}

/** Reads one seed file: its items without their faulty parts, and the faults of its syntax and shape. */
export function readFile(file: string, text: string, section: Section): ReadFile {
  const positions = once(() => positionsIn(text));
  const place = { in: { file, positions }, path: [] };
  const { faults: broken, raw } = parsed(file, text, positions);
  if (broken.length > 0) return { section, in: place.in, defaultSources: [], items: [], faults: broken };
  const whole = parseTolerantly(z.strictObject({ defaultSources, [section]: z.array(z.unknown()) }), raw);
  const faults = whole.issues.flatMap((issue) => issueFaults(issue, raw, place));
  const head = z.object({ defaultSources: z.array(z.string()).catch([]) }).safeParse(whole.value).data;
  const named = head?.defaultSources ?? [];
  const list = whole.value?.[section];
  const items = (Array.isArray(list) ? list : []).flatMap((element: unknown, index): readonly Item<unknown>[] => {
    const where = inside(place, section, index);
    const { value, issues, toRaw } = parseTolerantly<unknown>(sections[section], element);
    faults.push(...issues.flatMap((issue) => issueFaults(issue, element, where)));
    if (value === undefined) return [];
    return [{ value, at: (...path) => inside(where, ...toRaw(path)), defaultSources: named }];
  });
  return { section, in: place.in, defaultSources: named, items, faults };
}

/** Two libraries read YAML: one quickly, the other with every fault and the place of everything. */
function parsed(
  file: string,
  text: string,
  positions: () => Positions,
): { readonly raw?: unknown; readonly faults: readonly Fault[] } {
  try {
    return { raw: load(text, { schema: CORE_SCHEMA, maxAliases: 0 }), faults: [] };
  } catch {
    const { document, lines } = positions();
    const errors = [...document.errors.map(({ pos, message }) => [pos[0], message] as const), ...aliases(document)];
    const faults = errors.map(([offset, message]) => syntaxFault(file, lines, offset, message));
    return faults.length > 0 ? { faults } : { raw: document.toJS(), faults };
  }
}

function positionsIn(text: string): Positions {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" }), lines };
}

/** An alias would let one fact stand for another, out of sight; a text that begins with * has to be quoted. */
function aliases(document: Document): readonly (readonly [offset: number, message: string])[] {
  const found: (readonly [number, string])[] = [];
  visit(document, {
    Alias: (_key, { source, range }) => {
      found.push([range?.[0] ?? 0, `"*${source}" is an alias, which seed files do not have; quote it if it is text`]);
    },
  });
  return found;
}

function syntaxFault(file: string, lines: LineCounter, offset: number, message: string): Fault {
  const { line, col } = lines.linePos(offset);
  return { file, line, column: col, path: "", message: `is not YAML: ${message}` };
}

/** A fault of a whole file. */
export function fileFault(file: string, message: string): Fault {
  return { file, line: 1, column: 1, path: "", message };
}
