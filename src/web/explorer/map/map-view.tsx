import { type JSX, useRef } from "react";
import { Answered } from "../asking/answered.js";
import { useAllPages } from "../asking/use-all-pages.js";
import { PlacesDocument, type PlacesQuery } from "../generated/operations.js";
import { counted } from "../parts/words.js";
import { addressOf } from "../shell/addresses.js";
import { To } from "../shell/to.js";
import { filterOf } from "../state/filter.js";
import { FilterBar, Tick } from "../state/filter-bar.js";
import { useViewState } from "../state/view-state.js";
import { Empty } from "../view/empty.js";
import { ViewFrame } from "../view/view-frame.js";
import { useAtlas } from "./atlas.js";
import { MapDrawing } from "./map-drawing.js";
import { arcsOf, citiesOf, type PlacedMeeting } from "./places.js";

/** Where they met, and which countries hosted together. */
export function MapView(): JSX.Element {
  const { parameters } = useViewState();
  const where = filterOf(parameters);
  const answer = useAllPages(
    PlacesDocument,
    { where },
    ({ meetings }) => meetings,
    (first: PlacesQuery, nodes: readonly PlacedMeeting[]) => ({ ...first, meetings: { ...first.meetings, nodes } }),
  );
  const picture = useRef<SVGSVGElement>(null);
  const cities = citiesOf(answer.data?.meetings.nodes ?? []);
  return (
    <ViewFrame
      title="Where they met"
      lead="Cities by how many meetings were held in them; arcs between countries whose states hosted together. A meeting's city does not say who hosted it."
      question={{ operation: PlacesDocument, variables: { where, first: 200 } }}
      table={{
        name: "cities",
        columns: ["city", "id", "country", "latitude", "longitude", "meetings"],
        rows: cities.map(({ city, meetings }) => [
          city.name,
          city.id,
          city.state?.name ?? null,
          city.latitude,
          city.longitude,
          meetings.length,
        ]),
      }}
      drawing={() => picture.current}
      exports={["meetings.csv", "ties.csv", "graph.jsonld"]}
      where={where}
      controls={<FilterBar ticks={<Tick name="world" label="The whole world" />} />}
    >
      <Answered answer={answer}>
        {({ meetings }) =>
          meetings.nodes.length === 0 ? <Empty /> : <Places meetings={meetings.nodes} picture={picture} />
        }
      </Answered>
    </ViewFrame>
  );
}

interface PlacesProps {
  readonly meetings: readonly PlacedMeeting[];
  readonly picture: { current: SVGSVGElement | null };
}

function Places({ meetings, picture }: PlacesProps): JSX.Element {
  const { read } = useViewState();
  const atlas = useAtlas();
  const cities = citiesOf(meetings);
  const arcs = arcsOf(meetings);
  const placeless = meetings.filter(({ city }) => city === null);
  const online = placeless.filter((meeting) => meeting.online === true).length;
  const unknown = placeless.length - online;
  return (
    <>
      <p className="result-count" role="status">
        {counted(meetings.length - placeless.length, "meeting")} in {counted(cities.length, "city", "cities")}
        {online > 0 && `, ${online} online`}
        {unknown > 0 && `, ${unknown} at a place that is not known`}
      </p>
      <Answered answer={atlas}>
        {(loaded) => (
          <MapDrawing atlas={loaded} cities={cities} arcs={arcs} whole={read("world") === "1"} picture={picture} />
        )}
      </Answered>
      <details className="unfold">
        <summary>The same as lists</summary>
        <div className="tables">
          <ul className="plain rows">
            {cities.map(({ city, meetings: here }) => (
              <li key={city.id}>
                <To href={addressOf(city.id)}>{city.name}</To>{" "}
                <span className="soft">{counted(here.length, "meeting")}</span>
              </li>
            ))}
          </ul>
          <ul className="plain rows">
            {arcs.map(({ a, b, meetings: together }) => (
              <li key={`${a.id} ${b.id}`}>
                <To href={`/network?tie=${encodeURIComponent(`${a.id}~${b.id}`)}`}>
                  {a.name} and {b.name}
                </To>{" "}
                <span className="soft">{counted(together.length, "meeting")}</span>
              </li>
            ))}
          </ul>
        </div>
      </details>
    </>
  );
}
