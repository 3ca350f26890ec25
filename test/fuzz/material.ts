import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { GraphQLSchema } from "graphql";
import { createSchema } from "../../src/schema.js";
import type { Pools } from "../equality/random-operations.js";
import type { Hostile } from "../hostile/cases/case.js";
import { documents } from "../hostile/cases/documents.js";
import { transport } from "../hostile/cases/transport.js";
import { values } from "../hostile/cases/values.js";
import type { Program } from "../support/program.js";

/** What cases are made from. */
export interface Material {
  readonly schema: GraphQLSchema;
  readonly pools: Pools;
  /** Documents that are answered, with their variables. */
  readonly questions: readonly Question[];
  readonly corpus: readonly Hostile[];
}

export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const folders = ["../../src/web/examples", "../queries/cases"];
const lists = ["meetings", "themes", "states", "organisations", "policyFrameworks"];

/** Collects what is there: the schema, the documents of this repository, and the ids that the program knows. */
export async function collectMaterial(program: Program): Promise<Material> {
  const source = `{ ${lists.map((list) => `${list}(first: 20) { edges { cursor node { id } } }`).join(" ")} }`;
  const { body } = await program.ask(source);
  const pages = Object.values(body.data ?? {}) as { edges: { cursor: string; node: { id: string } }[] }[];
  const edges = pages.flatMap((page) => page.edges);
  return {
    schema: await createSchema(),
    pools: {
      ids: [...edges.map(({ node }) => node.id), "meeting:none", "nonsense"],
      cursors: [...edges.map(({ cursor }) => cursor).slice(0, 10), "nonsense"],
      words: ["KE", "KEN", "Kenya", "AUC", "JVAP", "return", "Nairobi", "en", "fr", "zzz"],
    },
    questions: folders.flatMap(questionsIn),
    corpus: [...documents, ...values, ...transport],
  };
}

function questionsIn(folder: string): Question[] {
  const path = fileURLToPath(new URL(folder, import.meta.url));
  const files = readdirSync(path);
  return files
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => {
      const given = file.replace(/\.graphql$/, ".variables.json");
      const variables = files.includes(given) ? JSON.parse(readFileSync(join(path, given), "utf8")) : {};
      return { query: readFileSync(join(path, file), "utf8"), variables };
    });
}
