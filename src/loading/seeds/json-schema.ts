import { z } from "zod";
import { defaultSources, sections } from "./format/sections.js";

/**
 * The JSON Schema of the seed files, for editors: one schema for all of them, since each file holds one of the
 * sections under its own name.
 */
export function seedJsonSchema(): string {
  const lists = Object.entries(sections).map(([name, item]) => [name, z.array(item).optional()] as const);
  const file = z.strictObject({ defaultSources, ...Object.fromEntries(lists) }).meta({
    title: "Seed file of the dialogue graph",
    description: "Emitted by `npm run emit-seed-schema` from src/loading/seeds/format; do not edit.",
  });
  return `${JSON.stringify(z.toJSONSchema(file, { io: "input" }), null, 2)}\n`;
}
