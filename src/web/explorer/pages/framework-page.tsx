import { type JSX, useEffect } from "react";
import { Answered } from "../asking/answered.js";
import { useAnswer } from "../asking/use-answer.js";
import { FrameworkPageDocument, type FrameworkPageQuery } from "../generated/operations.js";
import { recordedDate } from "../parts/dates.js";
import { Fact, Facts, Section } from "../parts/facts.js";
import { MeetingList } from "../parts/meeting-list.js";
import { Proof } from "../parts/proof.js";
import { counted } from "../parts/words.js";
import { addressOf } from "../shell/addresses.js";
import { NotThere } from "../shell/not-there.js";
import { To } from "../shell/to.js";
import { PageFrame } from "./page-frame.js";
import { provedTable } from "./proved-table.js";
import { usePageId } from "./use-page-id.js";

type PageFramework = NonNullable<FrameworkPageQuery["policyFramework"]>;

/** One policy framework: when and where it was adopted, its provisions, and the meetings that invoke it. */
export function FrameworkPage(): JSX.Element {
  const variables = { id: usePageId("framework") };
  const answer = useAnswer(FrameworkPageDocument, variables);
  return (
    <Answered answer={answer}>
      {({ policyFramework: framework }) =>
        framework === null ? (
          <NotThere what="framework" />
        ) : (
          <PageFrame
            kind="Policy framework"
            title={framework.name}
            under={[framework.shortName, ...framework.aliases].filter((name) => name !== framework.name).join(" · ")}
            question={{ operation: FrameworkPageDocument, variables }}
            table={provedTable(framework.id, framework.meetings.nodes, (meeting) =>
              referencesTo(framework, meeting).flatMap(({ evidence }) => evidence),
            )}
            exports={["meetings.csv", "meetings.ics"]}
            where={{ framework: { in: [framework.id] } }}
          >
            <Facts>
              <Fact name="Adopted">
                {framework.adoptedOn !== null && recordedDate(framework.adoptedOn)}
                {framework.adoptedUntil !== null && ` to ${recordedDate(framework.adoptedUntil)}`}
                {framework.adoptedIn !== null && `, ${framework.adoptedIn}`}
              </Fact>
            </Facts>
            <Section title="Meetings that invoke it" count={framework.meetings.totalCount}>
              {framework.meetings.totalCount === 0 && <p className="soft">No meeting that was read of names it.</p>}
              <MeetingList
                meetings={framework.meetings.nodes}
                more={(meeting) =>
                  referencesTo(framework, meeting).map(({ provision, part, evidence }) => (
                    <span key={`${provision?.id} ${part}`} className="role">
                      {provision !== null && <span className="tag">{provision.code}</span>}
                      {part !== null && <span className="soft"> {part}</span>}{" "}
                      <Proof evidence={evidence} of={framework.shortName} />
                    </span>
                  ))
                }
              />
            </Section>
            <Provisions framework={framework} />
          </PageFrame>
        )
      }
    </Answered>
  );
}

function Provisions({ framework }: { readonly framework: PageFramework }): JSX.Element | null {
  // The address may name one of them, and it was not there yet when the browser looked for it.
  useEffect(() => document.getElementById(window.location.hash.slice(1))?.scrollIntoView(), []);
  if (framework.provisions.length === 0) return null;
  return (
    <Section title="Its provisions" count={framework.provisions.length}>
      <ol className="plain provisions">
        {framework.provisions.map(({ id, code, title, themes, meetings }) => (
          <li key={id} id={id.split("/")[1]}>
            <strong>{code}</strong> {title}
            {meetings.totalCount > 0 && <span className="tag">{counted(meetings.totalCount, "meeting")}</span>}
            {themes.length > 0 && (
              <span className="provision-themes">
                {themes.map((theme) => (
                  <To key={theme.id} href={addressOf(theme.id)}>
                    {theme.label}
                  </To>
                ))}
              </span>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

type Referring = PageFramework["meetings"]["nodes"][number];

const referencesTo = ({ id }: PageFramework, meeting: Referring): Referring["references"] =>
  meeting.references.filter((reference) => reference.framework.id === id);
