import type { JSX } from "react";
import { Answered } from "../asking/answered.js";
import { useAnswer } from "../asking/use-answer.js";
import { ThemePageDocument, type ThemePageQuery } from "../generated/operations.js";
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

type PageTheme = NonNullable<ThemePageQuery["theme"]>;
type Labelled = { readonly id: string; readonly label: string };

/** One theme: its place in the vocabulary, what it falls under, and the meetings on it. */
export function ThemePage(): JSX.Element {
  const variables = { id: usePageId("theme") };
  const answer = useAnswer(ThemePageDocument, variables);
  return (
    <Answered answer={answer}>
      {({ theme }) =>
        theme === null ? (
          <NotThere what="theme" />
        ) : (
          <PageFrame
            kind={
              <>
                Theme
                {[...theme.ancestors].reverse().map(({ id, label }) => (
                  <span key={id}>
                    {" › "}
                    <To href={addressOf(id)}>{label}</To>
                  </span>
                ))}
              </>
            }
            title={theme.label}
            under={theme.altLabels.length > 0 && `also: ${theme.altLabels.join(", ")}`}
            question={{ operation: ThemePageDocument, variables }}
            table={provedTable(theme.id, theme.meetings.nodes, (meeting) => onTheme(theme, meeting).flatMap(evidence))}
            exports={["meetings.csv", "themes.csv", "meetings.ics"]}
            where={{ theme: { in: [theme.id], includeNarrower: true } }}
          >
            {theme.definition !== null && <p className="definition">{theme.definition}</p>}
            <Facts>
              <Fact name="Narrower">
                {theme.narrower.length > 0 && (
                  <ul className="plain">
                    {theme.narrower.map(({ id, label, meetings }) => (
                      <li key={id}>
                        <To href={addressOf(id)}>{label}</To>{" "}
                        <span className="soft">{counted(meetings.totalCount, "meeting")}</span>
                      </li>
                    ))}
                  </ul>
                )}
              </Fact>
              <Fact name="Beside it">{theme.related.length > 0 && <Labels themes={theme.related} />}</Fact>
              <Fact name="Falls under">
                {theme.provisions.length > 0 && (
                  <ul className="plain">
                    {theme.provisions.map(({ id, code, title, framework }) => (
                      <li key={id}>
                        {framework.shortName}, <To href={addressOf(id)}>{code}</To>{" "}
                        <span className="soft">{title}</span>
                      </li>
                    ))}
                  </ul>
                )}
              </Fact>
            </Facts>
            <Section title="Meetings on it or a narrower theme" count={theme.meetings.totalCount}>
              <MeetingList
                meetings={theme.meetings.nodes}
                more={(meeting) =>
                  onTheme(theme, meeting).map((address) => (
                    <span key={address.theme.id} className="role">
                      <span className="tag">
                        {address.theme.label}
                        {address.weight === "CONTEXT" && ", as background"}
                      </span>{" "}
                      <Proof evidence={address.evidence} of={address.theme.label} />
                    </span>
                  ))
                }
              />
            </Section>
          </PageFrame>
        )
      }
    </Answered>
  );
}

type Addressed = PageTheme["meetings"]["nodes"][number];
const evidence = (address: Addressed["addresses"][number]) => address.evidence;

/** What of a meeting's themes brought it here: this one and those directly under it; else all it has. */
function onTheme({ id, narrower }: PageTheme, meeting: Addressed): Addressed["addresses"] {
  const near = new Set([id, ...narrower.map((theme) => theme.id)]);
  const found = meeting.addresses.filter(({ theme }) => near.has(theme.id));
  return found.length > 0 ? found : meeting.addresses;
}

function Labels({ themes }: { readonly themes: readonly Labelled[] }): JSX.Element {
  return (
    <>
      {themes.map(({ id, label }, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <To href={addressOf(id)}>{label}</To>
        </span>
      ))}
    </>
  );
}
