import { type JSX, useMemo } from "react";
import { Answered } from "../asking/answered.js";
import { useAllPages } from "../asking/use-all-pages.js";
import { MeetingsDocument, type MeetingsQuery } from "../generated/operations.js";
import { ActorNames } from "../parts/actor-name.js";
import { whenOf } from "../parts/dates.js";
import { MeetingList, placeOf } from "../parts/meeting-list.js";
import { counted, fieldWords } from "../parts/words.js";
import { filterOf } from "../state/filter.js";
import { Choice, FilterBar } from "../state/filter-bar.js";
import { TextField } from "../state/text-field.js";
import { useViewState } from "../state/view-state.js";
import { Empty } from "../view/empty.js";
import type { Table } from "../view/table.js";
import { ViewFrame } from "../view/view-frame.js";

const orders = {
  newest: { label: "Newest first", order: { field: "START_DATE", direction: "DESC" } },
  oldest: { label: "Oldest first", order: { field: "START_DATE", direction: "ASC" } },
  title: { label: "By title", order: { field: "TITLE", direction: "ASC" } },
  roles: { label: "Most roles first", order: { field: "PARTICIPATION_COUNT", direction: "DESC" } },
  themes: { label: "Most themes first", order: { field: "THEME_COUNT", direction: "DESC" } },
} as const;
const isOrder = (name: string): name is keyof typeof orders => name in orders;

type Meeting = MeetingsQuery["meetings"]["nodes"][number];

/** The list of meetings. */
export function MeetingsView(): JSX.Element {
  const { parameters, read } = useViewState();
  const where = filterOf(parameters);
  const order = read("order", "newest");
  const variables = { where, orderBy: [orders[isOrder(order) ? order : "newest"].order] };
  const answer = useAllPages(
    MeetingsDocument,
    variables,
    ({ meetings }) => meetings,
    (first, nodes: readonly Meeting[]) => ({ ...first, meetings: { ...first.meetings, nodes } }),
  );
  const table = useMemo(() => answer.data && tableOf(answer.data.meetings.nodes), [answer.data]);
  return (
    <ViewFrame
      title="Meetings"
      lead="Every gathering that a source has an entry for. Open one to read the sentences behind its facts."
      question={{ operation: MeetingsDocument, variables: { ...variables, first: 20 } }}
      table={table}
      exports={["meetings.csv", "participations.csv", "meetings.ics"]}
      where={where}
      controls={
        <FilterBar>
          <TextField name="text" label="Words" placeholder="in titles and quotes" />
          <Choice name="order" label="Order">
            {Object.entries(orders).map(([name, { label }]) => (
              <option key={name} value={name === "newest" ? "" : name}>
                {label}
              </option>
            ))}
          </Choice>
          <Choice name="unknown" label="Unknown" all="Does not matter">
            {(["HOST", "LEAD", "DATE", "PLACE", "THEME", "TITLE"] as const).map((field) => (
              <option key={field} value={field}>
                {field === "LEAD" ? "Who led it" : fieldWords(field.toLowerCase())}
              </option>
            ))}
          </Choice>
        </FilterBar>
      }
    >
      <Answered answer={answer}>
        {({ meetings }) =>
          meetings.totalCount === 0 ? (
            <Empty />
          ) : (
            <>
              <p className="result-count" role="status">
                {counted(meetings.totalCount, "meeting")}
                {meetings.nodes.length < meetings.totalCount && `, the first ${meetings.nodes.length} are here`}
              </p>
              <MeetingList meetings={meetings.nodes} more={(meeting) => <Led meeting={meeting} />} />
            </>
          )
        }
      </Answered>
    </ViewFrame>
  );
}

function Led({ meeting: { hosts, coHosts } }: { readonly meeting: Meeting }): JSX.Element | null {
  if (hosts.length + coHosts.length === 0) return null;
  return (
    <span className="meeting-led">
      {hosts.length > 0 && (
        <>
          hosted by <ActorNames actors={hosts} />
        </>
      )}
      {hosts.length > 0 && coHosts.length > 0 && ", "}
      {coHosts.length > 0 && (
        <>
          co-hosted by <ActorNames actors={coHosts} />
        </>
      )}
    </span>
  );
}

function tableOf(meetings: readonly Meeting[]): Table {
  const names = (actors: Meeting["hosts"]): string => actors.map(({ name }) => name).join("; ");
  return {
    name: "meetings",
    columns: ["id", "title", "when", "start", "end", "kind", "place", "hosts", "co-hosts", "dialogues"],
    rows: meetings.map((meeting) => [
      meeting.id,
      meeting.title,
      whenOf(meeting),
      meeting.startDate,
      meeting.endDate,
      meeting.kind,
      placeOf(meeting),
      names(meeting.hosts),
      names(meeting.coHosts),
      meeting.dialogues.map(({ dialogue }) => dialogue.name).join("; "),
    ]),
  };
}
