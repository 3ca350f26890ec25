import { projectedProperties } from "../../model/reading/nodes.js";
import { edgeShapes, nodeKinds } from "../../model/shape.js";
import { edgeTerms } from "./edge-terms.js";
import { furtherTerms, insteadUnknown, propertyTerms, type Term, vocabularies } from "./terms.js";

const names = [
  ...projectedProperties(nodeKinds.filter((kind) => kind !== "Dataset")),
  ...Object.values(edgeShapes).flatMap((shape) => Object.keys(shape.properties)),
];

/** Every property that is told, with its term: those of the table, and of our own vocabulary whatever else the shape has. */
const properties: Readonly<Record<string, Term>> = Object.fromEntries(
  names
    .filter((name) => name !== "id" && !insteadUnknown.includes(name))
    .map((name): [string, Term] => [name, propertyTerms[name] ?? { iri: `dg:${name}`, kind: "literal" }]),
);

/** Every term by its name, sorted. @throws Error when two tables call different things alike */
export const terms: ReadonlyMap<string, Term> = new Map(
  [properties, furtherTerms, edgeTerms]
    .flatMap((table) => Object.entries(table))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((entry, index, all) => {
      if (all[index + 1]?.[0] === entry[0]) throw new Error(`two terms are called ${entry[0]}`);
      return entry;
    }),
);

/** The terms as a JSON-LD 1.1 context. */
export const context = {
  "@context": {
    "@version": 1.1,
    ...vocabularies,
    ...Object.fromEntries(
      [...terms].map(([name, { iri, kind }]) => [name, kind === "iri" ? { "@id": iri, "@type": "@id" } : iri]),
    ),
  },
};

/** The text of `schema/context.jsonld`. */
export const contextText = `${JSON.stringify(context, null, 2)}\n`;
