/** The first day that an ISO 8601 day, month or year may mean; undefined when it is none. */
export function firstDay(date: string): string | undefined {
  const [, year, month = "01", day = "01"] = parts.exec(date) ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}`;
}

/** The last day that an ISO 8601 day, month or year may mean; undefined when it is none. */
export function lastDay(date: string): string | undefined {
  const [, year, month = "12", day] = parts.exec(date) ?? [];
  if (year === undefined) return undefined;
  return day === undefined
    ? shifted(`${year}-${month}-01`, (days) => days.setUTCMonth(days.getUTCMonth() + 1, 0))
    : date;
}

/** The day so many days after an ISO 8601 day, or before it. */
export function daysAfter(day: string, count: number): string {
  return shifted(day, (days) => days.setUTCDate(days.getUTCDate() + count));
}

const parts = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

function shifted(day: string, change: (days: Date) => number): string {
  const days = new Date(`${day}T00:00:00Z`);
  change(days);
  return days.toISOString().slice(0, 10);
}
