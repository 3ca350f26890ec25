import { matchesIn } from "../../lib/matches.js";
import type { NameKind, NameMention, Span } from "./name.js";
import { secretariatsOf } from "./secretariats.js";
import { frenchNames, lengthOfPerson, statisticsOffices } from "./shaped-organisations.js";

const small = "(?:of|for|and|the|on|in|against|de|des|du|et|&)";
/** Words with capitals, one after another, little words between. Every part has a bound, so this is linear. */
const chain = new RegExp(
  `(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}'’-]{0,24}(?:\\s${small}(?:\\s${small})?\\s\\p{Lu}[\\p{L}'’-]{0,24}|\\s\\p{Lu}[\\p{L}'’-]{0,24}){1,9}`,
  "gu",
);

const organisationHeads =
  /\b(?:Agency|Organisation|Organization|Office|Centre|Center|Institute|University|Université|Foundation|Council|Bank|Fund|Network|Association|Secretariat|Service|Federation|Confederation|Chamber|Commission|Authority|Union|Alliance|Observatory|Observatoire|Agence|Society|Programme|Corporation|College|Academy|Platform|Bureau|League|Consortium|Coalition)\b/;
const frameworkHeads =
  /(?:\b(?:Declaration|Action Plan|Plan of Action|Commitments|Protocol|Protocols|Compact|Strategy|Convention|Charter|Pact|Call for Action|Roadmap|Déclaration|Plan d['’]action)|\b\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+ (?:Agenda|Framework))$/u;
/** A half of "X Organization and Y Federation": its last word says what it is. */
const endsWithHead = new RegExp(`${organisationHeads.source}$`);
const compass = /^(?:Ouest|Nord|Est|Sud|Centre) et /u;
const bareFramework =
  /^(?:(?:New|Draft|Final|National|Regional|Political|Ministerial|Its|Process|Common|Annual|Global|International|European) ){0,2}(?:Declaration|Action Plan|Plan of Action|Commitments|Protocols?|Compact|Strategy|Convention|Charter|Pact|Roadmap)$/u;
const leading =
  /^(?:The|This|That|Its|Their|In|On|At|By|For|From|With|Following|During|Under|Both|Experts|Representatives|Speakers|Participants|Officials|Ministers|A|An|And|La|Le|Les|Director|President|Head|Adopts?|Endorses?|Recalling|Noting|Welcoming|Reaffirming|Adopting|Building|Having|Considering|Acknowledging|Recognising|Stressing|Implementing|Towards|Chair|Chairperson|Permanent|Member|Contact|See|Read|Visit|Follow|Download)\s/;
const noOrganisation =
  /\b(?:Ministry|Minister|Government|Steering|Working Group|Meeting|Process|Declaration|Plan|Conference|Workshop|Webinar|Training|Dialogue|Presidency|Chair|Chairmanship|Committee|Council of Ministers|Forum|Summit|General of|Director|Secretary|Head of|Deputy|Chief)\b/;

/** "Protocol on Free Movement of Persons": a framework's head with what it is on. */
/** A state's own plans are no frameworks between states. */
const national =
  /\bNational (?:\p{Lu}[\p{L}-]+ ){0,3}(?:Strategy|Action Plan|Plan of Action|Roadmap|Charter|Compact)\b/u;
const withTopic =
  /^(?:\p{Lu}[\p{L}'’-]* ){0,5}(?:Declaration|Action Plan|Plan of Action|Protocol|Compact|Strategy|Convention|Pact|Agreement|Call (?:for|to) Action|Roadmap) (?:on|for|against) (?:the )?\p{Lu}.*$/u;
/** Words that are a document's only behind a town's name ("Dubai Statement"). */
const documentHeads =
  /^ (?:(?:Joint |Ministerial )?(?:Statement|Consensus|Principles|Communiqué|Agreement|Accord|Guidelines))(?![\p{L}])/u;
const declaration =
  /^ (?:(?:MINISTERIAL |POLITICAL )?(?:DECLARATION|STATEMENT|ACTION PLAN|PLAN OF ACTION|COMMITMENTS|CONSENSUS))(?![\p{L}])/u;

const frenchDocument =
  /(?:Déclaration(?: politique| ministérielle| conjointe)?|Plan d['’]action|Consensus|Engagements|Accord|Appel|Pacte) (?:de |d['’])$/u;

/** The documents that bear the name of the town where they were adopted. */
function documentsOf(
  text: string,
  part: Span,
  known: readonly NameMention[],
  towns: readonly NameMention[],
): readonly NameMention[] {
  const taken = known.filter(({ named: { kind } }) => kind === "framework");
  return towns.flatMap(({ start, end, named: { label } }) => {
    if (taken.some((one) => one.start <= end && one.end >= start)) return [];
    const behind = text.slice(end, Math.min(part.end, end + 30));
    const small = documentHeads.exec(behind)?.[0];
    const large = declaration.exec(behind)?.[0];
    const french = frenchDocument.exec(text.slice(Math.max(part.start, start - 40), start))?.[0];
    if (french !== undefined) {
      const from = start - french.length;
      const named = { kind: "framework" as const, id: null, label: text.slice(from, end).replaceAll(/\s+/g, " ") };
      return [{ start: from, end, named, others: [] }];
    }
    const head = small ?? large?.toLowerCase().replaceAll(/ (?!of\b)\p{Ll}/gu, (found) => found.toUpperCase());
    if (head === undefined) return [];
    const named = { kind: "framework" as const, id: null, label: `${label}${head}` };
    return [{ start, end: end + head.length, named, others: [] }];
  });
}

/** Whether an organisation stands right before a framework: "EU Action Plan against Migrant Smuggling". */
function isWhose(text: string, { end, named: { kind } }: NameMention, start: number): boolean {
  return kind === "organisation" && end === start - 1 && text[end] === " ";
}

const listed =
  /^(?:, \p{Lu}[\p{L}-]{2,20}(?: \p{Lu}[\p{L}-]{2,20}){0,2}){1,3},? and \p{Lu}[\p{L}-]{2,20}(?: \p{Lu}[\p{L}-]{2,20}){0,2}/u;

const plan = /(?:Action Plan|Plan of Action|Strategy|Roadmap|Agenda|Plan d['’]action)$/u;
const years = /^,? (?:\((?:20\d\d)\s?[-–]\s?20\d\d\)|20\d\d\s?[-–]\s?20\d\d)/u;

/** The rest of a topic that is a list ("Declaration on Migration, Environment and Climate Change"), or the years of a plan. */
function behindShape(text: string, end: number, last: number, shape: string): string {
  const behind = text.slice(end, Math.min(last, end + 120));
  if (plan.test(shape)) return years.exec(behind)?.[0] ?? "";
  return withTopic.test(shape) ? (listed.exec(behind)?.[0] ?? "") : "";
}

/** Names that the gazetteer does not hold, told by their shape: "University of Warsaw", "Istanbul Commitments". */
export function shapedNames(
  text: string,
  part: Span,
  known: readonly NameMention[],
  towns: readonly NameMention[],
): readonly NameMention[] {
  const slice = blanked(text, part, known);
  const secretariats = secretariatsOf(text, part, known);
  const mentions: NameMention[] = [
    ...documentsOf(text, part, known, towns),
    ...secretariats,
    ...statisticsOffices(text, part, known),
    ...frenchNames(text, part, slice, known).filter(({ named }) => !noOrganisation.test(named.label)),
  ];
  for (const match of matchesIn(slice, chain)) {
    for (const piece of piecesOf(match[0])) {
      const person = lengthOfPerson(
        piece.written,
        text.slice(
          Math.max(part.start, part.start + match.index + piece.start - 6),
          part.start + match.index + piece.start,
        ),
      );
      const start = part.start + match.index + piece.start + person;
      const shape = outOfTown(toHead(withoutDialogue(piece.written.slice(person), start, known)), start, towns);
      const written =
        kindOf(shape) === "framework" ? shape + behindShape(text, start + shape.length, part.end, shape) : shape;
      const end = start + written.length;
      if (secretariats.some((one) => one.start < end && one.end > start)) continue;
      const inside = known.filter((mention) => mention.start < end && mention.end > start);
      const kind = kindOf(shape);
      if (kind === "organisation" && isOrgan(written, start, inside)) continue;
      if (kind === null || inside.some(({ named }) => covers(kind, named.kind))) continue;
      if (inside.some((mention) => mention.start < start || mention.end > end)) continue;
      const whose = kind === "framework" ? known.find((one) => isWhose(text, one, start)) : undefined;
      if (whose !== undefined) {
        const label = text.slice(whose.start, end).replaceAll(/\s+/g, " ");
        mentions.push({ start: whose.start, end, named: { kind, id: null, label }, others: [] });
        continue;
      }
      const label = written.replaceAll(/\s+/g, " ").replace(/^(?:the)\s/i, "");
      mentions.push({ start, end, named: { kind, id: null, label }, others: [] });
    }
  }
  return mentions;
}

/** The part with the names left out that no other name holds. */
function blanked(text: string, part: Span, known: readonly NameMention[]): string {
  let slice = "";
  let at = part.start;
  for (const { start, end, named } of known) {
    // "Kenya and the Danish Refugee Council" are two
    const besides = named.kind === "state" && /^\s(?:and|et)\s(?:the|la|le|les)\s/u.test(text.slice(end, end + 9));
    if (!besides && named.kind !== "organisation" && named.kind !== "framework" && named.kind !== "series") continue;
    slice += text.slice(at, start) + "_".repeat(end - start);
    at = end;
  }
  return slice + text.slice(at, part.end);
}

/** "Kofi Annan Centre" of "Kofi Annan Centre in Accra". */
function outOfTown(written: string, start: number, towns: readonly NameMention[]): string {
  const end = start + written.length;
  const town = towns.find((one) => one.end === end && one.start > start);
  const before = town === undefined ? "" : written.slice(0, town.start - start);
  return / in $/u.test(before) && organisationHeads.test(before) ? before.slice(0, -4) : written;
}

/** "Migration Observatory" of "Migration Observatory of the Prague Process". */
function withoutDialogue(written: string, start: number, known: readonly NameMention[]): string {
  const end = start + written.length;
  const of = known.find((one) => one.named.kind === "dialogue" && one.end === end && one.start > start);
  const before = of === undefined ? "" : written.slice(0, of.start - start);
  return / of the $/u.test(before) && organisationHeads.test(before) ? before.replace(/ of the $/u, "") : written;
}

const organ =
  /\b(?:Service|Directorate|Agency|Authority|Bureau|Office|Department|Police|Guard|Board|Committee|Council|Commission)\b/;

/** Whether a shape is an organ of a state that it names ("Migration Service of Armenia"): it acts for that state. */
function isOrgan(written: string, start: number, inside: readonly NameMention[]): boolean {
  if (!organ.test(written)) return false;
  return inside.some(({ start: at, end, named }) => {
    if (named.kind === "demonym") return at === start;
    return (
      named.kind === "state" && end === start + written.length && / of (?:the )?$/u.test(written.slice(0, at - start))
    );
  });
}

/** A framework's name up to the word that says what it is: "Istanbul Declaration" of "Istanbul Declaration of April". */
function toHead(written: string): string {
  if (organisationHeads.test(written) && !frameworkHeads.test(written.slice(0, written.search(organisationHeads))))
    return written;
  const topic = withTopic.exec(written)?.[0];
  if (topic !== undefined) return topic.replace(/ in (?:the )?\p{Lu}.*$/u, "");
  const cut =
    /^.{0,160}\b(?:Declaration|Action Plan|Plan of Action|Commitments|Protocols?|Compact|Strategy|Convention|Charter|Pact|Call for Action|Roadmap)\b/u.exec(
      written,
    )?.[0];
  return cut ?? written;
}

function kindOf(written: string): NameKind | null {
  if (
    !/\s/.test(written) ||
    /^(?:(?:Programme|Project|Country|Regional|Liaison|Field) Office\b|(?:Executive|Regional|General|Political|Central|National) (?:Bureau|League|Platform)$)/u.test(
      written,
    )
  )
    return null;
  if (national.test(written)) return null;
  if ((frameworkHeads.test(written) && !bareFramework.test(written)) || withTopic.test(written)) return "framework";
  const other = written.replace(/\bTraining (?=Academy|Centre|Center|Institute|College|Foundation|Agency)/u, "");
  if (compass.test(written)) return null;
  return organisationHeads.test(written) && !noOrganisation.test(other) ? "organisation" : null;
}

/** Whether a known name inside makes the shape needless. */
function covers(shape: NameKind, known: NameKind): boolean {
  return (
    known === "framework" ||
    known === "series" ||
    (shape === "organisation" && (known === "organisation" || known === "dialogue"))
  );
}

const acronym = /^[A-Z]{3,10}$/;
const ofState = /^(?:Government|Ministry|Kingdom|Republic|Embassy|Delegation) of /u;

function piecesOf(written: string): readonly { readonly start: number; readonly written: string }[] {
  const halves = written.split(/(\s(?:and|et|&)\s(?:the\s)?)/);
  const own = halves.filter((_, index) => index % 2 === 0);
  // "the Government of Honduras and the Executive Secretariat": the one of a state is told by the state
  const split =
    own.length > 1 &&
    (own.slice(0, -1).every((half) => /\s/.test(half) && endsWithHead.test(half) && kindOf(half) === "organisation") ||
      own.every((half) => acronym.test(half) || (/\s/.test(half) && (kindOf(half) !== null || ofState.test(half))))) &&
    own.some((half) => kindOf(half) !== null);
  const parts = split ? halves : [written];
  const pieces: { start: number; written: string }[] = [];
  let at = 0;
  parts.forEach((part, index) => {
    let start = at;
    let rest = part;
    for (let lead = leading.exec(rest); lead !== null; lead = leading.exec(rest)) {
      start += lead[0].length;
      rest = rest.slice(lead[0].length);
    }
    if (index % 2 === 0 && rest !== "") pieces.push({ start, written: rest });
    at += part.length;
  });
  return pieces;
}
