/** What decides how a shape or a text of ours looks; a stylesheet does not travel with a picture. */
const looks = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "text-anchor",
  "paint-order",
  "display",
] as const;

const namespace = "http://www.w3.org/2000/svg";
const margin = 16;

/** A drawing of the page as a picture that stands alone: with its looks, its ground and its title. */
export function standAlone(drawing: SVGSVGElement, title: string): string {
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return "";
  const originals = drawing.querySelectorAll("*");
  copy.querySelectorAll("*").forEach((element, index) => {
    const original = originals[index];
    if (original !== undefined) copyLooks(original, element);
  });
  copyLooks(drawing, copy);
  for (const link of copy.querySelectorAll("a")) {
    const href = link.getAttribute("href") ?? link.getAttribute("xlink:href");
    if (href !== null) link.setAttribute("href", new URL(href, window.location.href).href);
    link.removeAttribute("xlink:href");
  }
  const { width, height } = sizeOf(drawing);
  const [x = 0, y = 0, w = width, h = height] = (drawing.getAttribute("viewBox") ?? "").split(/[\s,]+/).map(Number);
  copy.setAttribute("xmlns", namespace);
  copy.setAttribute("viewBox", [x - margin, y - margin, w + 2 * margin, h + 2 * margin].join(" "));
  copy.setAttribute("width", String(width + 2 * margin));
  copy.setAttribute("height", String(height + 2 * margin));
  const ground = document.createElementNS(namespace, "rect");
  const area = { x: x - margin, y: y - margin, width: w + 2 * margin, height: h + 2 * margin };
  for (const [name, value] of Object.entries(area)) ground.setAttribute(name, String(value));
  ground.setAttribute("fill", getComputedStyle(document.documentElement).getPropertyValue("--ground").trim());
  const named = document.createElementNS(namespace, "title");
  named.textContent = title;
  copy.prepend(named, ground);
  return new XMLSerializer().serializeToString(copy);
}

function sizeOf(drawing: SVGSVGElement): { readonly width: number; readonly height: number } {
  const { width, height } = drawing.getBoundingClientRect();
  const given = (name: string, otherwise: number): number => Number(drawing.getAttribute(name)) || otherwise;
  return width > 0 ? { width, height } : { width: given("width", 800), height: given("height", 600) };
}

function copyLooks(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const look of looks) {
    const value = style.getPropertyValue(look);
    if (value !== "") to.setAttribute(look, value);
  }
  to.removeAttribute("class");
  to.removeAttribute("style");
}

const sharpness = 2;

/** The picture as PNG. @throws Error where the browser cannot draw it */
export async function pngOf(picture: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * sharpness;
  canvas.height = image.naturalHeight * sharpness;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error("this browser draws no PNG")) : resolve(blob)));
  });
}
