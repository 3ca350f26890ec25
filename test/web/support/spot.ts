import type { Locator, Page } from "playwright-core";

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Runs in the page, which can read a picture; as text, for here there are no types of it. */
const firstRunOf = `async ({ picture, variable }) => {
  const image = new Image();
  image.src = "data:image/png;base64," + picture;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.width, image.height];
  const context = canvas.getContext("2d");
  context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue(variable).trim();
  context.fillRect(0, 0, 1, 1);
  const wanted = context.getImageData(0, 0, 1, 1).data;
  context.drawImage(image, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
  const isIt = (pixel) => [0, 1, 2].every((part) => Math.abs(data[4 * pixel + part] - wanted[part]) < 6);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0, run = 0; x < width; x += 1) {
      run = isIt(y * width + x) ? run + 1 : 0;
      if (run === 8) return { x: x - 4, y: y + 4 };
    }
  }
  return null;
}`;

/** Where in a drawing a colour of the page's is seen: a run of at least eight pixels of it. @throws Error where it is not */
export async function colouredSpot(page: Page, drawing: Locator, variable: string): Promise<Spot> {
  const picture = (await drawing.screenshot()).toString("base64");
  const box = await drawing.boundingBox(); // only now: the picture may have needed scrolling
  if (box === null) throw new Error("the drawing is not there");
  const found = await page.evaluate<Spot | null>(`(${firstRunOf})(${JSON.stringify({ picture, variable })})`);
  if (found === null) throw new Error(`nothing in the drawing has the colour ${variable}`);
  return { x: box.x + found.x, y: box.y + found.y };
}
