let known: boolean | undefined;

/** Whether this browser can draw a network; asked once, for every attempt takes a context. */
export function hasWebGl(): boolean {
  known ??= document.createElement("canvas").getContext("webgl2") !== null;
  return known;
}
