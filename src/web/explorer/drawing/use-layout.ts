import { useEffect, useMemo, useState } from "react";
import type { Positions, Shape } from "./network.js";

/** Where the nodes stand, worked out beside the page; null until it is. */
export function useLayout(shape: Shape): Positions | null {
  const key = useMemo(() => JSON.stringify(shape), [shape]);
  const [laidOut, setLaidOut] = useState<{ readonly key: string; readonly positions: Positions } | null>(null);
  useEffect(() => {
    const worker = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<[string, number, number][]>) => {
      setLaidOut({ key, positions: new Map(data.map(([id, x, y]) => [id, { x, y }])) });
      worker.terminate();
    });
    worker.postMessage(JSON.parse(key));
    return () => worker.terminate();
  }, [key]);
  return laidOut?.key === key ? laidOut.positions : null;
}
