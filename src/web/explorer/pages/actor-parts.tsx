import type { JSX } from "react";
import type { MembershipOfActorFragment, PartnersFragment, RolesInMeetingsFragment } from "../generated/operations.js";
import { ActorName } from "../parts/actor-name.js";
import { termOf } from "../parts/dates.js";
import { Section } from "../parts/facts.js";
import { MeetingLine } from "../parts/meeting-list.js";
import { Proof } from "../parts/proof.js";
import { counted, membershipWords, roleWords } from "../parts/words.js";
import { addressOf } from "../shell/addresses.js";
import { To } from "../shell/to.js";
import type { Table } from "../view/table.js";

/** With whom an actor led meetings, and which. */
export function Partners({ partners, of }: { readonly partners: PartnersFragment; readonly of: string }): JSX.Element {
  return (
    <Section title="Hosted together with" count={partners.totalCount}>
      {partners.totalCount === 0 && (
        <p className="soft">No source that was read names {of} as host or co-host together with another.</p>
      )}
      <ul className="plain rows">
        {partners.edges.map(({ node, count, meetings }) => (
          <li key={node.id}>
            <details className="unfold">
              <summary>
                <span>{node.name}</span> <span className="count">{counted(count, "meeting")}</span>
              </summary>
              <p>
                <ActorName actor={node} />
              </p>
              <ol className="meetings">
                {meetings.map((meeting) => (
                  <li key={meeting.id}>
                    <MeetingLine meeting={meeting} />
                  </li>
                ))}
              </ol>
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The meetings of an actor, with its roles and the sentences that give it them. */
export function RolesInMeetings({
  meetings,
  of,
}: {
  readonly meetings: RolesInMeetingsFragment;
  readonly of: { readonly id: string; readonly name: string };
}): JSX.Element {
  return (
    <Section title="Meetings" count={meetings.totalCount}>
      {meetings.totalCount === 0 && (
        <p className="soft">No source that was read gives {of.name} a part in a meeting.</p>
      )}
      <ol className="meetings">
        {meetings.edges.map(({ node, participations }) => (
          <li key={node.id}>
            <MeetingLine meeting={node} />
            {participations.map(({ role, capacity, evidence }) => (
              <span key={role} className="role">
                <span className="tag">{roleWords[role]}</span>
                {capacity !== null && <span className="soft"> {capacity}</span>}{" "}
                <Proof evidence={evidence} of={`${of.name} as ${roleWords[role].toLowerCase()}`} />
              </span>
            ))}
          </li>
        ))}
      </ol>
      {meetings.totalCount > meetings.edges.length && (
        <p>
          <To href={`/meetings?actor=${encodeURIComponent(of.id)}`}>All {counted(meetings.totalCount, "meeting")}</To>
        </p>
      )}
    </Section>
  );
}

/** The dialogues that an actor belongs to. */
export function Memberships({
  memberships,
}: {
  readonly memberships: readonly MembershipOfActorFragment[];
}): JSX.Element | null {
  if (memberships.length === 0) return null;
  return (
    <Section title="Belongs to" count={memberships.length}>
      <ul className="plain rows">
        {memberships.map(({ dialogue, status, from, to, evidence, sources }) => (
          <li key={`${dialogue.id} ${status} ${from}`}>
            <To href={addressOf(dialogue.id)}>{dialogue.name}</To>{" "}
            <span className="soft">
              {membershipWords[status].toLowerCase()}, {termOf({ from, to })}
            </span>{" "}
            <Proof evidence={evidence} sources={sources} of={`membership of the ${dialogue.name}`} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The meetings of an actor as rows, once for each role and passage. */
export function rolesTable(name: string, meetings: RolesInMeetingsFragment): Table {
  return {
    name,
    columns: ["meeting", "id", "start", "role", "capacity", "quote", "place in the source", "source"],
    rows: meetings.edges.flatMap(({ node, participations }) =>
      participations.flatMap(({ role, capacity, evidence }) =>
        (evidence.length > 0 ? evidence : [undefined]).map((passage) => [
          node.title,
          node.id,
          node.startDate,
          roleWords[role],
          capacity,
          passage?.quote ?? null,
          passage?.locator ?? null,
          passage?.source.title ?? null,
        ]),
      ),
    ),
  };
}
