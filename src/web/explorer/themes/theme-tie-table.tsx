import type { JSX } from "react";
import { FirstRows } from "../parts/first-rows.js";
import { addressOf } from "../shell/addresses.js";
import { To } from "../shell/to.js";
import { type ThemesTie, themeTieId } from "./drawn-themes.js";

interface ThemeTieTableProps {
  readonly ties: readonly ThemesTie[];
  readonly choose: (theme: string | null, tie: string | null) => void;
}

/** What goes together, for those who read. */
export function ThemeTieTable({ ties, choose }: ThemeTieTableProps): JSX.Element {
  return (
    <div className="tables">
      <section className="table-scroll" aria-label="Themes that go together">
        <FirstRows rows={ties}>
          {(shown) => (
            <table>
              <caption>Themes that go together, most meetings first</caption>
              <thead>
                <tr>
                  <th scope="col">Theme</th>
                  <th scope="col">with</th>
                  <th scope="col" className="number">
                    Meetings
                  </th>
                  <th scope="col" className="number" title="How many times as often as by chance">
                    Lift
                  </th>
                  <th scope="col">Sentences</th>
                </tr>
              </thead>
              <tbody>
                {shown.map((tie) => (
                  <tr key={themeTieId(tie)}>
                    <td>
                      <To href={addressOf(tie.a.id)}>{tie.a.label}</To>
                    </td>
                    <td>
                      <To href={addressOf(tie.b.id)}>{tie.b.label}</To>
                    </td>
                    <td className="number">{tie.count}</td>
                    <td className="number">{tie.lift.toFixed(1)}</td>
                    <td>
                      <button type="button" className="link" onClick={() => choose(null, themeTieId(tie))}>
                        read<span className="unseen"> what ties {`${tie.a.label} and ${tie.b.label}`}</span>
                      </button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </FirstRows>
      </section>
    </div>
  );
}
