import { seededRandom } from "../../lib/random.js";
import { betweennessOf } from "./betweenness.js";
import { type Incidence, incidenceOf, transposed } from "./incidence.js";
import { type Measures, measuresOf } from "./measures.js";
import { type Chance, chanceOf } from "./null-model.js";
import { type Ties, tiesOf } from "./ties.js";

/** Who took part where, as two lists side by side; and how the null model is to be drawn. */
export interface PackedParticipations {
  readonly actors: readonly string[];
  readonly meetings: readonly string[];
  readonly runs: number;
  readonly seed: number;
}

/** A co-hosting network as flat arrays: made in a worker thread, unpacked in the main one. */
export interface PackedNetwork extends Measures, Chance, Ties {
  readonly actors: readonly string[];
  readonly meetings: readonly string[];
  readonly meetingCounts: Int32Array;
  readonly partners: Int32Array;
  readonly weightedDegree: Int32Array;
  readonly betweenness: Float64Array;
  /** The ties in the order in which they are shown: most meetings first, then by the actors' ids. */
  readonly order: Int32Array;
}

/** The whole computation. The same input gives the same output, whatever the order of its pairs. */
export function packedNetwork({ actors, meetings, runs, seed }: PackedParticipations): PackedNetwork {
  const rows = incidenceOf(actors, meetings);
  const ties = tiesOf(rows, transposed(rows, rows.columns.length));
  const nodes = rows.rows.length;
  const partners = new Int32Array(nodes);
  const weightedDegree = new Int32Array(nodes);
  for (const [tie, count] of ties.count.entries()) {
    for (const end of [ties.a[tie] as number, ties.b[tie] as number]) {
      partners[end] = (partners[end] as number) + 1;
      weightedDegree[end] = (weightedDegree[end] as number) + count;
    }
  }
  return {
    actors: rows.rows,
    meetings: rows.columns,
    meetingCounts: Int32Array.from({ length: nodes }, (_, row) => degree(rows, row)),
    partners,
    weightedDegree,
    betweenness: betweennessOf(neighboursOf(nodes, ties, partners)),
    ...measuresOf(nodes, ties, seededRandom(seed)),
    ...ties,
    ...chanceOf(rows, rows.columns.length, ties, runs, seededRandom(seed)),
    order: Int32Array.from(ties.count.keys()).sort(
      // the ties stand in the order of their actors' ids
      (one, other) => (ties.count[other] as number) - (ties.count[one] as number) || one - other,
    ),
  };
}

function degree({ offsets }: Incidence, row: number): number {
  return (offsets[row + 1] as number) - (offsets[row] as number);
}

function neighboursOf(nodes: number, { a, b }: Ties, degrees: Int32Array): Incidence {
  const offsets = new Int32Array(nodes + 1);
  for (let node = 0; node < nodes; node++) offsets[node + 1] = (offsets[node] as number) + (degrees[node] as number);
  const items = new Int32Array(offsets[nodes] as number);
  const next = offsets.slice();
  const add = (from: number, to: number) => {
    const place = next[from] as number;
    items[place] = to;
    next[from] = place + 1;
  };
  for (let tie = 0; tie < a.length; tie++) {
    add(a[tie] as number, b[tie] as number);
    add(b[tie] as number, a[tie] as number);
  }
  return { offsets, items };
}
