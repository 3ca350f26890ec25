import Cypher from "@neo4j/cypher-builder";
import { checkedList, checkedText } from "../checks.js";
import { allOf, type EdgeCondition, oneOf } from "../conditions.js";
import type { CityFilter, MeetingFilter, ThemeFilter } from "./meeting.filter.js";
import { participationEdge } from "./participation.condition.js";

/** An edge to a node of a kind that has one of these ids. */
export function namedEdge(types: string, label: string, ids: readonly string[]): EdgeCondition {
  return { types, direction: "right", label, holds: (end) => oneOf(end.property("id"), ids) };
}

/** Held in a city that fits. @throws GraphQLError BAD_USER_INPUT */
export function cityEdge(argument: string, filter: CityFilter): EdgeCondition {
  return {
    types: "HELD_IN",
    direction: "right",
    label: "City",
    holds: (city) =>
      allOf([
        filter.id ? Cypher.eq(city.property("id"), new Cypher.Param(filter.id)) : undefined,
        filter.name
          ? Cypher.contains(
              Cypher.toLower(city.property("name")),
              new Cypher.Param(checkedText(`${argument}.name`, filter.name).toLowerCase()),
            )
          : undefined,
      ]),
  };
}

/** Addresses one of these themes. */
export function themeEdge(filter: ThemeFilter, ids: readonly string[]): EdgeCondition {
  const { weight } = filter;
  return {
    ...namedEdge("ADDRESSES", "Theme", ids),
    holds: (theme, edge) =>
      allOf([
        oneOf(theme.property("id"), ids),
        weight ? Cypher.eq(edge.property("weight"), new Cypher.Param(weight)) : undefined,
      ]),
  };
}

/** Where the meetings of a filter can be reached from, and the filter without the part that says so. */
export interface FilterStart {
  readonly edge: EdgeCondition;
  readonly ends: number;
  readonly rest: MeetingFilter;
}

/**
 * The part of a filter that names the other ends of an edge, the one with the fewest meetings to an end where there are
 * several: a series has a handful, a dialogue up to all. Null where the meetings themselves are named, or no ends are.
 * @throws GraphQLError BAD_USER_INPUT
 */
export function startOf(where: string, filter: MeetingFilter, themes: readonly string[]): FilterStart | null {
  const { id, series, provision, city, participation, theme, dialogue } = filter;
  if (id) return null;
  const named = (
    types: string,
    label: string,
    field: "series" | "provision" | "dialogue",
    given: readonly string[],
  ) => {
    const ids = checkedList(`${where}.${field}.in`, given);
    return { edge: namedEdge(types, label, ids), ends: ids.length, rest: { ...filter, [field]: null } };
  };
  if (series) return named("PART_OF_SERIES", "Series", "series", series.in);
  if (provision) return named("REFERENCES", "Provision", "provision", provision.in);
  if (city?.id) return { edge: cityEdge(`${where}.city`, city), ends: 1, rest: { ...filter, city: null } };
  const place = (participation ?? []).findIndex(({ actor }) => actor?.id || actor?.code || actor?.acronym);
  const part = participation?.[place];
  if (part) {
    const { id: ids, code, acronym } = part.actor ?? {};
    return {
      edge: participationEdge(`${where}.participation[${place}]`, part),
      ends: (ids ?? code ?? acronym)?.in.length ?? 0,
      rest: { ...filter, participation: participation?.filter((_, index) => index !== place) ?? null },
    };
  }
  if (theme) return { edge: themeEdge(theme, themes), ends: themes.length, rest: { ...filter, theme: null } };
  return dialogue ? named("CONVENED_BY", "Dialogue", "dialogue", dialogue.in) : null;
}
