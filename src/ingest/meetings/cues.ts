import { type Mask, rule } from "../clause/mask.js";

const gap = "(?: (?:the|a|an|this|its|their|first|second|[\\p{Ll}-]{2,14}|{L}|{F}|{D}|{C}|{A}|{N})){0,4} ?$";
const before = rule(
  `(?:[Ff]ollowing(?: on from| up on| up to)?|[Ff]ollow[- ]up (?:to|of)|[Ff]urther to|[Aa]fter|[Pp]rior to|[Bb]efore|[Aa]head of|preceded by|followed by|follows|followed|precedes?|preceded|` +
    `buil(?:t|ds?|ding) (?:up)?on|based on|draw(?:s|ing)? (?:up)?on|drew on|(?:outcomes?|results?|conclusions?|recommendations?|findings|deliberations|success|priorities|commitments|decisions?) (?:of|from|at)|` +
    `in preparation (?:of|for)|prepar(?:e|ed|es|ing)(?: for)?|roadmap to(?:wards)?|towards|(?:adopted|launched|agreed|endorsed|presented|shared|examined|discussed|decided|explored|identified|raised|recalled) (?:at|during|in)|` +
    `on the occasion of|(?:[Oo]n|[Ii]n) the (?:margins|sidelines) of|(?:[Oo]n )?the (?:eve|day before|day after|morrow) of|(?:[Tt]he|[Aa]) (?:day|week|month) (?:before|after)|back[- ]to[- ]back with|since|complement(?:s|ed)|contribut\\p{Ll}+ to|preceding|[Dd]eclaration of|à la suite de|avant|après|lors de)${gap}`,
  "iu",
);
/** Verbs that make all behind them in their clause the background; what is only "based on" something ends at a comma. */
const distant =
  /\b(?:(?:draws?|drew|drawing|builds?|built|building) (?:up)?on\b[^.;\uE005\uE006]{0,150}|based (?:up)?on\b[^.,;\uE005\uE006]{0,150})$/u;
const weak = rule(`(?:[Aa]t|[Dd]uring|[Ii]n|for|of)${gap}`, "u");
const future =
  /^[^.;]{0,70}?\b(?:will|shall|would|is scheduled|are scheduled|is planned|is expected|(?<!(?:first|last|only|one) )to be (?:held|organi[sz]ed|hosted|convened|co-?hosted|co-?chaired|chaired)|to take place|is to|(?:due|set) to|sera|se tiendra|aura lieu)\b/u;
const perfect = /^[^.;]{0,70}?\bhad\b/u;
const offers =
  /\b(?:will|would|shall|(?<!\b(?:was|were|had the) (?:honou?red|pleased|proud|delighted|privileged|glad|happy|honou?r|privilege|pleasure) )to|offer(?:ed)? to|plans? to|intends? to|willingness to|propos\p{Ll}+ to|invit\p{Ll}+ \S{0,20} to) (?:also |jointly |co-?)?(?:host|hold|organi[sz]e|convene|chair|attend)\b[^.;]{0,60}$/u;

/** How a sentence places a meeting beside the one that it is about. */
export interface Cues {
  /** The words before it that make it another meeting: "following", "conclusions of". */
  readonly before: string | null;
  readonly weak: boolean;
  readonly future: boolean;
  readonly perfect: boolean;
}

/** The cues around a meeting that stands in a mask at `at`. */
export function cuesAt(mask: Mask, at: number): Cues {
  const left = mask.text.slice(Math.max(0, at - 90), at);
  const right = mask.text.slice(at + 2, at + 120);
  return {
    before: before.exec(left)?.[0] ?? distant.exec(mask.text.slice(Math.max(0, at - 200), at))?.[0] ?? null,
    weak: weak.test(left),
    future: future.test(right) || offers.test(left),
    perfect: perfect.test(right) || /\bhad\b[^.;]{0,80}$/u.test(left),
  };
}

const elsewhere =
  /^(?:previous|next|earlier|past|former|upcoming|forthcoming|future|preceding|subsequent|prochaine|dernière|preparatory)$/;

/** Whether an adjective of a meeting sets it apart from the one at hand. */
export function isElsewhere(modifiers: readonly string[]): boolean {
  return modifiers.some((word) => elsewhere.test(word));
}
