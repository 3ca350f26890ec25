import type { JSX } from "react";
import { Answered } from "../asking/answered.js";
import { useAnswer } from "../asking/use-answer.js";
import { OverviewDocument, type OverviewQuery } from "../generated/operations.js";
import { recordedDate } from "../parts/dates.js";
import { Section } from "../parts/facts.js";
import { MeetingList } from "../parts/meeting-list.js";
import { counted } from "../parts/words.js";
import { usePageTitle } from "../shell/page-title.js";
import { To } from "../shell/to.js";
import { views } from "../shell/views.js";

/** The front page: what this is, how much there is, where to begin. */
export function Home(): JSX.Element {
  usePageTitle(undefined);
  const answer = useAnswer(OverviewDocument, {});
  return (
    <div className="home">
      <h1>Who met with whom on migration, and which sentence says so</h1>
      <p className="home-lead">
        States and organisations meet in the Khartoum Process and other dialogues to speak about migration. This is an
        open graph of those meetings: who hosted and chaired them, on which themes, under which frameworks, and the
        passage of the source behind every fact.
      </p>
      <ul className="home-views">
        {views.map(({ path, name, about }) => (
          <li key={path}>
            <To href={path}>
              <strong>{name}</strong>
              <span>{about}</span>
            </To>
          </li>
        ))}
      </ul>
      <Answered answer={answer}>{(overview) => <Numbers overview={overview} />}</Answered>
    </div>
  );
}

const counts: readonly (readonly [OverviewQuery["dataset"]["nodeCounts"][number]["kind"], string])[] = [
  ["MEETING", "meetings"],
  ["STATE", "states"],
  ["ORGANISATION", "organisations"],
  ["THEME", "themes"],
  ["POLICY_FRAMEWORK", "frameworks"],
  ["SOURCE", "sources"],
  ["EVIDENCE", "quoted passages"],
];

function Numbers({ overview }: { readonly overview: OverviewQuery }): JSX.Element {
  const { dataset, meetings } = overview;
  const unknown = [
    ["HOST", "no host named", overview.withoutHost.totalCount],
    ["LEAD", "nobody named in a leading role", overview.withoutLead.totalCount],
    ["DATE", "no exact date", overview.withoutDate.totalCount],
    ["PLACE", "no place", overview.withoutPlace.totalCount],
    ["THEME", "no theme", overview.withoutTheme.totalCount],
  ] as const;
  return (
    <>
      <dl className="numbers">
        {counts.map(([kind, name]) => (
          <div key={kind}>
            <dt>{name}</dt>
            <dd>{(dataset.nodeCounts.find((it) => it.kind === kind)?.count ?? 0).toLocaleString("en-GB")}</dd>
          </div>
        ))}
      </dl>
      <div className="home-columns">
        <Section title="Latest meetings">
          <MeetingList meetings={meetings.nodes} />
          <p>
            <To href="/meetings">All {counted(meetings.totalCount, "meeting")}</To>
          </p>
        </Section>
        <Section title="What we do not know">
          <p>A source that says nothing of a fact leaves it unknown here. Of {meetings.totalCount} meetings:</p>
          <ul className="bars">
            {unknown.map(([field, words, count]) => (
              <li key={field}>
                <To href={`/meetings?unknown=${field}`}>{words}</To>
                <meter min={0} max={meetings.totalCount} value={count} aria-label={`${words}: ${count}`} />
                <span>{count}</span>
              </li>
            ))}
          </ul>
          <p className="small">
            Data set <code>{dataset.version.slice(0, 12)}</code>, loaded {recordedDate(dataset.loadedAt.slice(0, 10))}.
          </p>
        </Section>
      </div>
    </>
  );
}
