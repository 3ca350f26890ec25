import type { Colours } from "./colours.js";
import type { DrawnNode, DrawnTie, Position, Positions } from "./network.js";

const namespace = "http://www.w3.org/2000/svg";
const width = 1200;
const height = 900;
const padding = 60;

/** The network as a drawing that can be taken away: what the graphics card shows stays on the screen. */
export function networkPicture(
  nodes: readonly DrawnNode[],
  ties: readonly DrawnTie[],
  positions: Positions,
  colours: Colours,
): SVGSVGElement {
  const drawing = document.createElementNS(namespace, "svg");
  const put = (name: string, attributes: Readonly<Record<string, string | number>>): Element => {
    const element = document.createElementNS(namespace, name);
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
    drawing.append(element);
    return element;
  };
  drawing.setAttribute("width", String(width));
  drawing.setAttribute("height", String(height));
  drawing.setAttribute("viewBox", `0 0 ${width} ${height}`);
  const place = fitted(positions);
  for (const { a, b, size, colour, faded } of ties) {
    const [from, to] = [place(a), place(b)];
    if (from === undefined || to === undefined) continue;
    const stroke = faded ? colours.rule : colour;
    put("line", { x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke, "stroke-width": size });
  }
  for (const { id, size, colour, faded } of nodes) {
    const at = place(id);
    if (at !== undefined) put("circle", { cx: at.x, cy: at.y, r: size, fill: faded ? colours.rule : colour });
  }
  for (const { id, label, size, faded } of nodes) {
    const at = place(id);
    if (at === undefined || faded) continue;
    const text = put("text", {
      x: at.x + size + 4,
      y: at.y + 5,
      fill: colours.ink,
      "font-size": 14,
      "font-family": "'Source Sans 3 Variable', 'Source Sans 3', sans-serif",
      stroke: colours.ground,
      "stroke-width": 3,
      "paint-order": "stroke",
    });
    text.textContent = label;
  }
  return drawing;
}

/** Places of the layout on the page, as large as fits; y goes down. */
function fitted(positions: Positions): (id: string) => Position | undefined {
  const all = [...positions.values()];
  const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const scale = Math.min((width - 2 * padding) / (right - left || 1), (height - 2 * padding) / (high - low || 1));
  return (id) => {
    const at = positions.get(id);
    if (at === undefined) return undefined;
    return {
      x: Math.round(width / 2 + (at.x - (left + right) / 2) * scale),
      y: Math.round(height / 2 - (at.y - (low + high) / 2) * scale),
    };
  };
}
