import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import { badInput } from "../../api/errors.js";
import { defineStatement } from "../../graph/statement.js";
import type { MaybePromise } from "../../lib/maybe-promise.js";
import { MeetingRelationKind, RelationDirection } from "../../model/enumerations.js";
import { Meeting } from "../../model/meeting/meeting.type.js";
import { typesOf } from "../../model/reading/edges.js";
import { nodeById } from "../../model/reading/nodes.js";
import type { Entity, RequestContext } from "../../model/reading/request.js";
import type * as words from "../../model/vocabulary.js";
import { ancestralKinds, ancestry, type Relation } from "./ancestry.js";

const deepest = 50;

const relationsOfAll = defineStatement(
  "Meeting.ancestralRelations",
  `MATCH (n:Meeting)-[e:${typesOf(ancestralKinds)}]->(o:Meeting)
RETURN n.id AS start, type(e) AS kind, o.id AS end
ORDER BY n.id, type(e), o.id`,
);

/** All relations along which ancestry goes: few, read once a data set. @throws StoreError */
async function relations(context: RequestContext): Promise<readonly Relation[]> {
  return context.reader.remember(relationsOfAll.name, async () => {
    const rows = await context.reader.read({ statement: relationsOfAll, parameters: {} });
    return rows.map((row) => ({ kind: row.kind as words.RelationKind, from: String(row.start), to: String(row.end) }));
  });
}

@ObjectType("LineageMeeting", {
  simpleResolvers: true,
  description: "A meeting that another comes out of, or that comes out of it.",
})
export class LineageMeeting {
  @Field(() => Int, { description: "How many steps away: 1 is next." })
  depth!: number;

  @Field(() => MeetingRelationKind, { description: "The relation of the last step." })
  kind!: words.RelationKind;

  @Field(() => Boolean, { description: "True: `through` builds on, follows … this one. False: this one … `through`." })
  forward!: boolean;

  readonly meetingId!: string;
  readonly throughId!: string;
}

@Resolver(() => Meeting)
export class LineageResolver {
  @FieldResolver(() => [LineageMeeting], {
    description:
      "The meetings that it comes out of, along builds-on, follows, preceded-by and resumes-topic-of, nearest first; each once.",
  })
  async lineage(
    @Root() meeting: Meeting,
    @Ctx() context: RequestContext,
    @Arg("direction", () => RelationDirection, {
      defaultValue: "OUT",
      description: "OUT: what it comes out of. IN: what comes out of it.",
    })
    direction: keyof typeof RelationDirection,
    @Arg("depth", () => Int, { defaultValue: 10, description: `At most so many steps, up to ${deepest}.` })
    depth: number,
  ): Promise<LineageMeeting[]> {
    if (depth < 1 || depth > deepest) throw badInput("depth", depth, `from 1 to ${deepest}`);
    const relatives = ancestry(await relations(context), meeting.id, direction, depth);
    return relatives.map(({ meeting: meetingId, depth: steps, through: throughId, relation }) => ({
      depth: steps,
      kind: relation.kind,
      forward: relation.from === throughId,
      meetingId,
      throughId,
    }));
  }
}

@Resolver(() => LineageMeeting)
export class LineageMeetingResolver {
  @FieldResolver(() => Meeting, { description: "The meeting." })
  meeting(@Root() relative: LineageMeeting, @Ctx() context: RequestContext): MaybePromise<Entity | null> {
    return nodeById(context, relative.meetingId, ["Meeting"]);
  }

  @FieldResolver(() => Meeting, { description: "The meeting one step nearer." })
  through(@Root() relative: LineageMeeting, @Ctx() context: RequestContext): MaybePromise<Entity | null> {
    return nodeById(context, relative.throughId, ["Meeting"]);
  }
}
