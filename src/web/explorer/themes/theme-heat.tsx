import * as Plot from "@observablehq/plot";
import { interpolateRgb } from "d3-interpolate";
import { type JSX, useCallback, useMemo, useRef } from "react";
import { Answered } from "../asking/answered.js";
import { useAnswer } from "../asking/use-answer.js";
import { Chart } from "../charts/chart.js";
import { useColours } from "../drawing/colours.js";
import { readableOn } from "../drawing/contrast.js";
import { ThemesByYearDocument, type ThemesByYearQuery } from "../generated/operations.js";
import { counted } from "../parts/words.js";
import { filterOf } from "../state/filter.js";
import { FilterBar } from "../state/filter-bar.js";
import { useViewState } from "../state/view-state.js";
import { Empty } from "../view/empty.js";
import { ViewFrame } from "../view/view-frame.js";
import { ThemeTabs } from "./theme-tabs.js";

/** How often a theme was spoken about in a year. */
interface Square {
  readonly theme: string;
  readonly id: string;
  /** A year, or that it is not known exactly. */
  readonly year: string;
  readonly count: number;
}

const uncertain = "year open";

/** Themes by year: the stronger the colour, the more meetings. */
export function ThemeHeat(): JSX.Element {
  const { parameters } = useViewState();
  const where = filterOf(parameters);
  const answer = useAnswer(ThemesByYearDocument, { where });
  const squares = useMemo(() => (answer.data ? squaresOf(answer.data) : []), [answer.data]);
  const picture = useRef<SVGSVGElement>(null);
  return (
    <ViewFrame
      title="Themes by year"
      lead="The stronger the colour, the more meetings. A meeting whose year its source leaves open has a column of its own."
      question={{ operation: ThemesByYearDocument, variables: { where } }}
      table={{
        name: "themes-by-year",
        columns: ["theme", "id", "year", "meetings"],
        rows: squares.map(({ theme, id, year, count }) => [theme, id, year, count]),
      }}
      drawing={() => picture.current}
      exports={["themes.csv", "meetings.csv"]}
      where={where}
      controls={
        <>
          <ThemeTabs />
          <FilterBar />
        </>
      }
    >
      <Answered answer={answer}>
        {() => (squares.length === 0 ? <Empty what="theme" /> : <Heat squares={squares} picture={picture} />)}
      </Answered>
    </ViewFrame>
  );
}

interface HeatProps {
  readonly squares: readonly Square[];
  readonly picture: { current: SVGSVGElement | null };
}

const rowHeight = 26;

function Heat({ squares, picture }: HeatProps): JSX.Element {
  const colours = useColours();
  const draw = useCallback(
    (width: number) => {
      const narrow = width < 600;
      const themes = [...new Set(squares.map(({ theme }) => theme))];
      const most = Math.max(...squares.map(({ count }) => count));
      const shade = interpolateRgb(colours.little, colours.much);
      const plot = Plot.plot({
        width,
        height: themes.length * rowHeight + 40,
        marginLeft: narrow ? 146 : 260,
        marginTop: 32,
        marginBottom: 8,
        marginRight: 4,
        style: { background: "none", fontSize: narrow ? "12px" : "14px", fontFamily: "inherit", color: colours.ink },
        x: {
          axis: "top",
          domain: yearsOf(squares),
          label: null,
          tickSize: 0,
          padding: 0.06,
          tickFormat: (year: string) => (narrow ? year.replace(/^\d\d/, "’").replace(/^year /, "") : year),
        },
        y: {
          domain: themes,
          label: null,
          tickSize: 0,
          padding: 0.06,
          tickFormat: (theme: string) => (narrow && theme.length > 23 ? `${theme.slice(0, 22)}…` : theme),
        },
        color: { type: "linear", domain: [0, most], interpolate: () => shade },
        marks: [
          Plot.cell(squares, {
            x: "year",
            y: "theme",
            fill: "count",
            rx: 2,
            href: ({ id, year }: Square) =>
              `/meetings?theme=${encodeURIComponent(id)}${year === uncertain ? "" : `&from=${year}&to=${year}`}`,
            title: ({ theme, year, count }: Square) => `${theme}, ${year}: ${counted(count, "meeting")}`,
            ariaLabel: ({ theme, year, count }: Square) => `${theme}, ${year}: ${counted(count, "meeting")}`,
          }),
          Plot.text(squares, {
            x: "year",
            y: "theme",
            text: "count",
            fill: ({ count }: Square) => readableOn(shade(count / most)),
            pointerEvents: "none",
          }),
        ],
      });
      return plot;
    },
    [squares, colours],
  );
  return <Chart draw={draw} label="Themes by year; each square leads to its meetings" picture={picture} />;
}

/** Every year from the first to the last, empty ones too. */
function yearsOf(squares: readonly Square[]): string[] {
  const years = squares.map(({ year }) => Number(year)).filter(Number.isInteger);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const all = years.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  return squares.some(({ year }) => year === uncertain) ? [...all, uncertain] : all;
}

function squaresOf({ meetings }: ThemesByYearQuery): Square[] {
  return meetings.groupBy.flatMap(({ node, groups }) =>
    node !== null && "label" in node && node.label !== undefined
      ? groups.map(({ value, count }) => ({ theme: node.label, id: node.id, year: value ?? uncertain, count }))
      : [],
  );
}
