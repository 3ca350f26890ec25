import { matchesIn } from "../../lib/matches.js";
import { spanOf } from "../clause/mask.js";
import type { Fact } from "../draft/fact.js";
import type { OwnedSentence } from "../entries/owned.js";

const groups =
  /(?:(?:relevant|regional|international|local|national|private[- ]sector|non-governmental|civil[- ]society) ){0,3}(?:(?:and|\/) (?:international|regional) )?(?:organi[sz]ations|civil society(?: organi[sz]ations| representatives| actors)?|academia|NGOs|INGOs|CSOs|social enterprises|the private sector|private sector representatives|think tanks|practitioners|diaspora (?:organi[sz]ations|associations|representatives)|trade unions|employers' organi[sz]ations|local authorities|partner countries|[Mm]ember [Ss]tates|participating [Ss]tates)\b/gu;
const attending =
  /\b(?:attended|participants?|participated|took part|delegates?|representatives?|gathered|brought together|welcom\p{Ll}+|met|joined|experts|came from)\b/u;

/** Participants that are named only as groups, as worded. */
export function groupFacts(owned: OwnedSentence): readonly Fact[] {
  const { mask } = owned.sentence;
  if (!attending.test(mask.text)) return [];
  return [...matchesIn(mask.text, groups)]
    .filter((match) => owned.otherAt(match.index) === null)
    .map((match) => ({
      field: "groups",
      value: match[0].trim(),
      quote: spanOf(mask, match.index, match.index + match[0].length),
      rule: "group",
      stated: true,
    }));
}
