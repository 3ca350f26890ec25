import type { JSX } from "react";
import { Answered } from "../asking/answered.js";
import { useAnswer } from "../asking/use-answer.js";
import { StatePageDocument } from "../generated/operations.js";
import { termOf } from "../parts/dates.js";
import { Fact, Facts, Section } from "../parts/facts.js";
import { Proof } from "../parts/proof.js";
import { regionWords } from "../parts/words.js";
import { addressOf } from "../shell/addresses.js";
import { NotThere } from "../shell/not-there.js";
import { To } from "../shell/to.js";
import { Memberships, Partners, RolesInMeetings, rolesTable } from "./actor-parts.js";
import { InTheNetwork, Wikidata } from "./elsewhere.js";
import { PageFrame } from "./page-frame.js";
import { usePageId } from "./use-page-id.js";

/** One state: its partners, its meetings, what it belongs to and presides over. */
export function StatePage(): JSX.Element {
  const variables = { id: usePageId("state") };
  const answer = useAnswer(StatePageDocument, variables);
  return (
    <Answered answer={answer}>
      {({ state }) =>
        state === null ? (
          <NotThere what="state" />
        ) : (
          <PageFrame
            kind="State"
            title={state.name}
            under={
              <>
                {state.code}, {state.code3} · <span lang="fr">{state.french}</span> ·{" "}
                <span lang="ar" dir="rtl">
                  {state.arabic}
                </span>{" "}
                · <span lang="am">{state.amharic}</span>
              </>
            }
            question={{ operation: StatePageDocument, variables }}
            table={rolesTable(`state-${state.code}`, state.meetings)}
            exports={["participations.csv", "meetings.ics"]}
            where={{ participation: [{ actor: { id: { in: [state.id] } } }] }}
          >
            <Facts>
              <Fact name="Region">
                {regionWords[state.region]}
                {state.euMember && ", member of the European Union"}
              </Fact>
              <Fact name="Also called">{state.aliases.join(", ")}</Fact>
              <Fact name="Elsewhere">
                <InTheNetwork id={state.id} />
                <Wikidata item={state.wikidata} />
              </Fact>
            </Facts>
            <Partners partners={state.coHosts} of={state.name} />
            <RolesInMeetings meetings={state.meetings} of={state} />
            {state.chairmanships.length > 0 && (
              <Section title="Presided over" count={state.chairmanships.length}>
                <ul className="plain rows">
                  {state.chairmanships.map(({ dialogue, from, to, evidence, sources }) => (
                    <li key={`${dialogue.id} ${from}`}>
                      <To href={addressOf(dialogue.id)}>{dialogue.name}</To>{" "}
                      <span className="soft">{termOf({ from, to })}</span>{" "}
                      <Proof evidence={evidence} sources={sources} of={`the Chair of the ${dialogue.name}`} />
                    </li>
                  ))}
                </ul>
              </Section>
            )}
            <Memberships memberships={state.memberships} />
          </PageFrame>
        )
      }
    </Answered>
  );
}
