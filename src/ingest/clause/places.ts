/**
 * Where the characters of a mask stand in the page, by stretches of three numbers: the place in the mask where a stretch
 * begins, where it begins in the page, and where it ends there for a sign, which stands for all of it. In a stretch of
 * plain text, character follows character, and its third number is 0. A number for each character would take more room
 * than all else that is known of a page.
 */
export type Places = readonly number[];

/** What stands third for plain text. */
export const plainText = 0;

const numbers = 3;

/** Where in the page a character of a mask begins and ends. */
export function placeOf(places: Places, at: number): { readonly start: number; readonly end: number } {
  let low = 0;
  let high = places.length / numbers;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((places[middle * numbers] ?? 0) <= at) low = middle;
    else high = middle;
  }
  const [from = 0, start = 0, end = 0] = places.slice(low * numbers, (low + 1) * numbers);
  return end === plainText ? { start: start + at - from, end: start + at - from + 1 } : { start, end };
}

/** The first character of a mask of a length that begins at a place of the page or behind it; -1 where none does. */
export function firstFrom(places: Places, length: number, start: number): number {
  for (let at = 0; at < places.length; at += numbers) {
    const [from = 0, own = 0, end = 0] = places.slice(at, at + numbers);
    if (own >= start) return from;
    const until = places[at + numbers] ?? length;
    if (end === plainText && start < own + until - from) return from + start - own;
  }
  return -1;
}

/** The places of what is kept of a mask: stretches of it, in order. */
export function kept(places: Places, stretches: readonly (readonly [number, number])[]): Places {
  const all: number[] = [];
  let length = 0;
  let at = 0;
  for (const [from, to] of stretches) {
    if (from >= to) continue;
    while ((places[at + numbers] ?? Number.POSITIVE_INFINITY) <= from) at += numbers;
    for (let next = at; next < places.length && (places[next] ?? 0) < to; next += numbers) {
      const [own = 0, start = 0, end = 0] = places.slice(next, next + numbers);
      const first = Math.max(own, from);
      all.push(length + first - from, end === plainText ? start + first - own : start, end);
    }
    length += to - from;
  }
  return all;
}
