import type { EdgeKind } from "../../model/shape.js";
import { french, frenchOf, frenchPlace, frenchTo, type Named } from "./named.js";
import type { Phrase } from "./phrases.en.js";

const words = (forward: string, backward: string): Phrase => ({
  forward: (from, to) => `${french(from)} ${agreed(forward, from)} ${french(to)}`,
  backward: (to, from) => `${french(to)} ${agreed(backward, to)} ${french(from)}`,
});

/** With "of": the second noun after "de", contracted with its article. */
const wordsOf = (forward: string, backward: string): Phrase => ({
  forward: (from, to) => `${french(from)} ${agreed(forward, from)} ${frenchOf(to)}`,
  backward: (to, from) => `${french(to)} ${agreed(backward, to)} ${frenchOf(from)}`,
});

/** Verbs agree with what is plural: "les Pays-Bas ont accueilli". Written "singular|plural" where the two differ. */
function agreed(verb: string, subject: Named): string {
  const plural = french(subject).startsWith("les ");
  return verb.replace(/(\S+)\|(\S+)/g, (_, singular: string, several: string) => (plural ? several : singular));
}

/** How each edge reads in French, along it and against it. A meeting is "la réunion", so that its participles agree. */
export const frenchPhrases: Readonly<Record<EdgeKind, Phrase>> = {
  HOSTED: words("a|ont accueilli", "a été accueillie par"),
  CO_HOSTED: words("a|ont co-accueilli", "a été co-accueillie par"),
  CHAIRED: words("a|ont présidé", "a été présidée par"),
  CO_CHAIRED: words("a|ont coprésidé", "a été coprésidée par"),
  INITIATED: {
    forward: (from, to) => `${french(from)} ${agreed("a|ont pris", from)} l’initiative ${frenchOf(to)}`,
    backward: (to, from) => `${french(to)} s’est tenue à l’initiative ${frenchOf(from)}`,
  },
  ORGANISED: words("a|ont organisé", "a été organisée par"),
  ATTENDED: {
    forward: (from, to) => `${french(from)} ${agreed("a|ont participé", from)} à ${french(to)}`,
    backward: (to, from) => `${french(to)} a compté parmi ses participants ${french(from)}`,
  },
  ADDRESSES: words("a porté sur", "a été traité lors de"),
  REFERENCES: words("s’est référée à l’instrument suivant :", "a été invoqué lors de"),
  CONVENED_BY: {
    forward: (from, to) => `${french(from)} s’est tenue dans le cadre ${frenchOf(to)}`,
    backward: (to, from) => `${french(to)} a été le cadre ${frenchOf(from)}`,
  },
  HELD_IN: {
    forward: (from, to) => `${french(from)} s’est tenue ${frenchPlace(to)}`,
    backward: (to, from) => `c’est ${frenchPlace(to)} que s’est tenue ${french(from)}`,
  },
  IN: {
    forward: (from, to) => `${french(from)} se trouve ${frenchPlace(to)}`,
    backward: (to, from) => `c’est ${frenchPlace(to)} que se trouve ${french(from)}`,
  },
  PART_OF_SERIES: {
    forward: (from, to) => `${french(from)} fait partie ${frenchOf(to)}`,
    backward: (to, from) => `${french(to)} comprend ${french(from)}`,
  },
  BUILDS_ON: words("s’est appuyée sur", "a servi de base à"),
  FOLLOWS: words("a fait suite à", "a été suivie par"),
  PRECEDED_BY: words("a été précédée par", "a précédé"),
  PREPARES_FOR: words("a préparé", "a été préparée par"),
  RESUMES_TOPIC_OF: wordsOf("a repris le sujet", "a traité un sujet repris lors"),
  REFERS_TO: words("a mentionné", "a été mentionnée lors de"),
  BROADER: words("est plus étroit que", "est plus large que"),
  RELATED: words("est lié à l’autre thème :", "est lié à l’autre thème :"),
  FALLS_UNDER: {
    forward: (from, to) => `${french(from)} relève ${frenchOf(to)}`,
    backward: words("", "couvre").backward,
  },
  PROVISION_OF: {
    forward: (from, to) => `${french(from)} fait partie ${frenchOf(to)}`,
    backward: words("", "contient").backward,
  },
  PART_OF: {
    forward: (from, to) => `${french(from)} fait partie ${frenchOf(to)}`,
    backward: words("", "comprend").backward,
  },
  MEMBER_OF: {
    forward: (from, to) =>
      `${french(from)} ${agreed("participe|participent", from)} comme membre ou partenaire ${frenchTo(to)}`,
    backward: (to, from) => `${french(to)} compte parmi ses membres ou partenaires ${french(from)}`,
  },
  PRESIDES: words("a|ont présidé", "a été présidé par"),
  IN_SOURCE: words("figure dans", "contient"),
};
