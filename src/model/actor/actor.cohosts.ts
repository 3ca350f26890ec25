import Cypher from "@neo4j/cypher-builder";
import type { ConnectionSource, Edge } from "../../api/connection.js";
import { checkedPage, type PageArguments } from "../../api/page.js";
import { rankedPages } from "../../api/ranked-page.js";
import type { Row } from "../../graph/statement.js";
import type { Call } from "../../graph/store.js";
import { once } from "../../lib/once.js";
import { oneOf } from "../conditions.js";
import { meetingCondition } from "../meeting/meeting.condition.js";
import type { MeetingFilter } from "../meeting/meeting.filter.js";
import { type Condition, callOf, writtenFilter } from "../reading/list.js";
import { entityIn, nodeById, projectedProperties } from "../reading/nodes.js";
import type { Entity, RequestContext } from "../reading/request.js";

/** A partner: the other actor, how many meetings they led together, and the way to read those. */
export interface CoHostEdge extends Edge<Entity> {
  readonly count: number;
  readonly meetings: (first: number) => Promise<readonly Entity[]>;
}

interface Partner {
  readonly id: string;
  readonly count: number;
}

/** The pattern (actor)-[types]->(meeting)<-[types]-(other). */
function together(types: string) {
  const actor = new Cypher.NamedNode("a");
  const meeting = new Cypher.NamedNode("n");
  const other = new Cypher.NamedNode("b");
  const pattern = new Cypher.Pattern(actor)
    .related({ type: types, direction: "right" })
    .to(meeting, { labels: ["Meeting"] })
    .related({ type: types, direction: "left" })
    .to(other, { labels: ["Actor"] });
  return { actor, meeting, other, pattern };
}

/** Per actor its partners and, in the same order, the numbers of common meetings: a row each would cost more than the numbers. */
function partnersCall(types: string, condition: Condition, actors: readonly string[]): Call {
  const { actor, meeting, other, pattern } = together(types);
  const [key, id, count] = [
    new Cypher.NamedVariable("actor"),
    new Cypher.NamedVariable("other"),
    new Cypher.NamedVariable("count"),
  ];
  const start = new Cypher.Match(new Cypher.Pattern(actor, { labels: ["Actor"] })).where(
    oneOf(actor.property("id"), actors),
  );
  const differs = Cypher.neq(other.property("id"), actor.property("id"));
  const clause = start
    .match(pattern)
    .where(Cypher.and(differs, condition(meeting) ?? Cypher.true))
    .with([actor.property("id"), key], [other.property("id"), id], [Cypher.count(meeting).distinct(), count])
    .return(key, [Cypher.collect(id), "others"], [Cypher.collect(count), "counts"])
    .orderBy([key, "ASC"]);
  return callOf("Actor.coHosts", clause);
}

/** Those of one row, most common meetings first. */
function partnersIn({ others, counts }: Row): readonly Partner[] {
  const numbers = counts as readonly number[];
  const partners = (others as readonly string[]).map((id, index) => ({ id, count: numbers[index] ?? 0 }));
  return partners.sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1));
}

/** Per pair so many of the meetings they led together, newest first. */
function commonMeetingsCall(types: string, condition: Condition, first: number, pairs: readonly string[]): Call {
  const { actor, meeting, other, pattern } = together(types);
  const split = pairs.map((pair) => pair.split("\n") as [string, string]);
  const meetings = new Cypher.NamedVariable("meetings");
  const kept = new Cypher.NamedNode("m");
  const newest = Cypher.listRange(meetings, 0, first) as unknown as Cypher.Expr; // its type alone forgets that it is one
  const map = new Cypher.MapProjection(kept, [...projectedProperties(["Meeting"])]);
  const clause = new Cypher.Match(new Cypher.Pattern(actor, { labels: ["Actor"] }))
    .where(oneOf(actor.property("id"), [...new Set(split.map(([one]) => one))]))
    .match(pattern)
    .where(
      Cypher.and(
        oneOf(other.property("id"), [...new Set(split.map(([, two]) => two))]),
        condition(meeting) ?? Cypher.true,
      ),
    )
    .with(actor, other, meeting)
    .distinct()
    .orderBy([meeting.property("sortDate"), "DESC"], [meeting.property("id"), "ASC"])
    .with(actor, other, [Cypher.collect(meeting), meetings])
    .unwind([newest, kept])
    .return([actor.property("id"), "actor"], [other.property("id"), "other"], [map, "node"])
    .orderBy(
      [actor.property("id"), "ASC"],
      [other.property("id"), "ASC"],
      [kept.property("sortDate"), "DESC"],
      [kept.property("id"), "ASC"],
    );
  return callOf("Actor.coHosts.meetings", clause);
}

const order = "CoHost count.DESC";

/**
 * The partners of an actor: who had one of the roles (`A|B`) in the same meetings. Partners of many actors are one
 * statement, and so are the meetings of all of their pages.
 * @throws GraphQLError for bad arguments
 */
export async function coHostSource(
  context: RequestContext,
  actor: string,
  types: string,
  where: MeetingFilter | null,
  pageArguments: PageArguments,
): Promise<ConnectionSource<CoHostEdge>> {
  const page = checkedPage(pageArguments, context.pageLimits);
  const pageOf = rankedPages(order, page, (partner: Partner) => partner.count);
  const condition = await meetingCondition(context, where);
  const { reader } = context;
  const signature = `${types} ${writtenFilter(where)}`;

  const partners = once(async (): Promise<readonly Partner[]> => {
    const loaded = await reader.load(`coHosts ${signature}`, actor, async (actors) => {
      const rows = await reader.read(partnersCall(types, condition, actors));
      return new Map(rows.map((row) => [String(row.actor), partnersIn(row)]));
    });
    return loaded ?? [];
  });
  const meetingsWith = async (other: string, first: number): Promise<readonly Entity[]> => {
    const loaded = await reader.load(`coHosts meetings ${first} ${signature}`, `${actor}\n${other}`, async (pairs) => {
      const byPair = new Map<string, Entity[]>(pairs.map((pair) => [pair, []]));
      for (const row of await reader.read(commonMeetingsCall(types, condition, first, pairs))) {
        byPair.get(`${row.actor}\n${row.other}`)?.push(entityIn(row));
      }
      return byPair;
    });
    return loaded ?? [];
  };
  return {
    total: async () => (await partners()).length,
    page: once(async () => {
      const { edges, hasNextPage, hasPreviousPage } = pageOf(await partners());
      const read = edges.map(async ({ item: { id, count }, cursor }): Promise<CoHostEdge | null> => {
        const node = await nodeById(context, id, ["State", "Organisation"]);
        return node === null ? null : { cursor, node, count, meetings: (first) => meetingsWith(id, first) };
      });
      return { edges: (await Promise.all(read)).filter((edge) => edge !== null), hasNextPage, hasPreviousPage };
    }),
  };
}
