import { type JSX, type RefObject, useMemo } from "react";
import { Coming } from "../asking/answered.js";
import { useColours } from "../drawing/colours.js";
import { GraphDrawing } from "../drawing/graph-drawing.js";
import { hasWebGl } from "../drawing/has-webgl.js";
import { networkPicture } from "../drawing/network-picture.js";
import { useLayout } from "../drawing/use-layout.js";
import type { MeetingFilter, ThemeTiesQuery } from "../generated/operations.js";
import { counted } from "../parts/words.js";
import { useViewState } from "../state/view-state.js";
import { drawnThemes, themeTieId } from "./drawn-themes.js";
import { ThemePanel } from "./theme-panel.js";
import { ThemeTiePanel } from "./theme-tie-panel.js";
import { ThemeTieTable } from "./theme-tie-table.js";

interface ThemeNetworkBodyProps {
  readonly network: ThemeTiesQuery["themeNetwork"];
  readonly where: MeetingFilter;
  readonly picture: RefObject<() => SVGSVGElement | null>;
}

/** Themes and what ties them, drawn or as a table, and beside it the sentences of the tie that is chosen. */
export function ThemeNetworkBody({ network, where, picture }: ThemeNetworkBodyProps): JSX.Element {
  const { read, change } = useViewState();
  const colours = useColours();
  const least = Number(read("least", "1"));
  const ties = useMemo(() => network.ties.filter(({ count }) => count >= least), [network, least]);
  const themes = useMemo(() => {
    const tied = new Set(ties.flatMap(({ a, b }) => [a.id, b.id]));
    return least > 1 ? network.themes.filter(({ theme }) => tied.has(theme.id)) : network.themes;
  }, [network, ties, least]);
  const tie = ties.find((it) => themeTieId(it) === read("tie"));
  const chosen = themes.find(({ theme }) => theme.id === read("chosen"));
  const shape = useMemo(
    () => ({
      ids: themes.map(({ theme }) => theme.id),
      ties: ties.map(({ a, b, count }) => ({ a: a.id, b: b.id, weight: count })),
    }),
    [themes, ties],
  );
  const positions = useLayout(shape);
  const drawn = useMemo(
    () => drawnThemes(themes, ties, { colours, chosen: chosen?.theme.id, tie: tie && themeTieId(tie) }),
    [themes, ties, colours, chosen, tie],
  );
  picture.current = () => (positions === null ? null : networkPicture(drawn.nodes, drawn.ties, positions, colours));
  const choose = (theme: string | null, chosenTie: string | null): void => change({ chosen: theme, tie: chosenTie });
  return (
    <div className="network">
      <p className="result-count" role="status">
        {counted(themes.length, "theme")}, {counted(ties.length, "tie")}, from{" "}
        {counted(network.meetingsTotal, "meeting")}
      </p>
      <div className={tie || chosen ? "beside" : undefined}>
        {read("table") === "1" || !hasWebGl() ? (
          <ThemeTieTable ties={ties} choose={choose} />
        ) : (
          <figure className="drawing">
            {positions === null ? (
              <Coming what="Arranging the themes" />
            ) : (
              <GraphDrawing
                {...drawn}
                positions={positions}
                colours={colours}
                onNode={(id) => choose(id, null)}
                onTie={(id) => choose(read("chosen") || null, id)}
                onGround={() => (chosen || tie) && choose(null, null)}
              />
            )}
            <figcaption className="legend">
              <span>
                Size: in how many meetings. Thick ties: often together. Strong colour: oftener than by chance.
              </span>
            </figcaption>
          </figure>
        )}
        {tie ? (
          <ThemeTiePanel tie={tie} where={where} close={() => choose(read("chosen") || null, null)} />
        ) : (
          chosen && <ThemePanel chosen={chosen} ties={ties} choose={choose} />
        )}
      </div>
    </div>
  );
}
