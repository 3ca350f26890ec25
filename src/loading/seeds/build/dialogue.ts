import { addEdge, addNode, type Draft, fault, type Item, refer, sourcesOf } from "../draft.js";
import type { DialogueSeed, TermEvidenceSeed, TermSeed } from "../format/dialogue.js";
import type { Place } from "../place.js";
import { firstDay, lastDay } from "./dates.js";

/** Adds a dialogue with its members, partners, steering committee and Chairs. */
export function addDialogue(draft: Draft, item: Item<DialogueSeed>): void {
  const { id, sources, members, partners, steeringCommittee, chairmanships, ...properties } = item.value;
  addNode(draft, "Dialogue", id, item.at(), { ...properties, sources: sourcesOf(draft, sources, item.at(), item) });
  addMembers(draft, item, "members", members);
  addMembers(draft, item, "partners", partners, "PARTNER");
  addMembers(draft, item, "steeringCommittee", steeringCommittee, "STEERING_COMMITTEE");
  for (const [index, chair] of (chairmanships ?? []).entries()) {
    const place = item.at("chairmanships", index);
    refer(draft, chair.state, ["State"], item.at("chairmanships", index, "state"));
    const evidence = (chair.evidence ?? []).map((said, n) =>
      addTermEvidence(draft, id, chair, said, { n, at: item.at("chairmanships", index, "evidence", n, "source") }),
    );
    addEdge(draft, { kind: "PRESIDES", from: chair.state, to: id, key: chair.from }, place, {
      ...term(draft, chair, place),
      sources: sourcesOf(draft, chair.sources ?? sources, place, item),
      evidence,
    });
  }
}

type Group = TermSeed & { readonly actors: readonly string[]; readonly status?: string };

function addMembers(
  draft: Draft,
  item: Item<DialogueSeed>,
  field: string,
  groups: readonly Group[] | undefined,
  status?: string,
): void {
  for (const [index, group] of (groups ?? []).entries()) {
    const place = item.at(field, index);
    const properties = {
      status: status ?? group.status,
      ...term(draft, group, place),
      sources: sourcesOf(draft, group.sources ?? item.value.sources, place, item),
    };
    for (const [position, actor] of group.actors.entries()) {
      const where = item.at(field, index, "actors", position);
      refer(draft, actor, ["State", "Organisation"], where);
      addEdge(draft, { kind: "MEMBER_OF", from: actor, to: item.value.id, key: group.from ?? "" }, where, properties);
    }
  }
}

/** The term of an edge, with the days from and until which it is certain. */
function term(draft: Draft, { from, fromAtLatest, to, toAtEarliest }: TermSeed, place: Place) {
  const certainFrom = lastOf(fromAtLatest ?? from);
  const certainTo = firstOf(toAtEarliest ?? to);
  const orders = [
    [firstOf(from), lastOf(to), "ends before it begins"],
    [firstOf(from), certainFrom, 'has a "fromAtLatest" before its "from"'],
    [certainTo, lastOf(to), 'has a "toAtEarliest" after its "to"'],
  ] as const;
  for (const [first, last, message] of orders) {
    if (first !== undefined && last !== undefined && first > last) fault(draft, place, message);
  }
  return { from, to, certainFrom, certainTo };
}

function firstOf(coarse: string | undefined): string | undefined {
  return coarse === undefined ? undefined : firstDay(coarse);
}

function lastOf(coarse: string | undefined): string | undefined {
  return coarse === undefined ? undefined : lastDay(coarse);
}

function addTermEvidence(
  draft: Draft,
  dialogue: string,
  chair: { readonly state: string; readonly from: string },
  { source, at: locator, says, note }: TermEvidenceSeed,
  { n, at }: { readonly n: number; readonly at: Place },
): string {
  const slugs = [dialogue, chair.state].map((name) => name.slice(name.indexOf(":") + 1));
  const id = `evidence:${slugs[0]}/chairmanships/${slugs[1]}-${chair.from}/${n + 1}`;
  addNode(draft, "Evidence", id, at, {
    subject: dialogue,
    field: "chairmanships",
    value: says,
    locator,
    stated: true,
    note,
  });
  refer(draft, source, ["Source"], at);
  addEdge(draft, { kind: "IN_SOURCE", from: id, to: source }, at, {});
  return id;
}
