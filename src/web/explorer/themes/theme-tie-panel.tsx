import type { JSX } from "react";
import { Answered } from "../asking/answered.js";
import { useAnswer } from "../asking/use-answer.js";
import { type MeetingFilter, ThemeTieDocument } from "../generated/operations.js";
import { MeetingList } from "../parts/meeting-list.js";
import { Passages } from "../parts/passages.js";
import { counted } from "../parts/words.js";
import { addressOf } from "../shell/addresses.js";
import { To } from "../shell/to.js";
import { playgroundAddress } from "../view/question.js";
import type { ThemesTie } from "./drawn-themes.js";

interface ThemeTiePanelProps {
  readonly tie: ThemesTie;
  readonly where: MeetingFilter;
  readonly close: () => void;
}

/** The meetings on both themes, with the sentences that name them. */
export function ThemeTiePanel({ tie: { a, b, count, lift }, where, close }: ThemeTiePanelProps): JSX.Element {
  const on = (id: string): MeetingFilter => ({ theme: { in: [id], includeNarrower: false } });
  const variables = { where: { and: [where, on(a.id), on(b.id)] } };
  const answer = useAnswer(ThemeTieDocument, variables);
  return (
    <aside className="panel" aria-label={`${a.label} and ${b.label}`}>
      <button type="button" className="close" onClick={close} aria-label="Close">
        ×
      </button>
      <h2>
        <To href={addressOf(a.id)}>{a.label}</To> and <To href={addressOf(b.id)}>{b.label}</To>
      </h2>
      <p className="soft">
        {counted(count, "meeting")} on both, {lift.toFixed(1)} times as many as by chance.
      </p>
      <Answered answer={answer}>
        {({ meetings }) => (
          <MeetingList
            meetings={meetings.nodes}
            more={({ addresses }) =>
              addresses
                .filter(({ theme }) => theme.id === a.id || theme.id === b.id)
                .map(({ theme, weight, evidence }) => (
                  <div key={theme.id} className="role">
                    <span className="tag">
                      {theme.label}
                      {weight === "CONTEXT" && ", as background"}
                    </span>
                    <Passages evidence={evidence} />
                  </div>
                ))
            }
          />
        )}
      </Answered>
      <p>
        <a href={playgroundAddress({ operation: ThemeTieDocument, variables })}>Show the query behind this</a>
      </p>
    </aside>
  );
}
