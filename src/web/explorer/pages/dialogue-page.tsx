import type { JSX } from "react";
import { Answered } from "../asking/answered.js";
import { useAnswer } from "../asking/use-answer.js";
import { DialoguePageDocument, type DialoguePageQuery } from "../generated/operations.js";
import { ActorName } from "../parts/actor-name.js";
import { recordedDate, termOf } from "../parts/dates.js";
import { Fact, Facts, Section } from "../parts/facts.js";
import { MeetingList } from "../parts/meeting-list.js";
import { Proof } from "../parts/proof.js";
import { counted, dialogueRole, membershipWords } from "../parts/words.js";
import { NotThere } from "../shell/not-there.js";
import { To } from "../shell/to.js";
import { PageFrame } from "./page-frame.js";
import { provedTable } from "./proved-table.js";
import { usePageId } from "./use-page-id.js";

type PageDialogue = NonNullable<DialoguePageQuery["dialogue"]>;
type OfDialogue = PageDialogue["meetings"]["nodes"][number];

/** One dialogue: its Chairs, its members, its meetings. */
export function DialoguePage(): JSX.Element {
  const variables = { id: usePageId("dialogue") };
  const answer = useAnswer(DialoguePageDocument, variables);
  return (
    <Answered answer={answer}>
      {({ dialogue }) =>
        dialogue === null ? (
          <NotThere what="dialogue" />
        ) : (
          <PageFrame
            kind="Dialogue"
            title={dialogue.name}
            under={dialogue.aliases.length > 0 && `also: ${dialogue.aliases.join(", ")}`}
            question={{ operation: DialoguePageDocument, variables }}
            table={provedTable(dialogue.id, dialogue.meetings.nodes, (meeting) =>
              partIn(dialogue, meeting).flatMap(({ evidence }) => evidence),
            )}
            exports={["meetings.csv", "participations.csv", "meetings.ics"]}
            where={{ dialogue: { in: [dialogue.id] } }}
          >
            <Facts>
              <Fact name="Founded">{dialogue.founded !== null && recordedDate(dialogue.founded)}</Fact>
              <Fact name="On an axis">
                <To href={`/time?dialogue=${encodeURIComponent(dialogue.id)}`}>Its meetings and Chairs in time</To>
              </Fact>
            </Facts>
            <Chairs dialogue={dialogue} />
            <Section title="Meetings" count={dialogue.meetings.totalCount}>
              {dialogue.meetings.totalCount === 0 && <p className="soft">No meeting of it was read of.</p>}
              <MeetingList
                meetings={dialogue.meetings.nodes}
                more={(meeting) =>
                  partIn(dialogue, meeting).map(({ role, evidence }) => (
                    <span key={role} className="role">
                      <span className="soft">{dialogueRole[role]}</span>{" "}
                      <Proof evidence={evidence} of={dialogue.name} />
                    </span>
                  ))
                }
              />
              {dialogue.meetings.totalCount > dialogue.meetings.nodes.length && (
                <p>
                  <To href={`/meetings?dialogue=${encodeURIComponent(dialogue.id)}`}>
                    All {counted(dialogue.meetings.totalCount, "meeting")}
                  </To>
                </p>
              )}
            </Section>
            <Members dialogue={dialogue} />
          </PageFrame>
        )
      }
    </Answered>
  );
}

function Chairs({ dialogue }: { readonly dialogue: PageDialogue }): JSX.Element | null {
  if (dialogue.chairmanships.length === 0) return null;
  return (
    <Section title="Chairs" count={dialogue.chairmanships.length}>
      <ol className="plain rows">
        {dialogue.chairmanships.map(({ state, from, to, evidence, sources }) => (
          <li key={`${state.id} ${from}`}>
            <ActorName actor={state} /> <span className="soft">{termOf({ from, to })}</span>{" "}
            <Proof evidence={evidence} sources={sources} of={`${state.name} as Chair`} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Members({ dialogue }: { readonly dialogue: PageDialogue }): JSX.Element {
  const statuses = (["SIGNATORY", "JOINED", "STEERING_COMMITTEE", "PARTNER"] as const)
    .map((status) => ({ status, members: dialogue.members.filter((member) => member.status === status) }))
    .filter(({ members }) => members.length > 0);
  return (
    <>
      {statuses.map(({ status, members }) => (
        <Section key={status} title={membershipWords[status]} count={members.length}>
          <ul className="plain columns">
            {members.map(({ actor, from, to, evidence, sources }) => (
              <li key={`${actor.id} ${from}`}>
                <ActorName actor={actor} /> <span className="soft">{termOf({ from, to })}</span>{" "}
                <Proof evidence={evidence} sources={sources} of={`${actor.name} as member`} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

const partIn = ({ id }: PageDialogue, meeting: OfDialogue): OfDialogue["dialogues"] =>
  meeting.dialogues.filter(({ dialogue }) => dialogue.id === id);
