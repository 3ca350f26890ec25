import type { JSX } from "react";
import { Answered } from "../asking/answered.js";
import { useAnswer } from "../asking/use-answer.js";
import { SeriesPageDocument } from "../generated/operations.js";
import { Section } from "../parts/facts.js";
import { MeetingList } from "../parts/meeting-list.js";
import { Proof } from "../parts/proof.js";
import { NotThere } from "../shell/not-there.js";
import { PageFrame } from "./page-frame.js";
import { provedTable } from "./proved-table.js";
import { usePageId } from "./use-page-id.js";

/** One series of meetings, in its order. */
export function SeriesPage(): JSX.Element {
  const variables = { id: usePageId("series") };
  const answer = useAnswer(SeriesPageDocument, variables);
  return (
    <Answered answer={answer}>
      {({ series }) =>
        series === null ? (
          <NotThere what="series" />
        ) : (
          <PageFrame
            kind="Series of meetings"
            title={series.name}
            under={series.variants.length > 0 && `as sources word it: ${series.variants.join(", ")}`}
            question={{ operation: SeriesPageDocument, variables }}
            table={provedTable(series.id, series.meetings.nodes, (meeting) => meeting.series?.evidence ?? [])}
            exports={["meetings.csv", "meetings.ics"]}
            where={{ series: { in: [series.id] } }}
          >
            <Section title="Meetings" count={series.meetings.totalCount}>
              <MeetingList
                meetings={series.meetings.nodes}
                more={({ series: place }) =>
                  place !== null && (
                    <span className="role">
                      {place.position !== null && <span className="tag">number {place.position}</span>}{" "}
                      <Proof evidence={place.evidence} of="its place in the series" />
                    </span>
                  )
                }
              />
            </Section>
          </PageFrame>
        )
      }
    </Answered>
  );
}
