import type { Sentence } from "../clause/read-sentence.js";
import type { DateMention } from "../dates/date-mention.js";

/** Whether a sentence is nothing but the place of a dateline, with or without its day ("Astana."). */
export function isPlaceAlone({ start, end, meetings, cities, dates }: Sentence): boolean {
  const [city] = cities;
  return (
    city !== undefined &&
    cities.length === 1 &&
    meetings.length === 0 &&
    dates.length <= 1 &&
    end - start < 60 &&
    city.start - start < 3
  );
}

/** Whether a sentence is nothing but the place and the date of a meeting, in either order ("28 November – 1 December, Mexico City, Mexico."). */
export function isPlaceAndDate(text: string, { start, end, meetings, cities, dates, names }: Sentence): boolean {
  const [city] = cities;
  const [date] = dates;
  if (city === undefined || date === undefined || cities.length > 1 || dates.length > 1) return false;
  if (meetings.length > 0 || date.from.month === null || end - start > 90) return false;
  const blank = [city, date, ...names].sort((one, other) => one.start - other.start);
  let rest = "";
  let at = start;
  for (const span of blank) {
    rest += text.slice(at, Math.max(at, span.start));
    at = Math.max(at, span.end);
  }
  return /^(?:[\s,.:()|–—-]|on|from|in|le|du|à)*$/iu.test(rest + text.slice(at, end));
}

/** The date of a sentence that is nothing but a dateline. */
export function datelineAlone({ start, end, meetings, dates }: Sentence): DateMention | null {
  const [date] = dates;
  const alone = date !== undefined && dates.length === 1 && meetings.length === 0 && end - start < 80;
  return alone && date.from.day !== null && date.end >= end - 2 ? date : null;
}
