import type { ThemeWeight } from "../../model/vocabulary.js";
import type { PageNames } from "../clause/page-names.js";
import type { Fact } from "../draft/fact.js";
import type { OwnedSentence } from "../entries/owned.js";
import type { NameMention, Span } from "../names/name.js";

/** A theme with its weight in the meeting. */
export interface ThemeFact {
  readonly fact: Fact;
  readonly weight: ThemeWeight;
}

const focus =
  /\b(?:focus\p{Ll}* on|focused|dedicated to|devoted to|topic of|theme of|on the (?:topic|theme|subject|issue) of|centred on|centered on|addressed|addressing|discuss\p{Ll}*|examin\p{Ll}*|explor\p{Ll}*|exchang\p{Ll}* on|exchanged? (?:views )?on|deliberat\p{Ll}* on|main themes?|the theme:|agenda|objective of (?:this|the)|revolved around|covered|touched upon|tackl\p{Ll}*|understanding of)\b/iu;

/** The themes of a meeting: main where the title, the announcing sentence or a sentence on its subject names them, else context. */
export function themeFacts(
  text: string,
  page: PageNames,
  {
    title,
    opening,
    sentences,
  }: { readonly title: Span | null; readonly opening: Span | null; readonly sentences: readonly OwnedSentence[] },
): readonly ThemeFact[] {
  const found = new Map<string, ThemeFact>();
  const add = (mention: NameMention, weight: ThemeWeight, rule: string) => {
    const { named, start, end } = mention;
    const key = named.id ?? named.label;
    const known = found.get(key);
    if (known !== undefined && (known.weight === "MAIN" || weight === "CONTEXT")) return;
    found.set(key, {
      weight,
      fact: { field: "themes", value: named.label, named, quote: { start, end }, rule, stated: true },
    });
  };
  if (title !== null) for (const mention of page.themes.within(title)) add(mention, "MAIN", "theme-of-title");
  sentences.forEach((owned, index) => {
    const { sentence } = owned;
    const announcing = opening !== null && sentence.start === opening.start;
    const written = text.slice(sentence.start, sentence.end);
    for (const mention of page.themes.within(sentence)) {
      if (
        sentence.names.some(
          (name) => name.named.kind === "framework" && name.start <= mention.start && name.end >= mention.end,
        )
      )
        continue;
      const other = otherAt(owned, mention.start);
      if (other) add(mention, "CONTEXT", "theme-of-another-meeting");
      else if (announcing) add(mention, "MAIN", "theme-of-announcement");
      else if (index < 6 && focus.test(written.slice(0, mention.start - sentence.start)))
        add(mention, "MAIN", "theme-of-subject");
      else add(mention, "CONTEXT", "theme-mentioned");
    }
  });
  return [...found.values()];
}

function otherAt(owned: OwnedSentence, start: number): boolean {
  const at = owned.sentence.mask.starts.findIndex((place) => place >= start);
  return at !== -1 && owned.otherAt(at) !== null;
}
