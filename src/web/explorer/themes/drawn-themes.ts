import { interpolateRgb } from "d3-interpolate";
import type { Colours } from "../drawing/colours.js";
import type { DrawnNode, DrawnTie } from "../drawing/network.js";
import type { ThemeTiesQuery } from "../generated/operations.js";

export type NetworkTheme = ThemeTiesQuery["themeNetwork"]["themes"][number];
export type ThemesTie = ThemeTiesQuery["themeNetwork"]["ties"][number];

/** The name of a tie in the address. */
export const themeTieId = ({ a, b }: Pick<ThemesTie, "a" | "b">): string => `${a.id}~${b.id}`;

interface Looks {
  readonly colours: Colours;
  readonly chosen: string | undefined;
  readonly tie: string | undefined;
}

/** From here on a tie is as dark as can be: ten times what chance would give. */
const strongLift = 10;

/** Themes as they are drawn; what is not near what is chosen fades. */
export function drawnThemes(
  themes: readonly NetworkTheme[],
  ties: readonly ThemesTie[],
  { colours, chosen, tie: chosenTie }: Looks,
): { readonly nodes: readonly DrawnNode[]; readonly ties: readonly DrawnTie[] } {
  const isNear = (tie: ThemesTie): boolean =>
    chosenTie === undefined ? tie.a.id === chosen || tie.b.id === chosen : themeTieId(tie) === chosenTie;
  const anything = chosen !== undefined || chosenTie !== undefined;
  const near = new Set([...ties.filter(isNear).flatMap(({ a, b }) => [a.id, b.id]), ...(chosen ? [chosen] : [])]);
  const most = Math.max(1, ...themes.map(({ meetings }) => meetings));
  const often = Math.max(1, ...ties.map(({ count }) => count));
  const shade = interpolateRgb(colours.rule, colours.edge);
  return {
    nodes: themes.map(({ theme, meetings }) => ({
      id: theme.id,
      label: theme.label,
      size: 4 + 14 * Math.sqrt(meetings / most),
      colour: colours.accent,
      faded: anything && !near.has(theme.id),
    })),
    ties: ties.map((tie) => ({
      id: themeTieId(tie),
      a: tie.a.id,
      b: tie.b.id,
      size: 1 + (6 * (tie.count - 1)) / often,
      colour:
        anything && isNear(tie)
          ? colours.mark
          : shade(Math.min(1, 0.25 + Math.log1p(tie.lift) / Math.log1p(strongLift))),
      faded: anything && !isNear(tie),
    })),
  };
}
