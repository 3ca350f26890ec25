import type { JSX } from "react";

interface MarkedProps {
  readonly text: string;
  /** From where to where it fits what was asked for. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

/** A text with the parts marked that fit. */
export function Marked({ text, ranges }: MarkedProps): JSX.Element {
  const parts: JSX.Element[] = [];
  let at = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    parts.push(<span key={`${at} plain`}>{text.slice(at, start)}</span>);
    parts.push(<mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
