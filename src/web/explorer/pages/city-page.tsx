import type { JSX } from "react";
import { Answered } from "../asking/answered.js";
import { useAnswer } from "../asking/use-answer.js";
import { CityPageDocument } from "../generated/operations.js";
import { ActorName } from "../parts/actor-name.js";
import { Fact, Facts, Section } from "../parts/facts.js";
import { MeetingList } from "../parts/meeting-list.js";
import { Proof } from "../parts/proof.js";
import { NotThere } from "../shell/not-there.js";
import { PageFrame } from "./page-frame.js";
import { provedTable } from "./proved-table.js";
import { usePageId } from "./use-page-id.js";

/** One city and what was held in it. */
export function CityPage(): JSX.Element {
  const variables = { id: usePageId("city") };
  const answer = useAnswer(CityPageDocument, variables);
  return (
    <Answered answer={answer}>
      {({ node: city }) =>
        city === null || !("latitude" in city) ? (
          <NotThere what="city" />
        ) : (
          <PageFrame
            kind="City"
            title={city.name}
            under={city.aliases.length > 0 && `also: ${city.aliases.join(", ")}`}
            question={{ operation: CityPageDocument, variables }}
            table={provedTable(city.id, city.meetings.nodes, ({ evidence }) => evidence)}
            exports={["meetings.csv", "meetings.ics"]}
            where={{ city: { id: city.id } }}
          >
            <Facts>
              <Fact name="In">{city.state !== null && <ActorName actor={city.state} />}</Fact>
              <Fact name="Lies at">
                {city.latitude.toFixed(2)}, {city.longitude.toFixed(2)}
              </Fact>
            </Facts>
            <Section title="Meetings held here" count={city.meetings.totalCount}>
              <MeetingList
                meetings={city.meetings.nodes}
                more={({ evidence }) => <Proof evidence={evidence} of={`the place, ${city.name}`} />}
              />
            </Section>
          </PageFrame>
        )
      }
    </Answered>
  );
}
