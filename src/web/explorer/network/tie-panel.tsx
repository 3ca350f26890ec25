import type { JSX } from "react";
import { Answered } from "../asking/answered.js";
import { useAnswer } from "../asking/use-answer.js";
import { type MeetingFilter, type ParticipationRole, TieDocument } from "../generated/operations.js";
import { ActorName } from "../parts/actor-name.js";
import { MeetingList } from "../parts/meeting-list.js";
import { Passages } from "../parts/passages.js";
import { counted, roleWords } from "../parts/words.js";
import { playgroundAddress } from "../view/question.js";
import type { NetworkTie } from "./network.js";

interface TiePanelProps {
  readonly tie: NetworkTie;
  readonly where: MeetingFilter;
  readonly roles: readonly ParticipationRole[];
  readonly close: () => void;
}

/** The meetings behind a tie, with the sentences that give both their roles. */
export function TiePanel({ tie, where, roles, close }: TiePanelProps): JSX.Element {
  const { a, b, count, expected, pValue } = tie;
  const withRole = (id: string) => ({ roles, actor: { id: { in: [id] } } });
  const both: MeetingFilter = { participation: [withRole(a.id), withRole(b.id)] };
  const variables = { where: Object.keys(where).length > 0 ? { and: [where, both] } : both, roles };
  const answer = useAnswer(TieDocument, variables);
  const isOneOfThem = (id: string): boolean => id === a.id || id === b.id;
  return (
    <aside className="panel" aria-label={`${a.name} and ${b.name}`}>
      <button type="button" className="close" onClick={close} aria-label="Close">
        ×
      </button>
      <h2>
        <ActorName actor={a} /> and <ActorName actor={b} />
      </h2>
      <p className="soft">
        {counted(count, "meeting")} together; {expected.toFixed(1)} would be expected by chance
        {pValue < 0.05 ? `; as often as this only in ${(pValue * 100).toFixed(1)} % of random draws` : ""}.
      </p>
      <Answered answer={answer}>
        {({ meetings }) => (
          <MeetingList
            meetings={meetings.nodes}
            more={({ participations }) => {
              const theirs = participations.filter(({ actor }) => isOneOfThem(actor.id));
              return (
                <>
                  <span className="role">
                    {theirs.map(({ actor, role }) => (
                      <span key={`${actor.id} ${role}`} className="held">
                        {actor.name} <span className="tag">{roleWords[role]}</span>
                      </span>
                    ))}
                  </span>
                  <Passages evidence={theirs.flatMap(({ evidence }) => evidence)} />
                </>
              );
            }}
          />
        )}
      </Answered>
      <p>
        <a href={playgroundAddress({ operation: TieDocument, variables })}>Show the query behind this</a>
      </p>
    </aside>
  );
}
