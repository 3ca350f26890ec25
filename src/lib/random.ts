/** Gives the next number of a sequence: at least 0, below 1. */
export type Random = () => number;

/**
 * A sequence of random numbers that depends on the seed alone. It is Chris Doty-Humphrey's sfc32 (PractRand, 2010),
 * its state filled by twelve idle rounds as the author advises. Written out because a null model draws hundreds of
 * millions of numbers: a call costs a few nanoseconds. Not for secrets.
 */
export function seededRandom(seed: number): Random {
  let a = 0;
  let b = Math.floor(seed / 0x1_0000_0000) | 0;
  let c = seed | 0;
  let counter = 1;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 0x1_0000_0000;
  };
  for (let round = 0; round < 12; round++) next();
  return next;
}

/** Brings the first `length` items into random order, in place (Fisher and Yates, as written by Durstenfeld 1964). */
export function shuffle(items: Int32Array, length: number, random: Random): void {
  for (let last = length - 1; last > 0; last--) {
    const chosen = Math.floor(random() * (last + 1));
    const item = items[last] as number;
    items[last] = items[chosen] as number;
    items[chosen] = item;
  }
}
