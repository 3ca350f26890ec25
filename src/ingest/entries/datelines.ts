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

/** The date of a sentence that is nothing but a dateline. */
export function datelineAlone({ start, end, meetings, dates }: Sentence): DateMention | null {
  const [date] = dates;
  const alone = date !== undefined && dates.length === 1 && meetings.length === 0 && end - start < 80;
  return alone && date.from.day !== null && date.end >= end - 2 ? date : null;
}
