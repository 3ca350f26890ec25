import type { EdgeKind } from "../../model/shape.js";
import { english, type Named } from "./named.js";

/** A sentence without its end, about the node that the edge starts from, and about the one that it leads to. */
export interface Phrase {
  readonly forward: (from: Named, to: Named) => string;
  readonly backward: (to: Named, from: Named) => string;
}

const words = (forward: string, backward: string): Phrase => ({
  forward: (from, to) => `${english(from)} ${forward} ${english(to)}`,
  backward: (to, from) => `${english(to)} ${backward} ${english(from)}`,
});

/** How each edge reads in English, along it and against it. */
export const englishPhrases: Readonly<Record<EdgeKind, Phrase>> = {
  HOSTED: words("hosted", "was hosted by"),
  CO_HOSTED: words("co-hosted", "was co-hosted by"),
  CHAIRED: words("chaired", "was chaired by"),
  CO_CHAIRED: words("co-chaired", "was co-chaired by"),
  INITIATED: words("initiated", "was held on the initiative of"),
  ORGANISED: words("organised", "was organised by"),
  ATTENDED: words("took part in", "was attended by"),
  ADDRESSES: words("dealt with", "was dealt with at"),
  REFERENCES: words("referred to", "was referred to at"),
  CONVENED_BY: words("was held in the framework of", "was the framework of"),
  HELD_IN: words("was held in", "was the place of"),
  IN: words("lies in", "is the state of"),
  PART_OF_SERIES: words("belongs to", "includes"),
  BUILDS_ON: words("built on", "was built on by"),
  FOLLOWS: words("followed", "was followed by"),
  PRECEDED_BY: words("was preceded by", "preceded"),
  PREPARES_FOR: words("prepared", "was prepared by"),
  RESUMES_TOPIC_OF: words("resumed the topic of", "dealt with a topic that was resumed at"),
  REFERS_TO: words("mentioned", "was mentioned at"),
  BROADER: words("is narrower than", "is broader than"),
  RELATED: words("is related to", "is related to"),
  FALLS_UNDER: words("falls under", "covers"),
  PROVISION_OF: words("is part of", "contains"),
  PART_OF: words("is part of", "includes"),
  MEMBER_OF: words("belongs to", "counts among its members or partners"),
  PRESIDES: words("has chaired", "has been chaired by"),
  IN_SOURCE: words("stands in", "contains"),
};
