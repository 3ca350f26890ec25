import { type JSX, type ReactNode, useState } from "react";

interface UnfoldProps {
  readonly summary: ReactNode;
  readonly open?: boolean;
  /** Made when it is opened first: thousands of rows that nobody looks at cost as much as those that are seen. */
  readonly children: () => ReactNode;
}

/** Something that is shown when it is asked for. */
export function Unfold({ summary, open = false, children }: UnfoldProps): JSX.Element {
  const [opened, setOpened] = useState(open);
  return (
    <details className="unfold" open={open} onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>{summary}</summary>
      {opened && children()}
    </details>
  );
}
