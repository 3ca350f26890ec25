import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Node } from "../../api/node.type.js";
import { checkedCount } from "../../api/page.js";
import type { Row } from "../../graph/statement.js";
import type { MaybePromise } from "../../lib/maybe-promise.js";
import { MeetingConnection } from "../../model/meeting/meeting.connection.js";
import { Meeting } from "../../model/meeting/meeting.type.js";
import type { ListSource } from "../../model/reading/connection.js";
import { signatureOf } from "../../model/reading/list-keys.js";
import { nodeById } from "../../model/reading/nodes.js";
import type { Entity, RequestContext } from "../../model/reading/request.js";
import { FirstMeetings } from "../meetings-argument.filter.js";
import { newestOf } from "../newest-first.js";
import { facetCall, facetsCall, groupCall } from "./facet.cypher.js";
import { type FacetField, facetValue } from "./facet.js";
import { FacetCount, MeetingFacetField, MeetingFacets, MeetingGroup } from "./facet.type.js";
import { type Group, groupsOf } from "./groups.js";

type MakeCall = typeof facetCall;

/** The rows of a call over a source's list; those of many parents are one statement. @throws StoreError */
async function rowsOf(
  context: RequestContext,
  { list, parent }: ListSource,
  make: MakeCall,
  field: FacetField,
): Promise<readonly Row[]> {
  const { reader } = context;
  const loaded = await reader.load(`${make.name} ${field} ${signatureOf(list)}`, parent ?? "", async (parents) => {
    const rows = await reader.read(make(list, field, parent === null ? null : parents));
    const byParent = new Map<string, Row[]>(parents.map((key) => [key, []]));
    for (const row of rows) byParent.get(String(row.parent))?.push(row);
    return byParent;
  });
  return loaded ?? [];
}

/** The rows of one facet of a list from everywhere; all that are asked for in the same turn are one statement. @throws StoreError */
async function rootRowsOf(context: RequestContext, { list }: ListSource, field: FacetField): Promise<readonly Row[]> {
  const { reader } = context;
  const loaded = await reader.load(`facets ${signatureOf(list)}`, field, async (fields) => {
    const byField = new Map<string, Row[]>(fields.map((each) => [each, []]));
    for (const row of await reader.read(facetsCall(list, fields.toSorted() as FacetField[]))) {
      byField.get(String(row.field))?.push(row);
    }
    return byField;
  });
  return loaded ?? [];
}

async function countsOf(context: RequestContext, { source }: MeetingFacets, field: FacetField): Promise<FacetCount[]> {
  const rows = await (source.parent === null
    ? rootRowsOf(context, source, field)
    : rowsOf(context, source, facetCall, field));
  return rows.map((row) => ({ value: facetValue(field, row.value), count: Number(row.count), field }));
}

/** The node that a value names, or null when it names none: a state by its code. @throws StoreError */
function namedBy(context: RequestContext, field: FacetField, value: string | null): MaybePromise<Entity | null> {
  if (value === null) return null;
  return nodeById(context, field === "COUNTRY" ? `state:${value}` : value);
}

const nodeDescription = "The state, actor, theme, framework or dialogue that the value names; null for other values.";

@Resolver(() => MeetingConnection.Connection)
export class MeetingConnectionCountsResolver {
  @FieldResolver(() => MeetingFacets, { description: "Counts over the whole list, whatever the page." })
  facets(@Root() connection: { readonly source: ListSource }): MeetingFacets {
    return new MeetingFacets(connection.source);
  }

  @FieldResolver(() => [MeetingGroup], {
    description: "The whole list in groups, the biggest first; a meeting with several values is in several of them.",
  })
  async groupBy(
    @Root() { source }: { readonly source: ListSource },
    @Ctx() context: RequestContext,
    @Arg("field", () => MeetingFacetField, { description: "What to group by." }) field: FacetField,
    @Arg("then", () => MeetingFacetField, { nullable: true, description: "What to group each group by." })
    then?: FacetField | null,
  ): Promise<MeetingGroup[]> {
    const [first, second] = await Promise.all([
      rowsOf(context, source, groupCall, field),
      then ? rowsOf(context, source, groupCall, then) : Promise.resolve([]),
    ]);
    const rows = new Map<string, { readonly id: string; readonly first: string[]; readonly second: string[] }>();
    const add = (row: Row, place: "first" | "second", by: FacetField) => {
      const id = String(row.id);
      const entry = rows.get(id) ?? { id, first: [], second: [] };
      rows.set(id, entry);
      entry[place].push(facetValue(by, row.value) ?? unknownValue);
    };
    for (const row of first) add(row, "first", field);
    for (const row of second) if (rows.has(String(row.id))) add(row, "second", then ?? field);
    return groupsOf([...rows.values()]).groups.map((group) => shownGroup(group, field, then ?? null));
  }
}

/** Stands for "not known" while grouping; no value of the graph is empty. */
const unknownValue = "";

function shownGroup(
  { value, count, meetings, groups }: Group,
  field: FacetField,
  then: FacetField | null,
): MeetingGroup {
  const inner = then === null ? [] : groups.map((group) => shownGroup(group, then, null));
  return { value: value === unknownValue ? null : value, count, field, meetings, groups: inner };
}

@Resolver(() => MeetingFacets)
export class MeetingFacetsResolver {
  @FieldResolver(() => [FacetCount], { description: "By kind of meeting; null: not stated." })
  kind(@Root() facets: MeetingFacets, @Ctx() context: RequestContext): Promise<FacetCount[]> {
    return countsOf(context, facets, "KIND");
  }

  @FieldResolver(() => [FacetCount], { description: "By country of the meeting's place." })
  country(@Root() facets: MeetingFacets, @Ctx() context: RequestContext): Promise<FacetCount[]> {
    return countsOf(context, facets, "COUNTRY");
  }

  @FieldResolver(() => [FacetCount], { description: "By the year in which it certainly began; null: not certain." })
  year(@Root() facets: MeetingFacets, @Ctx() context: RequestContext): Promise<FacetCount[]> {
    return countsOf(context, facets, "YEAR");
  }

  @FieldResolver(() => [FacetCount], { description: "By role: in how many meetings somebody has it." })
  role(@Root() facets: MeetingFacets, @Ctx() context: RequestContext): Promise<FacetCount[]> {
    return countsOf(context, facets, "ROLE");
  }

  @FieldResolver(() => [FacetCount], { description: "By actor, whatever its role." })
  actor(@Root() facets: MeetingFacets, @Ctx() context: RequestContext): Promise<FacetCount[]> {
    return countsOf(context, facets, "ACTOR");
  }

  @FieldResolver(() => [FacetCount], { description: "By theme, whatever its weight." })
  theme(@Root() facets: MeetingFacets, @Ctx() context: RequestContext): Promise<FacetCount[]> {
    return countsOf(context, facets, "THEME");
  }

  @FieldResolver(() => [FacetCount], { description: "By policy framework, as a whole or in a part." })
  framework(@Root() facets: MeetingFacets, @Ctx() context: RequestContext): Promise<FacetCount[]> {
    return countsOf(context, facets, "FRAMEWORK");
  }

  @FieldResolver(() => [FacetCount], { description: "By dialogue." })
  dialogue(@Root() facets: MeetingFacets, @Ctx() context: RequestContext): Promise<FacetCount[]> {
    return countsOf(context, facets, "DIALOGUE");
  }
}

@Resolver(() => FacetCount)
export class FacetCountResolver {
  @FieldResolver(() => Node, { nullable: true, description: nodeDescription })
  node(@Root() { field, value }: FacetCount, @Ctx() context: RequestContext): MaybePromise<Entity | null> {
    return namedBy(context, field, value);
  }
}

@Resolver(() => MeetingGroup)
export class MeetingGroupResolver {
  @FieldResolver(() => Node, { nullable: true, description: nodeDescription })
  node(@Root() { field, value }: MeetingGroup, @Ctx() context: RequestContext): MaybePromise<Entity | null> {
    return namedBy(context, field, value);
  }

  @FieldResolver(() => [MeetingGroup], {
    description: "The group in groups by the second field; empty where none is given.",
  })
  groups(@Root() group: MeetingGroup): readonly MeetingGroup[] {
    return group.groups;
  }

  @FieldResolver(() => [Meeting], { description: "Its meetings, newest first." })
  meetings(
    @Root() group: MeetingGroup,
    @Args(() => FirstMeetings) { first }: FirstMeetings,
    @Ctx() context: RequestContext,
  ): Promise<Entity[]> {
    return newestOf(context, group.meetings, checkedCount("first", first, context.pageLimits.maximum));
  }
}
