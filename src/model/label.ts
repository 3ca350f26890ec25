import type { GraphNode, PropertyValue } from "./shape.js";

/** What a node is called: its name, title, label or words, a provision's after its code; its id where it has none. */
export function labelOf({ id, kind, properties }: Pick<GraphNode, "id" | "kind" | "properties">): string {
  const code = kind === "Provision" ? textIn(properties, "code") : undefined;
  const name = ["name", "title", "label", "quote", "locator"].map((property) => textIn(properties, property));
  return [code, name.find((found) => found !== undefined) ?? id].filter((part) => part !== undefined).join(" ");
}

function textIn(properties: Readonly<Record<string, PropertyValue>>, name: string): string | undefined {
  const value = properties[name];
  return typeof value === "string" ? value : undefined;
}
