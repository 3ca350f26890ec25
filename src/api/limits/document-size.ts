import { type ASTNode, type FieldNode, GraphQLError, Kind, type ValidationRule, visit } from "graphql";
import type { ErrorCode } from "../errors.js";

/** How much one document may hold, of what costs time before anything is priced. */
export interface DocumentLimits {
  readonly aliases: number;
  readonly directives: number;
  /** Levels of lists and objects in an argument. */
  readonly inputDepth: number;
}

/** What a document holds of what is limited. */
export type DocumentSize = DocumentLimits;

/** Counts a document, fragments once each. */
export function sizeOf(document: ASTNode): DocumentSize {
  let [aliases, directives, deepest, depth] = [0, 0, 0, 0];
  const nested = {
    enter: () => {
      depth += 1;
      deepest = Math.max(deepest, depth);
    },
    leave: () => {
      depth -= 1;
    },
  };
  visit(document, {
    [Kind.FIELD]: ({ alias }: FieldNode) => {
      if (alias !== undefined) aliases += 1;
    },
    [Kind.DIRECTIVE]: () => {
      directives += 1;
    },
    [Kind.LIST]: nested,
    [Kind.OBJECT]: nested,
  });
  return { aliases, directives, inputDepth: deepest };
}

const words = {
  aliases: "aliases",
  directives: "directives",
  inputDepth: "levels of lists and objects in an argument",
} as const;

/** Refuses documents that hold more than these. As with every rule of ours, its code goes as `refusedAs`. */
export function documentSize(limits: DocumentLimits): ValidationRule {
  return (context) => ({
    [Kind.DOCUMENT](document) {
      const size = sizeOf(document);
      for (const what of ["aliases", "directives", "inputDepth"] as const) {
        if (size[what] <= limits[what]) continue;
        const refusedAs: ErrorCode = what === "inputDepth" ? "QUERY_TOO_DEEP" : "QUERY_TOO_COSTLY";
        const problem = `The document has ${size[what]} ${words[what]}; at most ${limits[what]} are answered.`;
        context.reportError(
          new GraphQLError(problem, { extensions: { refusedAs, [what]: size[what], limit: limits[what] } }),
        );
      }
    },
  });
}
