/** How often a value is there. */
export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/** Values with their counts, most first, then by value. */
export function sortedCounts(counts: ReadonlyMap<string, number>): readonly ValueCount[] {
  return [...counts].map(([value, count]) => ({ value, count })).sort(mostFirst);
}

/** A meeting with the values that it has in two fields; it may have several, or none. */
export interface GroupRow {
  readonly id: string;
  readonly first: readonly string[];
  /** Absent where groups are one level deep. */
  readonly second?: readonly string[];
}

export interface Group extends ValueCount {
  /** Ids, in the order of the rows. */
  readonly meetings: readonly string[];
  /** The group cut up by the second field; a meeting with several values is in several of them. */
  readonly groups: readonly Group[];
}

export interface Groups {
  readonly groups: readonly Group[];
  /** Ids of those that have no value in the first field. */
  readonly without: readonly string[];
}

/** Meetings grouped by one field, and within by another: biggest group first, then by value. A value counts once a row. */
export function groupsOf(rows: readonly GroupRow[]): Groups {
  const members = membersByValue(rows, ({ first }) => first);
  const groups = [...members].map(([value, list]) => ({
    value,
    count: list.length,
    meetings: list.map(({ id }) => id),
    groups: [...membersByValue(list, ({ second }) => second ?? [])]
      .map(([inner, innerList]) => ({
        value: inner,
        count: innerList.length,
        meetings: innerList.map(({ id }) => id),
        groups: [],
      }))
      .sort(mostFirst),
  }));
  return {
    groups: groups.sort(mostFirst),
    without: rows.filter(({ first }) => first.length === 0).map(({ id }) => id),
  };
}

function membersByValue(
  rows: readonly GroupRow[],
  valuesOf: (row: GroupRow) => readonly string[],
): ReadonlyMap<string, readonly GroupRow[]> {
  const members = new Map<string, GroupRow[]>();
  for (const row of rows) {
    for (const value of new Set(valuesOf(row))) {
      const list = members.get(value);
      if (list === undefined) members.set(value, [row]);
      else list.push(row);
    }
  }
  return members;
}

function mostFirst(one: ValueCount, other: ValueCount): number {
  return other.count - one.count || (one.value === other.value ? 0 : one.value < other.value ? -1 : 1);
}
