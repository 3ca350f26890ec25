import type { GeoProjection } from "d3-geo";

type Point = [number, number];

/** A bow from one place to another, bent to the same side whichever comes first. */
export function arcPath(projection: GeoProjection, from?: Point, to?: Point): string | undefined {
  if (from === undefined || to === undefined) return undefined;
  const [start, end] = from[0] <= to[0] ? [projection(from), projection(to)] : [projection(to), projection(from)];
  if (!start || !end) return undefined;
  const [x1, y1] = start;
  const [x2, y2] = end;
  const bend = 0.22;
  const [middleX, middleY] = [(x1 + x2) / 2 + (y2 - y1) * bend, (y1 + y2) / 2 - (x2 - x1) * bend];
  const round = (value: number): number => Math.round(value * 10) / 10;
  return `M${round(x1)},${round(y1)}Q${round(middleX)},${round(middleY)} ${round(x2)},${round(y2)}`;
}
