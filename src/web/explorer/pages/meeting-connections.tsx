import type { JSX } from "react";
import { Section } from "../parts/facts.js";
import { MeetingLine } from "../parts/meeting-list.js";
import { Proof } from "../parts/proof.js";
import { dialogueRole, relationWords, weightWords } from "../parts/words.js";
import { addressOf } from "../shell/addresses.js";
import { To } from "../shell/to.js";
import type { PageMeeting } from "./page-meeting.js";

/** What a meeting was about, which frameworks it invoked, whose it was, and which other meetings it belongs with. */
export function MeetingConnections({ meeting }: { readonly meeting: PageMeeting }): JSX.Element {
  const { addresses, references, dialogues, relations } = meeting;
  return (
    <>
      <Section title="Themes" count={addresses.length}>
        {addresses.length === 0 && <p className="soft">No theme is named.</p>}
        {(["MAIN", "CONTEXT"] as const).map((weight) => {
          const themes = addresses.filter((address) => address.weight === weight);
          if (themes.length === 0) return null;
          return (
            <div key={weight} className="grouped">
              <h3>{weightWords[weight]}</h3>
              <ul className="plain rows">
                {themes.map(({ theme, evidence }) => (
                  <li key={theme.id}>
                    <To href={addressOf(theme.id)}>{theme.label}</To> <Proof evidence={evidence} of={theme.label} />
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </Section>
      {references.length > 0 && (
        <Section title="Frameworks invoked" count={references.length}>
          <ul className="plain rows">
            {references.map(({ framework, provision, part, evidence }) => (
              <li key={`${framework.id} ${provision?.id} ${part}`}>
                <To href={addressOf(framework.id)}>{framework.name}</To>
                {provision !== null && (
                  <>
                    , <To href={addressOf(provision.id)}>{provision.code}</To> {provision.title}
                  </>
                )}
                {part !== null && <span className="soft"> ({part})</span>}{" "}
                <Proof evidence={evidence} of={framework.shortName} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {dialogues.length > 0 && (
        <Section title="Dialogues" count={dialogues.length}>
          <ul className="plain rows">
            {dialogues.map(({ dialogue, role, evidence }) => (
              <li key={dialogue.id}>
                <To href={addressOf(dialogue.id)}>{dialogue.name}</To>{" "}
                <span className="soft">{dialogueRole[role]}</span> <Proof evidence={evidence} of={dialogue.name} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {relations.length > 0 && (
        <Section title="Related meetings" count={relations.length}>
          <ul className="meetings">
            {relations.map(({ kind, forward, meeting: other, evidence }) => (
              <li key={`${kind} ${forward} ${other.id}`}>
                <span className="relation">{relationWords[kind][forward ? 0 : 1]}</span>
                <MeetingLine meeting={other} />
                <Proof evidence={evidence} of="the relation" />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
