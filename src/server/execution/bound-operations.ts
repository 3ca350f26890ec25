import type { GraphQLSchema } from "graphql";
import { LRUCache } from "lru-cache";
import type { GivenValues } from "../../api/limits/given-values.js";
import type { KnownOperation } from "./known-operations.js";
import { createPieces } from "./writing/pieces.js";
import { type Bound, planned, type Writer } from "./writing/writer.js";

/** An operation that can be written, with what its variables come to. */
export interface BoundOperation {
  readonly writer: Writer;
  readonly bound: Bound;
  readonly cost: number;
}

/** Known operations with their variables, as far as they can be written. */
export interface BoundOperations {
  /** Null where it cannot be written, or not with these variables. @throws GraphQLError where a limit is passed */
  of(known: KnownOperation, operationName: string | null, variables: GivenValues): BoundOperation | null;
  /** Has an operation not be written any more. */
  forget(known: KnownOperation): void;
}

/** Variables come to about ten times their text; those that a dashboard asks with are a few words. */
const mostCharacters = 500_000;
const mostKept = 2_000;

interface Planned {
  readonly ordinal: number;
  readonly writer: Writer | null;
}

/** Plans operations once, and remembers what so many sets of variables come to: the least recently asked goes first. */
export function bindOperations(schema: GraphQLSchema): BoundOperations {
  const plans = new WeakMap<KnownOperation, Planned>();
  const kept = new LRUCache<string, BoundOperation>({ max: mostKept, maxSize: mostCharacters });
  const pieces = createPieces();
  let ordinal = 0;

  function planOf(known: KnownOperation, operationName: string | null): Planned {
    const found = plans.get(known);
    if (found !== undefined) return found;
    ordinal += 1;
    const plan = { ordinal, writer: planned(schema, known.document, operationName, pieces) };
    plans.set(known, plan);
    return plan;
  }

  return {
    of: (known, operationName, variables) => {
      const { ordinal, writer } = planOf(known, operationName);
      if (writer === null) return null;
      const key = `${ordinal} ${JSON.stringify(variables)}`;
      const before = kept.get(key);
      if (before !== undefined) return before;
      const cost = known.priceOf(variables);
      const bound = writer.bind(variables);
      if (bound === null) return null;
      const made = { writer, bound, cost };
      kept.set(key, made, { size: key.length });
      return made;
    },
    forget: (known) => {
      plans.set(known, { ordinal: 0, writer: null });
    },
  };
}
