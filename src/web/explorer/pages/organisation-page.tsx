import type { JSX } from "react";
import { Answered } from "../asking/answered.js";
import { useAnswer } from "../asking/use-answer.js";
import { OrganisationPageDocument } from "../generated/operations.js";
import { ActorNames } from "../parts/actor-name.js";
import { Fact, Facts } from "../parts/facts.js";
import { organisationKind } from "../parts/words.js";
import { NotThere } from "../shell/not-there.js";
import { Memberships, Partners, RolesInMeetings, rolesTable } from "./actor-parts.js";
import { InTheNetwork, Wikidata } from "./elsewhere.js";
import { PageFrame } from "./page-frame.js";
import { usePageId } from "./use-page-id.js";

/** One organisation: where it belongs, its partners and its meetings. */
export function OrganisationPage(): JSX.Element {
  const variables = { id: usePageId("organisation") };
  const answer = useAnswer(OrganisationPageDocument, variables);
  return (
    <Answered answer={answer}>
      {({ organisation }) =>
        organisation === null ? (
          <NotThere what="organisation" />
        ) : (
          <PageFrame
            kind={organisationKind(organisation.kind)}
            title={organisation.name}
            under={[organisation.acronym, ...organisation.aliases].filter(Boolean).join(" · ")}
            question={{ operation: OrganisationPageDocument, variables }}
            table={rolesTable(organisation.id.replace(":", "-"), organisation.meetings)}
            exports={["participations.csv", "meetings.ics"]}
            where={{ participation: [{ actor: { id: { in: [organisation.id] } } }] }}
          >
            <Facts>
              <Fact name="Part of">
                {organisation.parents.length > 0 && <ActorNames actors={organisation.parents} />}
              </Fact>
              <Fact name="Its parts">
                {organisation.children.length > 0 && <ActorNames actors={organisation.children} />}
              </Fact>
              <Fact name="Elsewhere">
                <InTheNetwork id={organisation.id} />
                <Wikidata item={organisation.wikidata} />
              </Fact>
            </Facts>
            <Partners partners={organisation.coHosts} of={organisation.name} />
            <RolesInMeetings meetings={organisation.meetings} of={organisation} />
            <Memberships memberships={organisation.memberships} />
          </PageFrame>
        )
      }
    </Answered>
  );
}
