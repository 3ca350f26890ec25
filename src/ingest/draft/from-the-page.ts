import type { PageNames } from "../clause/page-names.js";
import type { Draft } from "./draft.js";
import type { Fact } from "./fact.js";

/** What an entry leaves out and the page as a whole tells: its dialogue, and the kind that all others of a list are. Marked as inferred. */
export function completedByPage(drafts: readonly Draft[], page: PageNames, listed: boolean): readonly Draft[] {
  const kind = listed ? usualKind(drafts) : null;
  return drafts.map((draft) => {
    let now = withDialogue(draft, page);
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

/** The dialogue that a page is of: that which it names first, if it names it more than any other. */
function withDialogue(draft: Draft, page: PageNames): Draft {
  if (draft.dialogues.length > 0) return draft;
  const named = page.names.all.filter(({ named: { kind } }) => kind === "dialogue");
  const counts = new Map<string, number>();
  for (const {
    named: { label },
  } of named)
    counts.set(label, (counts.get(label) ?? 0) + 1);
  const most = [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
  const mention = named.find(({ named: { label } }) => label === most);
  if (mention === undefined || (mention.start > draft.span.start && counts.get(mention.named.label) === 1))
    return draft;
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
  const kinds = drafts.filter(({ online, city }) => !online && city !== null).flatMap(({ kind }) => kind ?? []);
  const [kind] = kinds;
  const most =
    kinds.toSorted(
      (one, other) => kinds.filter((found) => found === other).length - kinds.filter((found) => found === one).length,
    )[0] ?? kind;
  return kinds.length >= 4 &&
    most !== undefined &&
    kinds.filter((found) => found === most).length >= kinds.length * 0.75
    ? most
    : null;
}
