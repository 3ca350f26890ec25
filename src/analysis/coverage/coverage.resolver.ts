import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { DateScalar } from "../../api/date.scalar.js";
import { Node } from "../../api/node.type.js";
import { PageArguments } from "../../api/page.js";
import { defineStatement } from "../../graph/statement.js";
import type { MaybePromise } from "../../lib/maybe-promise.js";
import { Dataset } from "../../model/dataset/dataset.type.js";
import { Dialogue } from "../../model/dialogue/dialogue.type.js";
import { MeetingField } from "../../model/enumerations.js";
import { Evidence } from "../../model/evidence/evidence.type.js";
import { meetingCondition } from "../../model/meeting/meeting.condition.js";
import { MeetingConnection, meetingConnection } from "../../model/meeting/meeting.connection.js";
import { countCall } from "../../model/reading/list.js";
import { entityIn, nodeById, projection } from "../../model/reading/nodes.js";
import type { Entity, RequestContext } from "../../model/reading/request.js";
import { Source } from "../../model/source/source.type.js";
import { State } from "../../model/state/state.type.js";
import { chairmanshipGaps } from "../time/terms.js";
import { Contradiction, Coverage, MeetingGap, TermIrregularity } from "./coverage.type.js";

const termsOfAll = defineStatement(
  "Dialogue.termsOfAll",
  `MATCH (n:State)-[e:PRESIDES]->(d:Dialogue)
RETURN d.id AS dialogue, n.id AS holder, e.from AS begin, e.to AS end
ORDER BY d.id, e.from, n.id`,
);

const contradictionsOfAll = defineStatement(
  "Evidence.contradictions",
  `MATCH (n:Evidence)
WHERE n.value IS NOT NULL
RETURN n.id AS id, n.subject AS subject, n.field AS field, n.value AS value
ORDER BY n.id`,
);

const sourcesNotSince = defineStatement(
  "Source.notSince",
  `MATCH (n:Source)
WHERE n.kind <> "GENERAL_KNOWLEDGE" AND coalesce(n.retrieved, "") < $since
RETURN ${projection("n", ["Source"])} AS node
ORDER BY n.id`,
);

const fields = Object.keys(MeetingField) as (keyof typeof MeetingField)[];

async function countOf(context: RequestContext, unknown: (keyof typeof MeetingField)[] | null): Promise<number> {
  const condition = await meetingCondition(context, unknown === null ? null : { unknown });
  const [row] = await context.reader.rows(countCall({ name: "coverage", kind: "Meeting", order: [], condition }, null));
  return Number(row?.total ?? 0);
}

@Resolver(() => Dataset)
export class DatasetCoverageResolver {
  @FieldResolver(() => Coverage, { description: "What is not known." })
  async coverage(@Ctx() context: RequestContext): Promise<Coverage> {
    return { meetingsTotal: await countOf(context, null) };
  }
}

@Resolver(() => Coverage)
export class CoverageResolver {
  @FieldResolver(() => [MeetingGap], {
    description: "Of how many described meetings what is not known, with the meetings.",
  })
  meetings(
    @Ctx() context: RequestContext,
    @Arg("fields", () => [MeetingField], { nullable: true, description: "Only these fields." }) only?:
      | (keyof typeof MeetingField)[]
      | null,
  ): Promise<MeetingGap[]> {
    return Promise.all((only ?? fields).map(async (field) => ({ field, count: await countOf(context, [field]) })));
  }

  @FieldResolver(() => [TermIrregularity], {
    description: "Terms of Chairs with a gap, an overlap, or days too coarse to tell.",
  })
  async chairmanships(@Ctx() context: RequestContext): Promise<TermIrregularity[]> {
    const terms = new Map<string, { holder: string; from: string; to: string | null }[]>();
    for (const { dialogue, holder, begin, end } of await context.reader.rows({
      statement: termsOfAll,
      parameters: {},
    })) {
      const list = terms.get(String(dialogue)) ?? [];
      terms.set(String(dialogue), list);
      list.push({ holder: String(holder), from: String(begin), to: typeof end === "string" ? end : null });
    }
    return [...terms].flatMap(([dialogueId, list]) =>
      chairmanshipGaps(list).map(({ kind, start, end, earlier, later }) => ({
        kind,
        start,
        end,
        dialogueId,
        earlierId: earlier.holder,
        laterId: later.holder,
      })),
    );
  }

  @FieldResolver(() => [Contradiction], { description: "Facts that another source gives in another way." })
  async contradictions(@Ctx() context: RequestContext): Promise<Contradiction[]> {
    const rows = await context.reader.rows({ statement: contradictionsOfAll, parameters: {} });
    return rows.map((row) => ({
      field: String(row.field),
      value: String(row.value),
      evidenceId: String(row.id),
      subjectId: String(row.subject),
    }));
  }

  @FieldResolver(() => [Source], {
    description: "Sources that were not looked at since a day, those never dated among them.",
  })
  async sources(
    @Ctx() context: RequestContext,
    @Arg("notSince", () => DateScalar, { description: "The day." }) since: string,
  ): Promise<Entity[]> {
    const rows = await context.reader.rows({ statement: sourcesNotSince, parameters: { since } });
    return rows.map((row) => entityIn(row));
  }
}

@Resolver(() => MeetingGap)
export class MeetingGapResolver {
  @FieldResolver(() => MeetingConnection.Connection, { description: "The meetings, to work through." })
  meetings(
    @Root() { field }: MeetingGap,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ): MaybePromise<object> {
    return meetingConnection(context, "coverage", { where: { unknown: [field] }, page });
  }
}

@Resolver(() => TermIrregularity)
export class TermIrregularityResolver {
  @FieldResolver(() => Dialogue, { description: "Over which dialogue they preside." })
  dialogue(@Root() { dialogueId }: TermIrregularity, @Ctx() context: RequestContext): MaybePromise<Entity | null> {
    return nodeById(context, dialogueId, ["Dialogue"]);
  }

  @FieldResolver(() => State, { description: "Who presides first." })
  earlier(@Root() { earlierId }: TermIrregularity, @Ctx() context: RequestContext): MaybePromise<Entity | null> {
    return nodeById(context, earlierId, ["State"]);
  }

  @FieldResolver(() => State, { description: "Who presides next." })
  later(@Root() { laterId }: TermIrregularity, @Ctx() context: RequestContext): MaybePromise<Entity | null> {
    return nodeById(context, laterId, ["State"]);
  }
}

@Resolver(() => Contradiction)
export class ContradictionResolver {
  @FieldResolver(() => Node, { nullable: true, description: "What the fact is about." })
  subject(@Root() { subjectId }: Contradiction, @Ctx() context: RequestContext): MaybePromise<Entity | null> {
    return nodeById(context, subjectId);
  }

  @FieldResolver(() => Evidence, { description: "The passage that gives it otherwise." })
  evidence(@Root() { evidenceId }: Contradiction, @Ctx() context: RequestContext): MaybePromise<Entity | null> {
    return nodeById(context, evidenceId, ["Evidence"]);
  }
}
