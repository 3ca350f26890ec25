import type { JSX } from "react";
import { To } from "../shell/to.js";
import { useViewState } from "../state/view-state.js";

const tabs = [
  ["", "Vocabulary"],
  ["years", "By year"],
  ["together", "Together"],
] as const;

/** The three ways to see themes; the filters go along. */
export function ThemeTabs(): JSX.Element {
  const { parameters, read } = useViewState();
  return (
    <nav className="tabs" aria-label="Ways to see themes">
      {tabs.map(([show, name]) => {
        const there = new URLSearchParams(parameters);
        if (show === "") there.delete("show");
        else there.set("show", show);
        return (
          <span key={show} className={read("show") === show ? "tab tab-on" : "tab"}>
            <To href={`/themes?${there}`}>{name}</To>
          </span>
        );
      })}
    </nav>
  );
}
