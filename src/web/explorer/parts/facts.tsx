import type { JSX, ReactNode } from "react";

/** Facts under their names. */
export function Facts({ children }: { readonly children: ReactNode }): JSX.Element {
  return <dl className="facts">{children}</dl>;
}

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** One fact; it is left out where there is nothing to say. */
export function Fact({ name, children }: FactProps): JSX.Element | null {
  if (children === null || children === undefined || children === false || children === "") return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** That something is not known, and why. */
export function NotKnown({ reason }: { readonly reason?: string | undefined }): JSX.Element {
  return (
    <span className="not-known">
      <strong>Not known.</strong> {reason}
    </span>
  );
}

interface SectionProps {
  readonly title: string;
  /** How many, beside the title. */
  readonly count?: number;
  readonly id?: string;
  readonly children: ReactNode;
}

/** A part of a page under a title of its own. */
export function Section({ title, count, id, children }: SectionProps): JSX.Element {
  return (
    <section className="part" {...(id !== undefined && { id })}>
      <h2>
        {title}
        {count !== undefined && <span className="count"> {count.toLocaleString("en-GB")}</span>}
      </h2>
      {children}
    </section>
  );
}
