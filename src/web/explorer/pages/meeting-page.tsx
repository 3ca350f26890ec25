import type { JSX } from "react";
import { Answered } from "../asking/answered.js";
import { useAnswer } from "../asking/use-answer.js";
import { MeetingPageDocument } from "../generated/operations.js";
import { whenOf } from "../parts/dates.js";
import { Fact, Facts, NotKnown } from "../parts/facts.js";
import { placeOf } from "../parts/meeting-list.js";
import { Proof } from "../parts/proof.js";
import { attendanceWords, fieldWords, meetingKind, worded } from "../parts/words.js";
import { addressOf } from "../shell/addresses.js";
import { NotThere } from "../shell/not-there.js";
import { To } from "../shell/to.js";
import { MeetingConnections } from "./meeting-connections.js";
import { MeetingPeople } from "./meeting-people.js";
import { meetingTable } from "./meeting-table.js";
import { PageFrame } from "./page-frame.js";
import type { PageMeeting } from "./page-meeting.js";
import { usePageId } from "./use-page-id.js";

/** One meeting: every fact with the sentence that says it, and what no source says. */
export function MeetingPage(): JSX.Element {
  const variables = { id: usePageId("meeting") };
  const answer = useAnswer(MeetingPageDocument, variables);
  return (
    <Answered answer={answer}>
      {({ meeting }) =>
        meeting === null ? (
          <NotThere what="meeting" />
        ) : (
          <PageFrame
            kind={meeting.detail === "MENTIONED" ? "Meeting, only mentioned in the entry of another" : "Meeting"}
            title={meeting.title}
            under={!meeting.titleGiven && "The source gives no title: this one is ours."}
            question={{ operation: MeetingPageDocument, variables }}
            table={meetingTable(meeting)}
            exports={["participations.csv", "meetings.ics", "graph.jsonld"]}
            where={{ id: { in: [meeting.id] } }}
          >
            <MeetingFacts meeting={meeting} />
            <MeetingPeople meeting={meeting} />
            <MeetingConnections meeting={meeting} />
          </PageFrame>
        )
      }
    </Answered>
  );
}

function MeetingFacts({ meeting }: { readonly meeting: PageMeeting }): JSX.Element {
  const { attendance, city, country, series } = meeting;
  const evidence = (...fields: string[]) => meeting.evidence.filter(({ field }) => fields.includes(field));
  const reason = (field: string) => meeting.unknown.find((unknown) => unknown.field === field)?.reason;
  const proof = (field: string, of: string) => {
    const found = evidence(field);
    return found.length > 0 && <Proof evidence={found} of={of} />;
  };
  const dated = meeting.startDate !== null || meeting.notBefore !== null || meeting.notAfter !== null;
  const others = meeting.unknown.filter(({ field }) => !shownFields.has(field));
  return (
    <Facts>
      <Fact name="When">
        {dated ? whenOf(meeting) : <NotKnown reason={reason("startDate")} />}
        {dated && reason("startDate") !== undefined && <p className="why">{reason("startDate")}</p>}
        {proof("startDate", "the date")}
        {meeting.status === "PLANNED" && <p className="why">Planned: the source speaks of it as still to come.</p>}
      </Fact>
      <Fact name="Where">
        {city === null ? (
          meeting.online === true ? (
            "online"
          ) : (
            <NotKnown reason={reason("city")} />
          )
        ) : (
          <>
            <To href={addressOf(city.id)}>{city.name}</To>
            {country !== null && (
              <>
                , <To href={addressOf(country.id)}>{country.name}</To>
              </>
            )}
          </>
        )}
        {proof(city === null ? "online" : "city", `the place: ${placeOf(meeting)}`)}
      </Fact>
      <Fact name="Kind">
        {meeting.kind === null ? <NotKnown reason={reason("kind")} /> : meetingKind(meeting.kind)}
        {meeting.qualifier !== null && ` (${meeting.qualifier})`}
        {proof("kind", "the kind")}
      </Fact>
      <Fact name="Title">
        {!meeting.titleGiven && <NotKnown reason={reason("title") ?? "The source gives none."} />}
        {meeting.titleGiven && "as the source gives it"}
        {meeting.titleGiven && proof("title", "the title")}
      </Fact>
      <Fact name="Attendance">
        {attendance !== null && (
          <>
            {attendance.qualifier !== null && attendanceWords[attendance.qualifier]}
            {attendance.count.toLocaleString("en-GB")} {attendance.unit}
            {proof("attendance", "the attendance")}
          </>
        )}
      </Fact>
      <Fact name="Series">
        {series !== null && (
          <>
            <To href={addressOf(series.series.id)}>{series.series.name}</To>
            {series.position !== null && `, number ${series.position}`}
            <Proof evidence={series.evidence} of="its place in the series" />
          </>
        )}
      </Fact>
      <Fact name="Objectives">
        {meeting.objectives.length > 0 && (
          <>
            <ul>
              {meeting.objectives.map((objective) => (
                <li key={objective}>{objective}</li>
              ))}
            </ul>
            {proof("objectives", "the objectives")}
          </>
        )}
      </Fact>
      <Fact name="Remarks">
        {meeting.remarks.length > 0 && (
          <ul>
            {meeting.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        )}
      </Fact>
      {others.map(({ field, reason: why }) => (
        <Fact key={field} name={worded(fieldWords(field))}>
          <NotKnown reason={why} />
        </Fact>
      ))}
    </Facts>
  );
}

/** What the other parts of the page say to be unknown themselves. */
const shownFields = new Set([
  "startDate",
  "city",
  "kind",
  "title",
  "hosts",
  "coHosts",
  "chairs",
  "organisers",
  "participants",
]);
