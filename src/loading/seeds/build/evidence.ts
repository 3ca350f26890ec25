import { addEdge, addNode, type Draft, fault, isBroken, refer } from "../draft.js";
import type { Evidenced, Passage } from "../format/evidence.js";
import { inside, type Place } from "../place.js";

/** A meeting whose evidence is being gathered. */
export interface Subject {
  readonly id: string;
  readonly source: string;
  readonly entry: number | undefined;
  /** Ids of all evidence so far. */
  readonly evidence: string[];
  /** The quotes of all evidence so far. */
  readonly quotes: string[];
}

/** Makes the Evidence of one fact, and gives the ids. `target` is the node that the fact is about besides the subject. */
export function addEvidence(
  draft: Draft,
  subject: Subject,
  field: string,
  { value: fact, place }: { readonly value: Evidenced; readonly place: Place },
  target?: string,
): readonly string[] {
  const passages: readonly (readonly [Passage, Place])[] = [
    [fact, place],
    ...(fact.also ?? []).map((passage, index) => [passage, inside(place, "also", index)] as const),
  ];
  return passages.map(([passage, where]) => addPassage(draft, subject, { field, target, passage, where }));
}

interface Said {
  readonly field: string;
  readonly target: string | undefined;
  readonly passage: Passage;
  readonly where: Place;
}

function addPassage(draft: Draft, subject: Subject, { field, target, passage, where }: Said): string {
  if (passage.quote === undefined && passage.inferred === undefined && !isBroken(draft, where, "quote", "inferred")) {
    fault(draft, where, 'has no evidence: give a "quote" with its paragraph "at", or say why it is "inferred"');
  }
  if (passage.quote !== undefined && passage.at === undefined && !isBroken(draft, where, "at")) {
    fault(draft, where, 'has a quote but no paragraph "at"');
  }
  const id = evidenceId(subject, field, target);
  addNode(draft, "Evidence", id, where, {
    subject: subject.id,
    field,
    value: passage.says,
    locator: locator(passage, subject),
    quote: passage.quote,
    stated: passage.inferred === undefined,
    note: passage.inferred,
  });
  if (passage.source !== undefined) refer(draft, passage.source, ["Source"], inside(where, "source"));
  addEdge(draft, { kind: "IN_SOURCE", from: id, to: passage.source ?? subject.source }, where, {});
  subject.evidence.push(id);
  if (passage.quote !== undefined) subject.quotes.push(passage.quote);
  return id;
}

/** `evidence:<subject>/<field>/<target>/<n>`, the next n that is free. */
function evidenceId(subject: Subject, field: string, target: string | undefined): string {
  const words = [slug(subject.id), field, ...(target === undefined ? [] : [slug(target).replaceAll("/", "-")])];
  const prefix = `evidence:${words.join("/")}/`;
  const taken = subject.evidence.filter((id) => id.startsWith(prefix)).length;
  return `${prefix}${taken + 1}`;
}

function slug(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}

/** "entry 3, paragraph 1", "entry 5, paragraph 2, item 1", or the words of `at` where the source has no numbers. */
function locator(passage: Passage, subject: Subject): string {
  const entry = passage.entry ?? (passage.source === undefined ? subject.entry : undefined);
  const at = passage.at === undefined ? undefined : String(passage.at);
  const [, paragraph, item] = /^(\d+)(?:\.(\d+))?$/.exec(at ?? "") ?? [];
  const parts = [
    entry === undefined ? undefined : `entry ${entry}`,
    paragraph === undefined ? at : paragraph === "0" ? "heading" : `paragraph ${paragraph}`,
    item === undefined ? undefined : `item ${item}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? "whole source" : parts.join(", ");
}
