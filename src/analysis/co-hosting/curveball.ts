import { type Random, shuffle } from "../../lib/random.js";
import type { Incidence } from "./incidence.js";

/** Room that the trades write into, made once for many. */
export interface Scratch {
  readonly order: Int32Array;
  readonly seen: Int32Array;
  readonly pool: Int32Array;
  stamp: number;
}

/** Room for trades over an incidence with so many rows and columns. */
export function scratchFor(rows: number, columns: number): Scratch {
  return {
    order: Int32Array.from({ length: rows }, (_, row) => row),
    seen: new Int32Array(columns),
    pool: new Int32Array(columns),
    stamp: 0,
  };
}

/**
 * One global trade: the rows are paired at random and every pair trades once, in place. Every row keeps how many
 * columns it holds, every column by how many rows it is held. Repeated, it draws evenly from all incidences with
 * these degrees.
 *
 * G. Strona, D. Nappo, F. Boccacci, S. Fattorini, J. San-Miguel-Ayanz: A fast and unbiased procedure to randomize
 * ecological binary matrices with fixed row and column totals. Nature Communications 5 (2014) 4114.
 * C. J. Carstens: Proof of uniform sampling of binary matrices with fixed row sums and column sums for the fast
 * Curveball algorithm. Physical Review E 91 (2015) 042812.
 * C. J. Carstens, A. Berger, G. Strona: Curveball: a new generation of sampling algorithms for graphs with fixed
 * degree sequence. arXiv 1609.05137 (2016): the global trade.
 *
 * The rows are not sorted afterwards.
 */
export function tradeGlobally(incidence: Incidence, scratch: Scratch, random: Random): void {
  const { order } = scratch;
  shuffle(order, order.length, random);
  for (let index = 0; index + 1 < order.length; index += 2) {
    trade(incidence, order[index] as number, order[index + 1] as number, scratch, random);
  }
}

/** Two rows keep what both hold; what only one of them holds is dealt out again at random. */
function trade({ offsets, items }: Incidence, one: number, other: number, scratch: Scratch, random: Random): void {
  const { seen, pool } = scratch;
  const [oneStart, oneEnd] = [offsets[one] as number, offsets[one + 1] as number];
  const [otherStart, otherEnd] = [offsets[other] as number, offsets[other + 1] as number];
  scratch.stamp += 2;
  const inOne = scratch.stamp - 1;
  const inBoth = scratch.stamp;
  for (let position = oneStart; position < oneEnd; position++) seen[items[position] as number] = inOne;
  // what both hold goes to the front of each, what only one holds into the pool: first the other's, then the one's
  let pooled = 0;
  let otherKept = otherStart;
  for (let position = otherStart; position < otherEnd; position++) {
    const column = items[position] as number;
    if (seen[column] === inOne) {
      seen[column] = inBoth;
      items[otherKept++] = column;
    } else pool[pooled++] = column;
  }
  const othersOwn = pooled;
  let oneKept = oneStart;
  for (let position = oneStart; position < oneEnd; position++) {
    const column = items[position] as number;
    if (seen[column] === inBoth) items[oneKept++] = column;
    else pool[pooled++] = column;
  }
  const onesOwn = pooled - othersOwn;
  deal(pool, pooled, Math.min(othersOwn, onesOwn), random);
  // the dealt ones stand first: they are the shorter hand
  if (othersOwn <= onesOwn) restore(items, pool, otherKept, othersOwn, oneKept, onesOwn);
  else restore(items, pool, oneKept, onesOwn, otherKept, othersOwn);
}

/** Draws `count` of the first `length` items to the front: every choice is as likely as any other. */
function deal(pool: Int32Array, length: number, count: number, random: Random): void {
  for (let index = 0; index < count; index++) {
    const chosen = index + Math.floor(random() * (length - index));
    const item = pool[index] as number;
    pool[index] = pool[chosen] as number;
    pool[chosen] = item;
  }
}

function restore(
  items: Int32Array,
  pool: Int32Array,
  first: number,
  firstLength: number,
  second: number,
  secondLength: number,
): void {
  for (let index = 0; index < firstLength; index++) items[first + index] = pool[index] as number;
  for (let index = 0; index < secondLength; index++) items[second + index] = pool[firstLength + index] as number;
}
