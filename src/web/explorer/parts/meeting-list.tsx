import type { JSX, ReactNode } from "react";
import type { MeetingLineFragment } from "../generated/operations.js";
import { addressOf } from "../shell/addresses.js";
import { To } from "../shell/to.js";
import { whenOf } from "./dates.js";
import { meetingKind } from "./words.js";

interface MeetingListProps<Meeting extends MeetingLineFragment> {
  readonly meetings: readonly Meeting[];
  /** What more is said of each, under its line. */
  readonly more?: (meeting: Meeting) => ReactNode;
}

/** Meetings, each with when and where it was. */
export function MeetingList<Meeting extends MeetingLineFragment>({
  meetings,
  more,
}: MeetingListProps<Meeting>): JSX.Element {
  return (
    <ol className="meetings">
      {meetings.map((meeting) => (
        <li key={meeting.id}>
          <MeetingLine meeting={meeting} />
          {more?.(meeting)}
        </li>
      ))}
    </ol>
  );
}

/** A meeting in two lines. */
export function MeetingLine({ meeting }: { readonly meeting: MeetingLineFragment }): JSX.Element {
  return (
    <>
      <To href={addressOf(meeting.id)} className="meeting-title">
        {meeting.title}
      </To>
      <span className="meeting-facts">
        <time>{whenOf(meeting)}</time>
        {" · "}
        {placeOf(meeting)}
        {meeting.kind !== null && ` · ${meetingKind(meeting.kind)}`}
        {meeting.status === "PLANNED" && <span className="tag">planned</span>}
        {meeting.detail === "MENTIONED" && <span className="tag">only mentioned</span>}
      </span>
    </>
  );
}

/** Where a meeting was, as one would say it. */
export function placeOf({ city, online }: Pick<MeetingLineFragment, "city" | "online">): string {
  if (city !== null) return `${city.name}${city.state === null ? "" : `, ${city.state.name}`}`;
  return online === true ? "online" : "place not known";
}
