import { defineStatement } from "../graph/statement.js";
import type { MaybePromise } from "../lib/maybe-promise.js";
import { nodesByIds } from "../model/reading/nodes.js";
import type { Entity, RequestContext } from "../model/reading/request.js";

const datesOfAll = defineStatement(
  "Meeting.datesOfAll",
  `MATCH (n:Meeting)
RETURN n.id AS id, n.sortDate AS sortDate
ORDER BY n.sortDate DESC, n.id`,
);

/** The place of every meeting in the order newest first; read once a data set. @throws StoreError */
function places(context: RequestContext): MaybePromise<ReadonlyMap<string, number>> {
  return context.reader.remember(
    datesOfAll.name,
    async () => {
      const rows = await context.reader.read({ statement: datesOfAll, parameters: {} });
      return new Map(rows.map((row, index) => [String(row.id), index]));
    },
    (made) => made.size,
  );
}

/** The first so many of these meetings, newest first, as nodes. @throws StoreError */
export async function newestOf(context: RequestContext, ids: readonly string[], first: number): Promise<Entity[]> {
  const place = await places(context);
  const ordered = ids.toSorted((one, other) => (place.get(one) ?? 0) - (place.get(other) ?? 0));
  return nodesByIds(context, ordered.slice(0, first), ["Meeting"]);
}
