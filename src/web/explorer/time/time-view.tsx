import { type JSX, useRef } from "react";
import { Answered } from "../asking/answered.js";
import { useAllPages } from "../asking/use-all-pages.js";
import { TimesDocument, type TimesQuery } from "../generated/operations.js";
import { whenOf } from "../parts/dates.js";
import { MeetingList } from "../parts/meeting-list.js";
import { Unfold } from "../parts/unfold.js";
import { counted } from "../parts/words.js";
import { filterOf } from "../state/filter.js";
import { FilterBar } from "../state/filter-bar.js";
import { useViewState } from "../state/view-state.js";
import { Empty } from "../view/empty.js";
import { ViewFrame } from "../view/view-frame.js";
import { spanOf, type TimedMeeting } from "./spans.js";
import { TimeAxis } from "./time-axis.js";

/** Meetings along time, under the terms of the Chairs. */
export function TimeView(): JSX.Element {
  const { parameters } = useViewState();
  const where = filterOf(parameters);
  const answer = useAllPages(
    TimesDocument,
    { where },
    ({ meetings }) => meetings,
    (first: TimesQuery, nodes: readonly TimedMeeting[]) => ({ ...first, meetings: { ...first.meetings, nodes } }),
  );
  const picture = useRef<SVGSVGElement>(null);
  return (
    <ViewFrame
      title="Meetings in time"
      lead="A dot is a meeting on its day, a pale bar one whose source leaves the date open: it was somewhere in there. Above them, who held the Chair."
      question={{ operation: TimesDocument, variables: { where, first: 200 } }}
      table={
        answer.data && {
          name: "meetings-in-time",
          columns: ["meeting", "id", "when", "not before", "not after", "precision"],
          rows: answer.data.meetings.nodes.map((meeting) => {
            const span = spanOf(meeting);
            const day = (time: number): string => new Date(time).toISOString().slice(0, 10);
            return [
              meeting.title,
              meeting.id,
              whenOf(meeting),
              span && day(span.start),
              span && day(span.end),
              meeting.datePrecision,
            ];
          }),
        }
      }
      drawing={() => picture.current}
      exports={["meetings.ics", "meetings.csv", "graph.gexf"]}
      where={where}
      controls={<FilterBar />}
    >
      <Answered answer={answer}>
        {(times) => (times.meetings.nodes.length === 0 ? <Empty /> : <Times times={times} picture={picture} />)}
      </Answered>
    </ViewFrame>
  );
}

/** So many meetings are listed under their axis without being asked for. */
const shortList = 60;

interface TimesProps {
  readonly times: TimesQuery;
  readonly picture: { current: SVGSVGElement | null };
}

function Times({ times, picture }: TimesProps): JSX.Element {
  const { nodes, totalCount } = times.meetings;
  const dated = nodes.filter((meeting) => spanOf(meeting) !== null);
  const undated = nodes.filter((meeting) => spanOf(meeting) === null);
  const open = dated.filter(({ datePrecision }) => datePrecision !== "DAY");
  return (
    <>
      <p className="result-count" role="status">
        {counted(totalCount, "meeting")}
        {open.length > 0 && `, of ${open.length} the day is not known`}
        {undated.length > 0 && `, of ${undated.length} nothing of the date`}
        {nodes.length < totalCount && `; the first ${nodes.length} are drawn`}
      </p>
      {dated.length > 0 && <TimeAxis meetings={dated} dialogues={times.dialogues.nodes} picture={picture} />}
      <Unfold summary="The same as a list" open={nodes.length <= shortList}>
        {() => <MeetingList meetings={nodes} />}
      </Unfold>
    </>
  );
}
