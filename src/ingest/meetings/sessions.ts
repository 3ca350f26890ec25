import type { NameMention, Span } from "../names/name.js";
import type { MeetingMention } from "./meeting-mention.js";

/** Dialogues whose name is that of a gathering: one of their sessions is a conference. */
const gathering = /(?<![\p{L}])(?:Forum|Conference|Consultations)(?![\p{L}])/u;
const ordinals =
  "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-(?:first|second|third|fourth|fifth)|\\d{1,2}(?:st|nd|rd|th)|\\d{1,2}e|\\d{1,2}ème|première|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|onzième|douzième|treizième|quatorzième|quinzième|[IVX]{1,6}e?|inaugural|annual|latest|(?:19|20)\\d\\d";
const numbered = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<determiner>the|this|its|la|cette|l['’]) ?)?(?:(?<ordinal>${ordinals}) (?:(?:annual|(?<edition>(?:annual )?edition of(?: the)?|édition (?:du|de la|des))|session of the|meeting of the) )?)$`,
  "iu",
);
const counted = /^ (?:(?:19|20)\d\d|\d{1,2}|[IVX]{1,6})(?![\p{L}\d:.-])/u;
/** "MIDCOM, held on …": the name stands for its session. */
const held =
  /^(?: \([^()]{2,16}\))?(?:,? (?:which )?was|,) (?:(?:last|first) )?(?:held|convened) (?:on|from|in|at|between) |^(?: \([^()]{2,16}\))? (?:took|takes) place /u;
const acronym = /^ \([^()]{2,16}\)/u;

/** The sessions that stand under a dialogue's own name ("the eighth Pan-African Forum on Migration", "GFMD 2015"). */
export function sessionsIn(text: string, sentence: Span, names: readonly NameMention[]): readonly MeetingMention[] {
  return names.flatMap(({ start, end, named }): readonly MeetingMention[] => {
    if (named.kind !== "dialogue") return [];
    const before = numbered.exec(text.slice(Math.max(sentence.start, start - 40), start));
    const behind = counted.exec(text.slice(end, Math.min(sentence.end, end + 8)))?.[0];
    const edition = before?.groups?.edition !== undefined;
    const itself = held.test(text.slice(end, Math.min(sentence.end, end + 60)));
    if (!edition && !itself && (!gathering.test(named.label) || (before === null && behind === undefined))) return [];
    const bracket = acronym.exec(text.slice(end, Math.min(sentence.end, end + 20)))?.[0] ?? "";
    const written = /forum|conference|consultations/iu.exec(text.slice(start, end))?.[0];
    return [
      {
        start: start - (before?.[0].length ?? 0),
        end: end + (behind ?? bracket).length,
        kind: gathering.test(named.label) ? "CONFERENCE" : null,
        worded: written ?? gathering.exec(named.label)?.[0] ?? "edition",
        plural: false,
        virtual: false,
        determiner: before?.groups?.determiner?.toLowerCase() ?? (before === null ? "" : "the"),
        modifiers: before?.groups?.ordinal === undefined ? [] : [before.groups.ordinal.toLowerCase()],
      },
    ];
  });
}
