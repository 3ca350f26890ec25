import type { PlacesQuery } from "../generated/operations.js";

export type PlacedMeeting = PlacesQuery["meetings"]["nodes"][number];
type MeetingCity = NonNullable<PlacedMeeting["city"]>;

/** A city and what was held in it. */
export interface CityOnMap {
  readonly city: MeetingCity;
  readonly meetings: readonly PlacedMeeting[];
}

/** Two countries whose states hosted together. */
export interface Arc {
  readonly a: { readonly id: string; readonly name: string; readonly code: string };
  readonly b: { readonly id: string; readonly name: string; readonly code: string };
  readonly meetings: readonly PlacedMeeting[];
}

/** The cities of these meetings, most meetings first. */
export function citiesOf(meetings: readonly PlacedMeeting[]): CityOnMap[] {
  const cities = new Map<string, { city: MeetingCity; meetings: PlacedMeeting[] }>();
  for (const meeting of meetings) {
    if (meeting.city === null) continue;
    const known = cities.get(meeting.city.id);
    if (known === undefined) cities.set(meeting.city.id, { city: meeting.city, meetings: [meeting] });
    else known.meetings.push(meeting);
  }
  return [...cities.values()].sort(
    (one, other) => other.meetings.length - one.meetings.length || one.city.name.localeCompare(other.city.name, "en"),
  );
}

/** The pairs of countries whose states hosted these meetings together; organisations have no place on a map. */
export function arcsOf(meetings: readonly PlacedMeeting[]): Arc[] {
  const arcs = new Map<string, Arc & { meetings: PlacedMeeting[] }>();
  for (const meeting of meetings) {
    const states = [...meeting.hosts, ...meeting.coHosts]
      .flatMap((actor) => (actor.__typename === "State" ? [actor] : []))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const [index, a] of states.entries()) {
      for (const b of states.slice(index + 1)) {
        const key = `${a.id}~${b.id}`;
        const known = arcs.get(key);
        if (known === undefined) arcs.set(key, { a, b, meetings: [meeting] });
        else known.meetings.push(meeting);
      }
    }
  }
  return [...arcs.values()].sort((one, other) => other.meetings.length - one.meetings.length);
}
