import { type JSX, type RefObject, useEffect, useRef, useState } from "react";
import { useLocation } from "wouter";
import { useEmbedded } from "../shell/embedded.js";

interface ChartProps {
  /** Draws into this width. Its links stay inside the explorer. */
  readonly draw: (width: number) => SVGSVGElement | HTMLElement;
  /** What is to be seen, for a screen reader. */
  readonly label: string;
  /** Where the view finds the picture to take away. */
  readonly picture?: RefObject<SVGSVGElement | null>;
}

/** A chart as wide as its place, drawn anew when that changes. */
export function Chart({ draw, label, picture }: ChartProps): JSX.Element {
  const place = useRef<HTMLElement>(null);
  const width = useWidth(place);
  const [, go] = useLocation();
  const embedded = useEmbedded();
  useEffect(() => {
    if (place.current === null || width === 0) return;
    const drawn = draw(width);
    // A style element is refused by the page's policy; what it would say is in charts.css.
    for (const style of drawn.querySelectorAll("style")) style.remove();
    for (const link of drawn.querySelectorAll("a")) {
      if (embedded) link.setAttribute("target", "_blank");
    }
    place.current.replaceChildren(drawn);
    if (picture) picture.current = drawn instanceof SVGSVGElement ? drawn : drawn.querySelector("svg");
  }, [draw, width, picture, embedded]);
  useEffect(() => {
    const drawing = place.current;
    const follow = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (link === null || embedded || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      const href = link.getAttribute("href") ?? link.getAttribute("xlink:href");
      if (href === null) return;
      event.preventDefault();
      go(href);
    };
    drawing?.addEventListener("click", follow);
    return () => drawing?.removeEventListener("click", follow);
  }, [go, embedded]);
  return <figure ref={place} className="chart" aria-label={label} />;
}

function useWidth(place: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return width;
}
