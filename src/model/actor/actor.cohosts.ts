import Cypher from "@neo4j/cypher-builder";
import type { ConnectionSource, Edge } from "../../api/connection.js";
import { checkedPage, type PageArguments } from "../../api/page.js";
import { type RankedPage, rankedPages } from "../../api/ranked-page.js";
import type { Row } from "../../graph/statement.js";
import type { Call } from "../../graph/store.js";
import { after, all, type MaybePromise } from "../../lib/maybe-promise.js";
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
  readonly meetings: (first: number) => MaybePromise<readonly Entity[]>;
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
export function coHostSource(
  context: RequestContext,
  actor: string,
  types: string,
  where: MeetingFilter | null,
  pageArguments: PageArguments,
): MaybePromise<ConnectionSource<CoHostEdge>> {
  const page = checkedPage(pageArguments, context.pageLimits);
  const pageOf = rankedPages(order, page, (partner: Partner) => partner.count);
  return after(meetingCondition(context, where), (condition) =>
    partnersUnder(context, actor, types, { where, condition, pageOf }),
  );
}

interface Under {
  readonly where: MeetingFilter | null;
  readonly condition: Condition;
  readonly pageOf: (partners: readonly Partner[]) => RankedPage<Partner>;
}

function partnersUnder(
  context: RequestContext,
  actor: string,
  types: string,
  { where, condition, pageOf }: Under,
): ConnectionSource<CoHostEdge> {
  const { reader } = context;
  const signature = `${types} ${writtenFilter(where)}`;

  const partners = once((): MaybePromise<readonly Partner[]> => {
    const loaded = reader.load(`coHosts ${signature}`, actor, async (actors) => {
      const rows = await reader.read(partnersCall(types, condition, actors));
      return new Map(rows.map((row) => [String(row.actor), partnersIn(row)]));
    });
    return after(loaded, (found) => found ?? []);
  });
  const meetingsWith = (other: string, first: number): MaybePromise<readonly Entity[]> => {
    const loaded = reader.load(`coHosts meetings ${first} ${signature}`, `${actor}\n${other}`, async (pairs) => {
      const byPair = new Map<string, Entity[]>(pairs.map((pair) => [pair, []]));
      for (const row of await reader.read(commonMeetingsCall(types, condition, first, pairs))) {
        byPair.get(`${row.actor}\n${row.other}`)?.push(entityIn(row));
      }
      return byPair;
    });
    return after(loaded, (found) => found ?? []);
  };
  return {
    total: () => after(partners(), ({ length }) => length),
    page: once(() =>
      after(partners(), (found) => {
        const { edges, hasNextPage, hasPreviousPage } = pageOf(found);
        const nodes = all(edges.map(({ item }) => nodeById(context, item.id, ["State", "Organisation"])));
        return after(nodes, (read) => ({
          edges: edges.flatMap((edge, index): CoHostEdge[] => {
            const node = read[index] ?? null;
            const { id, count } = edge.item;
            if (node === null) return [];
            const meetings = (first: number) => meetingsWith(id, first);
            return [
              {
                get cursor() {
                  return edge.cursor;
                },
                node,
                count,
                meetings,
              },
            ];
          }),
          hasNextPage,
          hasPreviousPage,
        }));
      }),
    ),
  };
}
