/** Red, green and blue of "#1b2530" or "rgb(27, 37, 48)", from 0 to 255. */
function channels(colour: string): number[] {
  const digits = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour);
  if (digits !== null) return digits.slice(1).map((pair) => Number.parseInt(pair, 16));
  return [...colour.matchAll(/[\d.]+/g)].slice(0, 3).map(([number]) => Number(number));
}

/** How light a colour is, as WCAG 2 has it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Black or white, whichever is read better on a ground: the better of them has a contrast of 4.5 on any. */
export function readableOn(ground: string): string {
  return contrast(ground, "#ffffff") > contrast(ground, "#000000") ? "#ffffff" : "#000000";
}
