import { defineStatement } from "../../graph/statement.js";
import { after, type MaybePromise } from "../../lib/maybe-promise.js";
import type { Reader, RequestContext } from "../reading/request.js";
import type { DateFilter, MeetingFilter } from "./meeting.filter.js";

// what the first part asks for is what an index needs to be said to answer it alone; `sortDate` is "" where no day is known
const daysOfAll = defineStatement(
  "Meeting.daysOfAll",
  `MATCH (n:Meeting)
WHERE n.detail IS NOT NULL AND n.startEarliest IS NOT NULL AND n.startLatest IS NOT NULL
WITH n.detail AS detail, n.startEarliest AS first, n.startLatest AS last, count(n) AS total
ORDER BY detail, first, last
RETURN detail, collect(first) AS earliest, collect(last) AS latest, collect(total) AS totals
ORDER BY detail
UNION ALL
MATCH (n:Meeting)
WHERE n.sortDate = ""
WITH n.detail AS detail, count(n) AS total
RETURN detail, [] AS earliest, [] AS latest, [total] AS totals
ORDER BY detail`,
);

/** How many meetings of one detail may have begun between two days: the same places of three lists; without days where none is known. */
export interface Days {
  readonly detail: string;
  readonly earliest: readonly string[];
  readonly latest: readonly string[];
  readonly totals: readonly number[];
}

/** The days are some ten thousand at most, however many meetings there are: read once a data set. @throws StoreError */
export function daysOf(reader: Reader): MaybePromise<readonly Days[]> {
  return reader.remember(
    daysOfAll.name,
    async () => (await reader.read({ statement: daysOfAll, parameters: {} })) as unknown as readonly Days[],
    (days) => days.reduce((sum, { totals }) => sum + totals.length, 0),
  );
}

function counted({ earliest, latest, totals }: Days, { gte, lte, certain }: Partial<DateFilter>): number {
  if (!gte && !lte) return totals.reduce((sum, total) => sum + total, 0);
  const [since, until] = certain ? [earliest, latest] : [latest, earliest];
  let sum = 0;
  for (const [index, total] of totals.entries()) {
    const [from, to] = [since[index], until[index]];
    if (from === undefined || to === undefined) continue; // no day is known: it lies in no time
    if ((!gte || from >= gte) && (!lte || to <= lte)) sum += total;
  }
  return sum;
}

/**
 * How many meetings a filter finds that says no more than their days and detail: added up from the days, not counted
 * one by one. Null where it says more. @throws StoreError
 */
export function totalByDays(
  context: RequestContext,
  filter: MeetingFilter | null | undefined,
): (() => MaybePromise<number>) | null {
  const { detail, startDate, ...more } = filter ?? {};
  if (Object.values(more).some((part) => part !== null && part !== undefined)) return null;
  const details: readonly string[] = detail?.in ?? ["DESCRIBED"];
  return () =>
    after(daysOf(context.reader), (days) =>
      days
        .filter((each) => details.includes(each.detail))
        .reduce((sum, each) => sum + counted(each, startDate ?? {}), 0),
    );
}
