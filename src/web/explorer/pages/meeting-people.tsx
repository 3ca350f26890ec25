import type { JSX } from "react";
import { ActorName, ActorNames } from "../parts/actor-name.js";
import { Fact, Facts, NotKnown, Section } from "../parts/facts.js";
import { Proof } from "../parts/proof.js";
import { roleWords } from "../parts/words.js";
import type { PageMeeting } from "./page-meeting.js";

/** The field of a meeting in which a role's actors are, by which the reasons for what is unknown are filed. */
const roleFields = [
  ["HOST", "hosts"],
  ["CO_HOST", "coHosts"],
  ["CHAIR", "chairs"],
  ["CO_CHAIR", "coChairs"],
  ["INITIATOR", "initiators"],
  ["ORGANISER", "organisers"],
  ["PARTICIPANT", "participants"],
] as const;

/** Who took which part, and where nobody is named, why that is not known. */
export function MeetingPeople({ meeting }: { readonly meeting: PageMeeting }): JSX.Element {
  const groupEvidence = meeting.evidence.filter(({ field }) => field === "groups");
  return (
    <Section title="Who">
      <Facts>
        {roleFields.map(([role, field]) => {
          const held = meeting.participations.filter((participation) => participation.role === role);
          const reason = meeting.unknown.find((unknown) => unknown.field === field)?.reason;
          if (held.length === 0 && reason === undefined) return null;
          return (
            <Fact key={role} name={held.length > 1 ? `${roleWords[role]}s` : roleWords[role]}>
              {held.length === 0 && <NotKnown reason={reason} />}
              {held.length > 0 && (
                <ul className="plain">
                  {held.map(({ actor, capacity, evidence }) => (
                    <li key={actor.id}>
                      <ActorName actor={actor} />
                      {capacity !== null && <span className="soft">, {capacity}</span>}{" "}
                      <Proof evidence={evidence} of={`${actor.name} as ${roleWords[role].toLowerCase()}`} />
                    </li>
                  ))}
                </ul>
              )}
            </Fact>
          );
        })}
        <Fact name="Groups present">
          {meeting.groups.length > 0 && (
            <>
              {meeting.groups.join("; ")} <Proof evidence={groupEvidence} of="the groups" />
            </>
          )}
        </Fact>
        <Fact name="Chair of the dialogue on that day">
          {meeting.processChairs.length > 0 && (
            <>
              <ActorNames actors={meeting.processChairs} />
              <p className="why">
                From the terms of the Chair. To preside over a dialogue is not to chair each of its meetings.
              </p>
            </>
          )}
        </Fact>
      </Facts>
    </Section>
  );
}
