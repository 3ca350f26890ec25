import {
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";

/**
 * A seed file that is only ever added to: what is there keeps every byte, comments and layout with it. The document is
 * read to find the places; what is new is written in the layout of its neighbours.
 */
export class SeedText {
  #document;

  constructor(
    private text: string,
    private readonly section: string,
  ) {
    this.#document = parseDocument(text);
  }

  /** The file with all that was added. */
  toString(): string {
    return this.text;
  }

  /** Adds an item at the end of the section, each of its fields on a line of its own, or all on one. */
  add(item: Record<string, unknown>, layout: "lines" | "line"): void {
    const body =
      layout === "line" ? `  - ${flow(item)}\n` : `${this.text.trimEnd().endsWith(":") ? "" : "\n"}${lines(item)}`;
    this.#insert(this.text.length, this.text.endsWith("\n") ? body : `\n${body}`);
  }

  /** Adds a value to a field of an item: one more of its list, or the field itself. */
  addValue(id: string, field: string, value: Record<string, unknown>, list: boolean): void {
    const item = this.#item(id);
    const pair = pairOf(item, field);
    if (pair !== undefined && isSeq(pair.value)) {
      const last = pair.value.items.at(-1) as Node | undefined;
      if ((pair.value as YAMLSeq).flow === true) this.#insert(endOf(last), `, ${flow(value)}`);
      else this.#insert(this.#lineEnd(endOf(last)), `\n${" ".repeat(this.#column(last) - 2)}- ${flow(value)}`);
      return;
    }
    const indent = " ".repeat(this.#column(item));
    const written = list ? `\n${indent}${field}:\n${indent}  - ${flow(value)}` : `\n${indent}${field}: ${flow(value)}`;
    this.#insert(this.#lineEnd(endOf(item.items.at(-1)?.value as Node)), written);
  }

  /** Adds a passage to a fact, `index` where the field is a list: as one more that says the same, or, with `says`, something else. */
  addPassage(id: string, field: string, index: number | null, passage: Record<string, unknown>): void {
    const pair = pairOf(this.#item(id), field);
    const found = index === null ? pair?.value : isSeq(pair?.value) ? pair.value.items[index] : undefined;
    if (!isMap(found)) throw new Error(`${id} has no ${field} to add to`);
    const also = pairOf(found, "also");
    if (isSeq(also?.value)) {
      const last = also.value.items.at(-1) as Node | undefined;
      if ((also.value as YAMLSeq).flow === true) this.#insert(endOf(last), `, ${flow(passage)}`);
      else this.#insert(this.#lineEnd(endOf(last)), `\n${" ".repeat(this.#column(last) - 2)}- ${flow(passage)}`);
    } else if (found.flow === true)
      this.#insert(endOf(found.items.at(-1)?.value as Node), `, also: [${flow(passage)}]`);
    else
      this.#insert(
        this.#lineEnd(endOf(found.items.at(-1)?.value as Node)),
        `\n${" ".repeat(this.#column(found))}also: [${flow(passage)}]`,
      );
  }

  /** An item of the section as plain data; null when there is none of this id. */
  item(id: string): Record<string, unknown> | null {
    const list = this.#document.get(this.section);
    const found = isSeq(list) ? list.items.find((item) => isMap(item) && item.get("id") === id) : undefined;
    return isMap(found) ? (found.toJSON() as Record<string, unknown>) : null;
  }

  #item(id: string): YAMLMap {
    const list = this.#document.get(this.section);
    const found = isSeq(list) ? list.items.find((item) => isMap(item) && item.get("id") === id) : undefined;
    if (!isMap(found)) throw new Error(`${this.section} holds no ${id}`);
    return found;
  }

  #insert(at: number, text: string): void {
    this.text = this.text.slice(0, at) + text + this.text.slice(at);
    this.#document = parseDocument(this.text);
  }

  /** The end of the line that a place is on: behind a comment. */
  #lineEnd(at: number): number {
    const newline = this.text.indexOf("\n", Math.max(0, at - 1));
    return newline === -1 ? this.text.length : newline;
  }

  #column(node: Node | undefined): number {
    const start = node?.range?.[0] ?? 0;
    return start - (this.text.lastIndexOf("\n", start - 1) + 1);
  }
}

function pairOf(map: YAMLMap, field: string): Pair | undefined {
  return map.items.find(({ key }) => isScalar(key) && key.value === field);
}

function endOf(node: Node | undefined): number {
  return node?.range?.[1] ?? 0;
}

/** A value as one line: `{ actor: state:KE, at: 1 }`. */
function flow(value: Record<string, unknown>): string {
  return stringify(value, { collectionStyle: "flow", lineWidth: 0 })
    .trim()
    .replaceAll(/\[ (.*?) \](?=[,} ]|$)/gu, "[$1]");
}

function lines(item: Record<string, unknown>): string {
  const fields = Object.entries(item).map(([field, value]) => {
    if (Array.isArray(value))
      return `${field}:\n${value.map((one: Record<string, unknown>) => `      - ${flow(one)}`).join("\n")}`;
    return typeof value === "object" && value !== null
      ? `${field}: ${flow(value as Record<string, unknown>)}`
      : stringify({ [field]: value }, { lineWidth: 0 }).trim();
  });
  return `  - ${fields.join("\n    ")}\n`;
}
