import type { JSX, ReactNode } from "react";
import { Link } from "wouter";
import { useEmbedded } from "./embedded.js";

interface ToProps {
  readonly href: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly onClick?: (() => void) | undefined;
}

/** A link inside the explorer. In an embed it opens a page of its own. */
export function To({ href, children, className, onClick }: ToProps): JSX.Element {
  const embedded = useEmbedded();
  return embedded ? (
    <a href={href} target="_blank" rel="noopener" className={className} onClick={onClick}>
      {children}
    </a>
  ) : (
    <Link href={href} className={className ?? ""} {...(onClick && { onClick })}>
      {children}
    </Link>
  );
}
