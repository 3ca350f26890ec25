/** The lengths of time that a timeline is cut into. */
export const timeUnits = {
  YEAR: "Calendar years.",
  QUARTER: "Quarters of calendar years.",
  MONTH: "Calendar months.",
} as const;
export type TimeUnit = keyof typeof timeUnits;

const monthsOf: Readonly<Record<TimeUnit, number>> = { YEAR: 12, QUARTER: 3, MONTH: 1 };

/** The number of the unit that a day (ISO 8601) lies in, counted from the year 0 on. @throws TypeError when it is no day */
export function unitOf(day: string, unit: TimeUnit): number {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  if (day.length !== 10 || day[4] !== "-" || !Number.isInteger(year) || !(month >= 1 && month <= 12))
    throw new TypeError(`not a day in ISO 8601: ${day}`);
  return Math.floor((year * 12 + month - 1) / monthsOf[unit]);
}

/** First day of a unit. */
export function firstDayOf(number: number, unit: TimeUnit): string {
  const months = number * monthsOf[unit];
  const year = String(Math.floor(months / 12)).padStart(4, "0");
  return `${year}-${String((months % 12) + 1).padStart(2, "0")}-01`;
}

/** Last day of a unit. */
export function lastDayOf(number: number, unit: TimeUnit): string {
  const months = (number + 1) * monthsOf[unit];
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(months / 12), months % 12, 0); // day 0 is the last of the month before
  return date.toISOString().slice(0, 10);
}

/** The day before a day. */
export function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
