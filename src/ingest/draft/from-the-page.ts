import type { PageNames } from "../clause/page-names.js";
import type { NameMention } from "../names/name.js";
import type { Names } from "../names/registry.js";
import type { Draft } from "./draft.js";
import type { Fact } from "./fact.js";

/** What an entry leaves out and the page as a whole tells: its dialogue, and the kind that all others of a list are. Marked as inferred. */
export function completedByPage(
  drafts: readonly Draft[],
  text: string,
  page: PageNames,
  names: Names,
  listed: boolean,
): readonly Draft[] {
  const kind = listed ? usualKind(drafts) : null;
  const dialogue = dialogueOf(drafts, text, page, names);
  const placed = placedByTheOneBefore(drafts, text);
  return (listed ? placed : placedByNeighbours(placed)).map((draft) => {
    let now = withDialogue(draft, dialogue);
    if (kind !== null && now.kind === null && !now.online && now.city !== null) {
      const fact: Fact = {
        field: "kind",
        value: kind,
        quote: now.span,
        rule: "kind-of-the-list",
        stated: false,
        why: "nearly all others of the list that were held in a city are of this kind",
      };
      now = { ...now, kind, facts: [...now.facts, fact] };
    }
    return now;
  });
}

/** The dialogue that a secretariat is of. */
function ofSecretariat(mention: NameMention, names: Names): readonly NameMention[] {
  const label =
    /^(.{4,80}) (?:(?:Technical |Executive |Permanent |Joint )?Secretariat|Support Unit)$/u.exec(
      mention.named.label,
    )?.[1] ??
    /(?:Secretariat of (?:the )?|Secrétariat \p{Ll}*? ?(?:du |de la |de l['’]))(.{3,80})$/u.exec(
      mention.named.label,
    )?.[1];
  const named = label === undefined ? null : names.names.lookup(label);
  return named?.kind === "dialogue" ? [{ ...mention, named }] : [];
}

const there =
  /\b(?:there(?! (?:is|are|was|were|has|have|had|will)\b)|(?:also |again )?in the same (?:city|town|place|capital)|at the same (?:venue|place)|in the (?:\p{L}+ )?capital|dans la même ville|au même endroit)\b/iu;

/** Words for a meeting right behind another: in its town where no day or only few lie between. */
const followed =
  /\bfollowed (?:(?:immediately|directly|right) )?(?:after(?:wards)?|on (?=\d))|\b(?:immediately|directly) after(?:wards)?\b/u;
const fewDays = 3;

function isRightBehind({ date }: Draft, { date: before }: Draft): boolean {
  if (date?.startDate == null || before?.endDate == null) return false;
  const days = (Date.parse(date.startDate) - Date.parse(before.endDate)) / 86_400_000;
  return days >= 0 && days <= fewDays;
}

/** Where an entry only says that it was held there: in the town of the entry before. */
function placedByTheOneBefore(drafts: readonly Draft[], text: string): readonly Draft[] {
  const placed: Draft[] = [];
  for (const draft of drafts) {
    const before = placed.at(-1);
    const opening = draft.opening;
    const sentence = opening === null ? "" : text.slice(opening.start, opening.end);
    const behind = before !== undefined && isRightBehind(draft, before) ? followed.exec(sentence) : null;
    const match = there.exec(sentence) ?? behind;
    if (draft.city !== null || draft.online || before?.city == null || opening === null || match === null) {
      placed.push(draft);
      continue;
    }
    const start = opening.start + match.index;
    const fact: Fact = {
      field: "city",
      value: before.city.label,
      named: before.city,
      quote: { start, end: start + match[0].length },
      rule: "place-of-the-entry-before",
      stated: false,
      why: "the words point to the town of the meeting before",
    };
    placed.push({ ...draft, city: before.city, country: before.country, facts: [...draft.facts, fact] });
  }
  return placed;
}

/** How many entries away what is told of the days beside may stand. */
const nearest = 20;

/** Where an entry names no place, and all that the page tells of the days beside it was in one town: in that town. */
function placedByNeighbours(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, index) => {
    if (draft.city !== null || draft.country !== null || draft.online) return draft;
    const beside = drafts
      .slice(Math.max(0, index - nearest), index + nearest + 1)
      .filter((one) => one !== draft && (isRightBehind(one, draft) || isRightBehind(draft, one)));
    const [one] = beside;
    if (one?.city == null || beside.some(({ city, online }) => online || city?.label !== one.city?.label)) return draft;
    const quote = one.facts.find(({ field }) => field === "city")?.quote ?? one.span;
    const fact: Fact = {
      field: "city",
      value: one.city.label,
      named: one.city,
      quote,
      rule: "place-of-the-days-beside",
      stated: false,
      why: "what the page tells of the days just before and behind was in this town",
    };
    return { ...draft, city: one.city, country: one.country, facts: [...draft.facts, fact] };
  });
}

const longestSignature = 80;

/** Whether a name stands in a short line of its own, as that of whoever issued the page does. */
function isSigned(text: string, { start, end }: NameMention): boolean {
  const before = text.slice(Math.max(0, start - longestSignature), start);
  const behind = text.slice(end, end + longestSignature);
  const line = before.slice(before.lastIndexOf("\n") + 1) + behind.split("\n", 1)[0];
  return before.includes("\n") && line.length + end - start < longestSignature && !/[.!?]$/u.test(line);
}

/** The dialogue that a page is of: the one that it names most, where it names it first. */
function dialogueOf(
  drafts: readonly Draft[],
  text: string,
  page: PageNames,
  names: Names,
): {
  readonly mention: NameMention;
  readonly count: number;
  /** Whether the page names no other. */
  readonly alone: boolean;
} | null {
  const all = page.names.all.filter(({ named: { kind } }) => kind === "dialogue");
  const organisers = new Set(drafts.flatMap(({ actors }) => actors.ORGANISER.map(({ label }) => label)));
  const named =
    all.length > 0
      ? all
      : page.names.all
          .filter((mention) => organisers.has(mention.named.label) || isSigned(text, mention))
          .flatMap((mention) => ofSecretariat(mention, names));
  const counts = new Map<string, number>();
  for (const { named: one } of named) counts.set(one.label, (counts.get(one.label) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  const mention = named.find(({ named: { label } }) => label === most?.[0]);
  return mention === undefined || most === undefined ? null : { mention, count: most[1], alone: counts.size === 1 };
}

function withDialogue(draft: Draft, dialogue: ReturnType<typeof dialogueOf>): Draft {
  if (draft.dialogues.length > 0 || dialogue === null) return draft;
  const { mention, count, alone } = dialogue;
  // what is held beside a forum is not of the forum
  if (/\bForum\b/u.test(mention.named.label) && draft.kind !== "CONFERENCE" && count > 1) return draft;
  if (mention.start > draft.span.start && count === 1 && !alone) return draft;
  const fact: Fact = {
    field: "dialogues",
    value: mention.named.label,
    named: mention.named,
    quote: mention,
    rule: "dialogue-of-the-page",
    stated: false,
    why: "the page is of this dialogue; the entry names none",
  };
  return { ...draft, dialogues: [{ dialogue: mention.named, role: "CONVENING" }], facts: [...draft.facts, fact] };
}

function usualKind(drafts: readonly Draft[]): Draft["kind"] {
  const counts = new Map<Draft["kind"], number>();
  let all = 0;
  for (const { online, city, kind } of drafts) {
    if (online || city === null || kind === null) continue;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    all += 1;
  }
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return all >= 4 && most !== undefined && most[1] >= all * 0.75 ? most[0] : null;
}
