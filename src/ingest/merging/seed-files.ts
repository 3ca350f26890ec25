import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isMap, isSeq, parseDocument } from "yaml";
import { SeedText } from "./seed-text.js";

const newFile = "# yaml-language-server: $schema=../../schema/seed.schema.json\nmeetings:\n";
type Fields = Record<string, unknown>;

/** The seed files of a directory in memory: they are added to, and only written when all of it is sound. */
export class SeedFiles {
  readonly #texts = new Map<string, string>();
  readonly #edits = new Map<string, SeedText>();
  /** The file of each meeting. */
  readonly #places = new Map<string, string>();
  readonly #added = new Set<string>();

  private constructor(readonly directory: string) {}

  /** Reads the files that a merge may add to. */
  static async read(directory: string): Promise<SeedFiles> {
    const files = new SeedFiles(directory);
    const names = await readdir(directory, { recursive: true });
    for (const name of names.filter((one) => /\.ya?ml$/.test(one)).sort()) {
      const text = await readFile(join(directory, name), "utf8");
      files.#texts.set(name, text);
      if (!name.startsWith("meetings")) continue;
      const list = parseDocument(text).get("meetings");
      for (const item of isSeq(list) ? list.items : []) {
        if (isMap(item)) files.#places.set(String(item.get("id")), name);
      }
    }
    return files;
  }

  /** Whether a meeting was added by this merge. */
  added(id: string): boolean {
    return this.#added.has(id);
  }

  /** A meeting that is there, as it stands now. */
  item(id: string): Fields | null {
    const name = this.#places.get(id);
    return name === undefined ? null : this.#edit(name, "meetings").item(id);
  }

  /** A fact of a meeting that is there; null when it has none of this field. */
  valueOf(id: string, field: string): Fields | null {
    const found = this.item(id)?.[field];
    return typeof found === "object" && found !== null && !Array.isArray(found) ? (found as Fields) : null;
  }

  /** The facts of a list of a meeting that is there. */
  listOf(id: string, field: string): readonly Fields[] {
    const found = this.item(id)?.[field];
    return Array.isArray(found) ? (found as Fields[]) : [];
  }

  addMeeting(year: string, item: Fields): void {
    const name = `meetings/${year}.yaml`;
    if (!this.#texts.has(name) && !this.#edits.has(name)) this.#edits.set(name, new SeedText(newFile, "meetings"));
    this.#edit(name, "meetings").add(item, "lines");
    this.#added.add(String(item.id));
    this.#places.set(String(item.id), name);
  }

  addValue(id: string, field: string, value: Fields, list: boolean): void {
    const name = this.#places.get(id) ?? "";
    this.#edit(name, "meetings").addValue(id, field, value, list);
  }

  addPassage(id: string, field: string, index: number | null, passage: Fields): void {
    const name = this.#places.get(id) ?? "";
    this.#edit(name, "meetings").addPassage(id, field, index, passage);
  }

  /** Adds an item of one line to the file of a section, unless it is there. */
  addItem(section: "states" | "cities" | "sources", item: Fields): boolean {
    const name = `${section}.yaml`;
    if (this.#texts.get(name)?.includes(`id: ${String(item.id)},`) === true) return false;
    this.#edit(name, section).add(item, "line");
    return true;
  }

  /** The files that differ from those on disk, whole. */
  changed(): ReadonlyMap<string, string> {
    const texts = [...this.#edits].map(([name, edit]) => [name, edit.toString()] as const);
    return new Map(texts.filter(([name, text]) => text !== this.#texts.get(name)));
  }

  #edit(name: string, section: string): SeedText {
    const edit = this.#edits.get(name) ?? new SeedText(this.#texts.get(name) ?? `${section}:\n`, section);
    this.#edits.set(name, edit);
    return edit;
  }
}
