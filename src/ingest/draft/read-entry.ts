import type { ParticipationRole } from "../../model/vocabulary.js";
import type { Ordered, PageNames } from "../clause/page-names.js";
import type { Entry } from "../entries/entry.js";
import { type Main, type OwnedSentence, ownedSentence } from "../entries/owned.js";
import { attendanceIn } from "../facts/attendance.js";
import { dateOf } from "../facts/date.js";
import { dialogueFacts } from "../facts/dialogues.js";
import { frameworkFacts } from "../facts/frameworks.js";
import { groupFacts } from "../facts/groups.js";
import { kindOf } from "../facts/kind.js";
import { objectiveFacts } from "../facts/objectives.js";
import { participantFacts } from "../facts/participants.js";
import { placeOf, spelled } from "../facts/place.js";
import { type KnownProvision, provisionFacts } from "../facts/provisions.js";
import { relatedMeetings } from "../facts/relations.js";
import { labelledRoles, roleFacts, roleFields, roleHits } from "../facts/roles/read-roles.js";
import { seriesFact } from "../facts/series.js";
import { themeFacts } from "../facts/themes.js";
import { titleOf } from "../facts/title.js";
import type { Block } from "../layout/blocks.js";
import type { Named } from "../names/name.js";
import type { Draft } from "./draft.js";
import type { Fact } from "./fact.js";
import { madeTitle } from "./made-title.js";
import { notUnderstood } from "./not-understood.js";

/** What reading an entry needs beside it. */
export interface Surroundings {
  readonly text: string;
  readonly page: PageNames;
  readonly blocks: Ordered<Block>;
  readonly provisions: readonly KnownProvision[];
}

/** Reads an entry with every rule. */
export function readEntry(entry: Entry, { text, page, blocks, provisions }: Surroundings): Draft {
  const kind = kindOf(text, entry);
  const online = kind.kind === "WEBINAR" || kind.kind === "VIRTUAL_MEETING" || kind.mention?.virtual === true;
  const planned = entry.opening?.cues.future === true;
  const main = mainOf(text, page, entry, kind.kind, online, planned);
  const owned = [...entry.headings, ...entry.sentences].map((sentence) => ownedSentence(sentence, main));
  const prose = owned.slice(entry.headings.length);
  const elsewhere = prose.flatMap(({ meetings }) =>
    meetings.filter(({ is }) => is === "MAIN").flatMap(({ dates }) => dates),
  );
  const date = dateOf(text, entry, elsewhere, page.dates);
  const place = spelled(text, placeOf(text, page, entry, owned, online));
  const title = titleOf(text, entry);
  const told = prose.flatMap((sentence) => roleFacts(sentence, roleHits(sentence), null));
  const headed = owned
    .slice(0, entry.headings.length)
    .flatMap((sentence) => roleFacts(sentence, roleHits(sentence), null))
    .filter((one) => !told.some((other) => refines(other, one)));
  const roles = [...labelledRoles(entry.labels), ...headed, ...told];
  const chairs = prose.flatMap(processChairFacts);
  const others = new Set(
    [...roles, ...chairs].filter(({ field }) => field !== "participants").map(({ value }) => value),
  );
  // the host or the chair that speaks is not named again as one that takes part
  const participants = prose
    .flatMap((sentence) => participantFacts(sentence))
    .filter(({ rule, value }) => rule !== "spoke" || !others.has(value));
  const attendance = owned.map(attendanceIn).find((found) => found !== null) ?? null;
  const dialogues = dialogueFacts(text, owned);
  const frameworks = frameworkFacts(owned);
  const parts = provisionFacts(text, owned, provisions);
  const themes = themeFacts(text, page, {
    title: title?.span ?? null,
    opening: entry.opening?.sentence ?? null,
    kind: kind.kind,
    sentences: owned,
    headings: entry.headings.length,
  });
  const series = seriesFact(text, prose);
  const relations = relatedMeetings(
    text,
    prose,
    date.date === null ? null : yearOf(date.date.startDate ?? date.date.notBefore),
  );
  const given = title?.given === true;
  const facts = distinct([
    ...(kind.fact === null ? [] : [kind.fact]),
    ...(title === null
      ? []
      : [{ field: "title", value: title.text, quote: title.span, rule: title.rule, stated: given } satisfies Fact]),
    ...(planned
      ? [
          {
            field: "status",
            value: "PLANNED",
            quote: entry.opening?.sentence ?? entry.span,
            rule: "still-to-come",
            stated: true,
          } satisfies Fact,
        ]
      : []),
    ...date.facts,
    ...place.facts,
    ...roles,
    ...chairs,
    ...participants,
    ...prose.flatMap(groupFacts),
    ...(attendance === null ? [] : [attendance.fact]),
    ...dialogues.map(({ fact }) => fact),
    ...frameworks,
    ...parts,
    ...themes.map(({ fact }) => fact),
    ...(series === null ? [] : [series.fact]),
    ...relations.map(({ fact }) => fact),
    ...objectiveFacts(text, blocks, entry.sentences),
  ]);
  const actors = Object.fromEntries(
    Object.entries(roleFields).map(([role, field]) => [role, namedOf([...roles, ...participants], field)]),
  ) as Record<ParticipationRole, readonly Named[]>;
  const draft: Draft = {
    entry: entry.number,
    span: entry.span,
    opening: entry.opening?.sentence ?? null,
    kind: kind.kind,
    kindAsWorded: kind.worded,
    title: title?.text ?? "",
    titleGiven: given,
    date: date.date,
    mention: date.mention,
    city: place.city,
    country: place.country,
    online: place.online,
    actors,
    processChairs: namedOf(chairs, "processChairs"),
    attendance: attendance?.attendance ?? null,
    dialogues: dialogues.map(({ dialogue, role }) => ({ dialogue, role })),
    frameworks: frameworks.flatMap(({ named }) => named ?? []),
    provisions: parts.flatMap(({ named }) => named ?? []),
    themes: themes.flatMap(({ fact, weight }) => (fact.named === undefined ? [] : [{ theme: fact.named, weight }])),
    series,
    relations,
    planned,
    facts,
    notUnderstood: notUnderstood(text, entry, owned, facts),
  };
  return { ...draft, title: madeTitle(draft) };
}

function mainOf(
  text: string,
  page: PageNames,
  entry: Entry,
  kind: Main["kind"],
  online: boolean,
  planned: boolean,
): Main {
  const { mention } = dateOf(text, entry, [], page.dates);
  const place = placeOf(text, page, entry, [], online);
  return {
    kind,
    planned,
    opening: entry.opening?.meeting ?? null,
    city: place.city?.label ?? null,
    year: mention?.from.year ?? null,
    month: mention?.from.month ?? null,
    day: mention?.from.day ?? null,
  };
}

function processChairFacts(owned: OwnedSentence): readonly Fact[] {
  return owned.sentence.processChairs.map(({ state, quote, rule }) => {
    const named: Named = state.kind === "demonym" ? { ...state, kind: "state" } : state;
    return { field: "processChairs", value: named.label, named, quote, rule, stated: true };
  });
}

/** Whether a sentence tells in full what a heading says in short: "{A} and {B} chair a meeting" of two that were its co-chairs. */
function refines(told: Fact, headed: Fact): boolean {
  const family = (field: Fact["field"]) =>
    /hosts$/iu.test(field) ? "host" : /chairs$/iu.test(field) ? "chair" : field;
  return told.value === headed.value && told.field !== headed.field && family(told.field) === family(headed.field);
}

function namedOf(facts: readonly Fact[], field: Fact["field"]): readonly Named[] {
  const found = new Map<string, Named>();
  for (const { field: own, named } of facts)
    if (own === field && named !== undefined) found.set(named.id ?? named.label, named);
  return [...found.values()];
}

function distinct(facts: readonly Fact[]): readonly Fact[] {
  const seen = new Set<string>();
  return facts.filter(({ field, value, quote }) => {
    const key = `${field}\u0000${value}\u0000${quote.start}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function yearOf(iso: string | null): number | null {
  return iso === null ? null : Number(iso.slice(0, 4));
}
