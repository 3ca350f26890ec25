import { type JSX, useMemo, useRef } from "react";
import { Answered } from "../asking/answered.js";
import { useAnswer } from "../asking/use-answer.js";
import { CoHostingDocument } from "../generated/operations.js";
import { filterOf } from "../state/filter.js";
import { Choice, FilterBar, Tick } from "../state/filter-bar.js";
import { useViewState } from "../state/view-state.js";
import { Empty } from "../view/empty.js";
import type { Table } from "../view/table.js";
import { ViewFrame } from "../view/view-frame.js";
import { isMeasure, measures } from "./measures.js";
import type { Network } from "./network.js";
import { NetworkBody } from "./network-body.js";
import { roleChoices, rolesOf } from "./role-choices.js";

/** Who led meetings together with whom. */
export function NetworkView(): JSX.Element {
  const { parameters, read } = useViewState();
  const where = filterOf(parameters);
  const variables = { where, roles: rolesOf(read("roles", "hosts")) };
  const answer = useAnswer(CoHostingDocument, variables);
  const picture = useRef<() => SVGSVGElement | null>(() => null);
  const table = useMemo(() => answer.data && tiesTable(answer.data.coHosting), [answer.data]);
  return (
    <ViewFrame
      title="Who met with whom"
      lead="Two are tied when a source gives both a leading role in the same meeting. Choose a tie to read the sentences, choose a state or an organisation to see its partners."
      question={{ operation: CoHostingDocument, variables }}
      table={table}
      drawing={() => picture.current()}
      exports={["ties.csv", "participations.csv", "graph.gexf", "graph.graphml"]}
      where={where}
      controls={
        <FilterBar ticks={<Tick name="table" label="As a table" />}>
          <Choice name="roles" label="Tied by">
            {Object.entries(roleChoices).map(([name, { words }]) => (
              <option key={name} value={name === "hosts" ? "" : name}>
                {words}
              </option>
            ))}
          </Choice>
          <Choice name="size" label="Size">
            <MeasureOptions standard="meetings" />
          </Choice>
          <Choice name="colour" label="Colour">
            <option value="">Region</option>
            <option value="community">Group</option>
            <MeasureOptions standard="" />
          </Choice>
        </FilterBar>
      }
    >
      <Answered answer={answer}>
        {({ coHosting }) =>
          coHosting.actors.length === 0 ? (
            <Empty />
          ) : (
            <NetworkBody network={coHosting} {...variables} picture={picture} />
          )
        }
      </Answered>
    </ViewFrame>
  );
}

function MeasureOptions({ standard }: { readonly standard: string }): JSX.Element {
  return (
    <>
      {Object.entries(measures).map(([name, { name: words }]) => (
        <option key={name} value={isMeasure(name) && name === standard ? "" : name}>
          {words}
        </option>
      ))}
    </>
  );
}

function tiesTable({ ties }: Network): Table {
  return {
    name: "co-hosting",
    columns: ["a", "a id", "b", "b id", "meetings together", "expected by chance", "p"],
    rows: ties.map(({ a, b, count, expected, pValue }) => [a.name, a.id, b.name, b.id, count, expected, pValue]),
  };
}
