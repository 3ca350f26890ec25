import { Component, type JSX, type ReactNode } from "react";

interface BoundaryProps {
  /** A change of it is a new attempt: another page was opened. */
  readonly attempt: string;
  readonly children: ReactNode;
}

/** Says so when a part of the page did not load or broke, instead of leaving it blank. */
export class Boundary extends Component<BoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidUpdate(before: BoundaryProps): void {
    if (before.attempt !== this.props.attempt && this.state.broken) this.setState({ broken: false });
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken(): JSX.Element {
  return (
    <div className="notice notice-failed" role="alert">
      <p>
        <strong>This part of the page did not load.</strong> It may have been replaced by a newer version.
      </p>
      <button type="button" onClick={() => window.location.reload()}>
        Reload
      </button>
    </div>
  );
}
