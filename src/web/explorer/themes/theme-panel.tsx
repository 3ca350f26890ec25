import type { JSX } from "react";
import { counted } from "../parts/words.js";
import { addressOf } from "../shell/addresses.js";
import { To } from "../shell/to.js";
import { type NetworkTheme, type ThemesTie, themeTieId } from "./drawn-themes.js";

interface ThemePanelProps {
  readonly chosen: NetworkTheme;
  readonly ties: readonly ThemesTie[];
  readonly choose: (theme: string | null, tie: string | null) => void;
}

/** A theme of the network and what goes with it. */
export function ThemePanel({ chosen, ties, choose }: ThemePanelProps): JSX.Element {
  const { id, label } = chosen.theme;
  const its = ties.filter(({ a, b }) => a.id === id || b.id === id);
  return (
    <aside className="panel" aria-label={label}>
      <button type="button" className="close" onClick={() => choose(null, null)} aria-label="Close">
        ×
      </button>
      <h2>
        <To href={addressOf(id)}>{label}</To>
      </h2>
      <p className="soft">{counted(chosen.meetings, "meeting")}</p>
      <h3>Together with</h3>
      <ul className="plain rows">
        {its.map((tie) => {
          const other = tie.a.id === id ? tie.b : tie.a;
          return (
            <li key={other.id}>
              <button type="button" className="link" onClick={() => choose(id, themeTieId(tie))}>
                {other.label}
              </button>{" "}
              <span className="soft">{counted(tie.count, "meeting")}</span>
            </li>
          );
        })}
      </ul>
    </aside>
  );
}
