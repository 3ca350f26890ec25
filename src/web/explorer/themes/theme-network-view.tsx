import { type JSX, useRef } from "react";
import { Answered } from "../asking/answered.js";
import { useAnswer } from "../asking/use-answer.js";
import { ThemeTiesDocument, type ThemeWeight } from "../generated/operations.js";
import { filterOf } from "../state/filter.js";
import { Choice, FilterBar, Tick } from "../state/filter-bar.js";
import { useViewState } from "../state/view-state.js";
import { Empty } from "../view/empty.js";
import { ViewFrame } from "../view/view-frame.js";
import { ThemeNetworkBody } from "./theme-network-body.js";
import { ThemeTabs } from "./theme-tabs.js";

const isWeight = (word: string): word is ThemeWeight => word === "MAIN" || word === "CONTEXT";

/** Which themes were spoken about in the same meetings. */
export function ThemeNetworkView(): JSX.Element {
  const { parameters, read } = useViewState();
  const where = filterOf(parameters);
  const weight = read("weight");
  const variables = { where, weight: isWeight(weight) ? weight : null };
  const answer = useAnswer(ThemeTiesDocument, variables);
  const picture = useRef<() => SVGSVGElement | null>(() => null);
  return (
    <ViewFrame
      title="Themes that go together"
      lead="Two themes are tied when one meeting addresses both. Choose a tie to read which, and the sentences."
      question={{ operation: ThemeTiesDocument, variables }}
      table={
        answer.data && {
          name: "themes-together",
          columns: ["a", "a id", "b", "b id", "meetings", "lift"],
          rows: answer.data.themeNetwork.ties.map(({ a, b, count, lift }) => [
            a.label,
            a.id,
            b.label,
            b.id,
            count,
            lift,
          ]),
        }
      }
      drawing={() => picture.current()}
      exports={["themes.csv", "graph.gexf", "graph.graphml"]}
      where={where}
      controls={
        <>
          <ThemeTabs />
          <FilterBar ticks={<Tick name="table" label="As a table" />}>
            <Choice name="weight" label="As" all="Own or background">
              <option value="MAIN">Own themes only</option>
              <option value="CONTEXT">Background only</option>
            </Choice>
            <Choice name="least" label="At least">
              <option value="">1 meeting together</option>
              <option value="2">2 meetings together</option>
              <option value="3">3 meetings together</option>
            </Choice>
          </FilterBar>
        </>
      }
    >
      <Answered answer={answer}>
        {({ themeNetwork }) =>
          themeNetwork.themes.length === 0 ? (
            <Empty what="theme" />
          ) : (
            <ThemeNetworkBody network={themeNetwork} where={where} picture={picture} />
          )
        }
      </Answered>
    </ViewFrame>
  );
}
