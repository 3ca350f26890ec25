import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Bill, Component } from "./bill.js";
import { licenceOf } from "./licences.js";

/** The texts of the licences of all components, as their packages bring them, with the name above each. */
export async function licenceTexts(root: string, { components }: Bill): Promise<string> {
  const names = [...new Map(components.map((component) => [component.name, component])).values()];
  const parts = await Promise.all(names.map((component) => partOf(join(root, "node_modules"), component)));
  return parts.join("\n");
}

async function partOf(packages: string, component: Component): Promise<string> {
  const head = `${"=".repeat(80)}\n${component.name}: ${licenceOf(component)}\n${"=".repeat(80)}\n`;
  const texts = await textsIn(join(packages, component.name));
  return head + (texts.length === 0 ? "(The package brings no text of its licence.)\n" : texts.join("\n"));
}

/** A package of another platform is not there. */
async function textsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => /^(?:licen[cs]e|copying|notice)/i.test(name)).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), "utf8").catch(() => "")));
  return texts.filter((text) => text !== "").map((text) => `${text.trimEnd()}\n`);
}
