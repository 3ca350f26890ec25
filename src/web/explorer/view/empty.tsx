import type { JSX } from "react";
import { filterParameters } from "../state/filter.js";
import { useViewState } from "../state/view-state.js";

/** Said when no meeting is left by the filters. */
export function Empty({ what = "meeting" }: { readonly what?: string }): JSX.Element {
  const { change } = useViewState();
  return (
    <div className="empty">
      <p>
        <strong>No {what} fits these filters.</strong> Either there was none, or no source that was read speaks of it.
      </p>
      <button type="button" onClick={() => change(Object.fromEntries(filterParameters.map((name) => [name, null])))}>
        Clear the filters
      </button>
    </div>
  );
}
