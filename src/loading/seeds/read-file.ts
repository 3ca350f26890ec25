import { type Document, LineCounter, parseDocument, visit } from "yaml";
import { z } from "zod";
import type { Item } from "./draft.js";
import { type Fault, inside, type SeedDocument } from "./fault.js";
import { defaultSources, type Section, sections } from "./format/sections.js";
import { issueFaults } from "./issue-message.js";
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
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
  const place = { in: { file, document, lines }, path: [] };
  const nothing = { section, in: place.in, defaultSources: [], items: [] };
  const errors = [...document.errors.map(({ pos, message }) => [pos[0], message] as const), ...aliases(document)];
  if (errors.length > 0) {
    return { ...nothing, faults: errors.map(([offset, message]) => syntaxFault(file, lines, offset, message)) };
  }
  const raw: unknown = document.toJS();
  const whole = parseTolerantly(z.strictObject({ defaultSources, [section]: z.array(z.unknown()) }), raw);
  const faults = whole.issues.flatMap((issue) => issueFaults(issue, raw, place));
  const head = z.object({ defaultSources: z.array(z.string()).catch([]) }).safeParse(whole.value).data;
  const named = head?.defaultSources ?? [];
  const list = whole.value?.[section];
  const items = (Array.isArray(list) ? list : []).flatMap((element: unknown, index): readonly Item<unknown>[] => {
    const where = inside(place, section, index);
    const parsed = parseTolerantly<unknown>(sections[section], element);
    faults.push(...parsed.issues.flatMap((issue) => issueFaults(issue, element, where)));
    if (parsed.value === undefined) return [];
    return [{ value: parsed.value, at: (...path) => inside(where, ...parsed.toRaw(path)), defaultSources: named }];
  });
  return { section, in: place.in, defaultSources: named, items, faults };
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
