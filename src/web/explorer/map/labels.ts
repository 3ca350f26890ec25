interface Dot {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A name beside its dot. */
export interface Label {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

const letter = 8.5;
const lineHeight = 17;

/** Names right or left of their dots, those of larger dots first; a name that finds no room is left to the lists. */
export function placeLabels(dots: readonly Dot[], width: number): Label[] {
  const taken = dots.map(({ x, y, radius }) => box(x - radius, y - radius, 2 * radius, 2 * radius));
  const labels: Label[] = [];
  for (const { id, name, x, y, radius } of [...dots].sort((a, b) => b.radius - a.radius)) {
    const long = name.length * letter;
    const gap = radius + 5;
    const places = [
      { x: x + gap, anchor: "start" as const, area: box(x + gap, y - lineHeight / 2, long, lineHeight) },
      { x: x - gap, anchor: "end" as const, area: box(x - gap - long, y - lineHeight / 2, long, lineHeight) },
    ];
    const place = places.find(({ area }) => area.right < width && area.left > 0 && !taken.some((it) => meet(it, area)));
    if (place === undefined) continue;
    taken.push(place.area);
    labels.push({ id, name, x: place.x, y: y + 5, anchor: place.anchor });
  }
  return labels;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const box = (x: number, y: number, w: number, h: number): Box => ({ left: x, right: x + w, top: y, bottom: y + h });
const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
