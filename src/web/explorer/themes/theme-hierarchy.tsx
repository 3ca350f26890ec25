import { type JSX, useMemo } from "react";
import { Answered } from "../asking/answered.js";
import { useAnswer } from "../asking/use-answer.js";
import { ThemesDocument, type ThemesQuery } from "../generated/operations.js";
import { addressOf } from "../shell/addresses.js";
import { To } from "../shell/to.js";
import { filterOf } from "../state/filter.js";
import { FilterBar, Tick } from "../state/filter-bar.js";
import { type ThemeRow, themeTree } from "../state/theme-tree.js";
import { useViewState } from "../state/view-state.js";
import { ViewFrame } from "../view/view-frame.js";
import { ThemeTabs } from "./theme-tabs.js";

type Theme = ThemesQuery["themes"]["nodes"][number];
type Row = ThemeRow<Theme>;

/** The vocabulary from the top, with how many meetings are on each theme. */
export function ThemeHierarchy(): JSX.Element {
  const { parameters, read } = useViewState();
  const where = filterOf(parameters);
  const answer = useAnswer(ThemesDocument, { where });
  const rows = useMemo(() => themeTree(answer.data?.themes.nodes ?? []), [answer.data]);
  const shown = read("used") === "1" ? rows.filter(({ theme }) => theme.all.totalCount > 0) : rows;
  return (
    <ViewFrame
      title="Themes"
      lead="The vocabulary that meetings are indexed by. A meeting on a narrower theme counts for those above it."
      question={{ operation: ThemesDocument, variables: { where } }}
      table={{
        name: "themes",
        columns: ["theme", "id", "depth", "meetings with narrower themes", "as its own", "as background"],
        rows: shown.map(({ theme, depth }) => [
          theme.label,
          theme.id,
          depth,
          theme.all.totalCount,
          theme.main.totalCount,
          theme.context.totalCount,
        ]),
      }}
      exports={["themes.csv", "meetings.csv", "graph.ttl"]}
      where={where}
      controls={
        <>
          <ThemeTabs />
          <FilterBar ticks={<Tick name="used" label="Only themes with meetings" />} />
        </>
      }
    >
      <Answered answer={answer}>{() => <Tree rows={shown} />}</Answered>
    </ViewFrame>
  );
}

function Tree({ rows }: { readonly rows: readonly Row[] }): JSX.Element {
  const most = Math.max(1, ...rows.map(({ theme }) => theme.all.totalCount));
  return (
    <table className="tree">
      <caption className="unseen">Themes, narrower ones under broader ones</caption>
      <thead>
        <tr>
          <th scope="col">Theme</th>
          <th scope="col" className="number" title="Meetings on it or a narrower theme">
            Meetings
          </th>
          <th scope="col" className="number narrow-gone" title="Meetings whose own theme it is">
            Own
          </th>
          <th scope="col" className="number narrow-gone" title="Meetings that only mention it">
            Background
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ theme, depth, way }) => (
          <tr key={way} className={`depth-${Math.min(depth, 5)}`}>
            <th scope="row">
              <To href={addressOf(theme.id)}>{theme.label}</To>
            </th>
            <td className="number bar">
              <meter
                min={0}
                max={most}
                value={theme.all.totalCount}
                aria-label={`${theme.label}: ${theme.all.totalCount} of at most ${most}`}
              />
              <span className={theme.all.totalCount === 0 ? "digits soft" : "digits"}>{theme.all.totalCount}</span>
            </td>
            <td className="number narrow-gone">{theme.main.totalCount || ""}</td>
            <td className="number narrow-gone">{theme.context.totalCount || ""}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
