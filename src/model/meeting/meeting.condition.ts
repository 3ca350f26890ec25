import Cypher from "@neo4j/cypher-builder";
import { badInput } from "../../api/errors.js";
import { fold } from "../../lib/fold.js";
import type { MaybePromise } from "../../lib/maybe-promise.js";
import { checkedCodes, checkedList, checkedText } from "../checks.js";
import { allOf, existsEdge, existsPath, hasEdge, noneOf, oneOf } from "../conditions.js";
import { typesOf } from "../reading/edges.js";
import { type Condition, type Start, writtenFilter } from "../reading/list.js";
import type { RequestContext } from "../reading/request.js";
import { reachedThemes, themeHierarchy } from "../theme/theme.hierarchy.js";
import type { DateFilter, MeetingFilter, ThemeFilter } from "./meeting.filter.js";
import { cityEdge, namedEdge, startOf, themeEdge } from "./meeting.start.js";
import { participationEdge } from "./participation.condition.js";
import { unknownPredicate } from "./unknown.condition.js";

const deepestFilter = 8;

type Predicates = (Cypher.Predicate | undefined)[];

function saysDetail(filter: MeetingFilter): boolean {
  const parts = [...(filter.and ?? []), ...(filter.or ?? []), ...(filter.not ? [filter.not] : [])];
  return Boolean(filter.detail) || parts.some(saysDetail);
}

function datePredicate(argument: string, filter: DateFilter, meeting: Cypher.Node): Cypher.Predicate | undefined {
  const { gte, lte, certain } = filter;
  if (gte && lte && gte > lte)
    throw badInput(`${argument}.gte`, gte, `later than \`lte\`, ${lte}: no day lies between`);
  const [from, until] = [new Cypher.Param(gte), new Cypher.Param(lte)];
  const earliest = meeting.property("startEarliest");
  const latest = meeting.property("startLatest");
  // The earliest day is what meetings are sorted by, wherever it is known: said of that too, a range is found in the
  // order of the index, and a page ends with its last row.
  const sorted = meeting.property("sortDate");
  return allOf(
    certain
      ? [
          ...(gte ? [Cypher.gte(earliest, from), Cypher.gte(sorted, from)] : []),
          lte ? Cypher.lte(latest, until) : undefined,
        ]
      : [
          gte ? Cypher.gte(latest, from) : undefined,
          ...(lte ? [Cypher.lte(earliest, until), Cypher.lte(sorted, until)] : []),
        ],
  );
}

function countryPredicate(codes: readonly string[], meeting: Cypher.Node): Cypher.Predicate | undefined {
  const isOne = (state: Cypher.Node) => oneOf(state.property("code"), codes);
  const city = { types: "HELD_IN", direction: "right", label: "City" } as const;
  const state = { types: typesOf(["IN"]), direction: "right", label: "State" } as const;
  return Cypher.or(existsPath(meeting, [city, state], isOne), existsEdge(meeting, "HELD_IN", "right", "State", isOne));
}

function frameworkPredicate(ids: readonly string[], meeting: Cypher.Node): Cypher.Predicate | undefined {
  const isOne = (framework: Cypher.Node) => oneOf(framework.property("id"), ids);
  const provision = { types: "REFERENCES", direction: "right", label: "Provision" } as const;
  const framework = { types: "PROVISION_OF", direction: "right", label: "PolicyFramework" } as const;
  return Cypher.or(
    existsEdge(meeting, "REFERENCES", "right", "PolicyFramework", isOne),
    existsPath(meeting, [provision, framework], isOne),
  );
}

/** Held in the state that certainly presided, all of the time on which the meeting may have begun, over a dialogue that convened it. */
function chairingCountryPredicate(meeting: Cypher.Node): Cypher.Predicate {
  const city = new Cypher.Node();
  const state = new Cypher.Node();
  const term = new Cypher.Relationship();
  const dialogue = new Cypher.Node();
  const pattern = new Cypher.Pattern(meeting)
    .related({ type: "HELD_IN", direction: "right" })
    .to(city, { labels: ["City"] })
    .related({ type: typesOf(["IN"]), direction: "right" })
    .to(state, { labels: ["State"] })
    .related(term, { type: "PRESIDES", direction: "right" })
    .to(dialogue, { labels: ["Dialogue"] });
  // Compared by id rather than closed to a circle, which the embedded engine would walk from its busiest node.
  const convened = existsEdge(meeting, "CONVENED_BY", "right", "Dialogue", (convening) =>
    Cypher.eq(convening.property("id"), dialogue.property("id")),
  );
  const inOffice = Cypher.and(
    convened,
    Cypher.lte(term.property("certainFrom"), meeting.property("startEarliest")),
    Cypher.or(
      Cypher.isNull(term.property("certainTo")),
      Cypher.lt(meeting.property("startLatest"), term.property("certainTo")),
    ),
  );
  return new Cypher.Exists(new Cypher.Match(pattern).where(inOffice));
}

function idPredicate(
  argument: string,
  filter: { readonly in: readonly string[] } | null | undefined,
  make: (ids: readonly string[]) => Cypher.Predicate | undefined,
) {
  return filter ? make(checkedList(`${argument}.in`, filter.in)) : undefined;
}

/** The predicates of a filter itself, without those of `and`, `or` and `not`. */
function ownPredicates(
  where: string,
  filter: MeetingFilter,
  meeting: Cypher.Node,
  themes: readonly string[],
): Predicates {
  const equalsOneOf = (field: "kind" | "status" | "detail") => {
    const words = filter[field];
    return words ? oneOf(meeting.property(field), checkedList(`${where}.${field}.in`, words.in)) : undefined;
  };
  const other = (types: string, label: string) => (ids: readonly string[]) =>
    hasEdge(meeting, namedEdge(types, label, ids));
  const words = filter.text ? fold(checkedText(`${where}.text`, filter.text)).split(" ") : [];
  return [
    idPredicate(`${where}.id`, filter.id, (ids) => oneOf(meeting.property("id"), ids)),
    filter.title
      ? Cypher.contains(
          meeting.property("foldedTitle"),
          new Cypher.Param(fold(checkedText(`${where}.title.contains`, filter.title.contains))),
        )
      : undefined,
    ...words.map((word) => Cypher.contains(meeting.property("foldedText"), new Cypher.Param(word))),
    equalsOneOf("kind"),
    equalsOneOf("status"),
    equalsOneOf("detail"),
    typeof filter.online === "boolean"
      ? Cypher.eq(meeting.property("online"), new Cypher.Param(filter.online))
      : undefined,
    filter.startDate ? datePredicate(`${where}.startDate`, filter.startDate, meeting) : undefined,
    filter.city ? hasEdge(meeting, cityEdge(`${where}.city`, filter.city)) : undefined,
    filter.country ? countryPredicate(checkedCodes(`${where}.country`, filter.country), meeting) : undefined,
    ...(filter.participation ?? []).map((part, index) =>
      hasEdge(meeting, participationEdge(`${where}.participation[${index}]`, part)),
    ),
    filter.theme ? hasEdge(meeting, themeEdge(filter.theme, themes)) : undefined,
    idPredicate(`${where}.framework`, filter.framework, (ids) => frameworkPredicate(ids, meeting)),
    idPredicate(`${where}.provision`, filter.provision, other("REFERENCES", "Provision")),
    idPredicate(`${where}.dialogue`, filter.dialogue, other("CONVENED_BY", "Dialogue")),
    idPredicate(`${where}.series`, filter.series, other("PART_OF_SERIES", "Series")),
    filter.inCountryOfProcessChair === true ? chairingCountryPredicate(meeting) : undefined,
    filter.inCountryOfProcessChair === false ? noneOf(chairingCountryPredicate(meeting)) : undefined,
    ...(filter.unknown ?? []).map((field) => unknownPredicate(field, meeting)),
  ];
}

const described: Condition = (meeting) => Cypher.eq(meeting.property("detail"), new Cypher.Param("DESCRIBED"));

/** Themes of a theme filter with their narrower ones. */
async function filteredThemes(
  context: RequestContext,
  where: string,
  filter: ThemeFilter | null | undefined,
): Promise<readonly string[]> {
  if (!filter) return [];
  const named = checkedList(`${where}.theme.in`, filter.in);
  if (!filter.includeNarrower) return named;
  const { narrower } = await themeHierarchy(context);
  return [...reachedThemes(narrower, named).keys()].sort();
}

interface Parts {
  readonly where: string;
  readonly filter: MeetingFilter;
  readonly themes: readonly string[];
  readonly every: readonly Condition[];
  readonly some: readonly Condition[];
  readonly not: Condition | null;
}

// Conditions are kept for later requests, and a function keeps every variable that another one around it uses: made
// beside the context of a request, each would keep that request with its loaders, its answer and its connection.

function joined(parts: Parts): Condition {
  const { where, filter, themes, every, some, not } = parts;
  const whole = (meeting: Cypher.Node) => {
    const alternatives = some.map((part) => part(meeting) ?? Cypher.true);
    const excluded = not?.(meeting);
    return allOf([
      ...ownPredicates(where, filter, meeting, themes),
      ...every.map((part) => part(meeting)),
      alternatives.length > 0 ? (Cypher.or(Cypher.false, ...alternatives) as Cypher.Predicate) : undefined,
      not ? noneOf(excluded ?? Cypher.true) : undefined,
    ]);
  };
  return Object.assign(whole, { start: ownStart(parts) ?? startOfEvery(parts) });
}

/** Where the meetings are reached from, if a part of the filter itself says so. */
function ownStart(parts: Parts): Start | undefined {
  const found = startOf(parts.where, parts.filter, parts.themes);
  if (found === null) return undefined;
  const { edge, ends, rest } = found;
  return { edge, ends, rest: (meeting) => joined({ ...parts, filter: rest })(meeting) };
}

/** Likewise, if one of those that all hold says so. */
function startOfEvery(parts: Parts): Start | undefined {
  const { every } = parts;
  const place = every.findIndex(({ start }) => start !== undefined);
  const start = every[place]?.start;
  if (start === undefined || parts.filter.id) return undefined;
  return { ...start, rest: (meeting) => joined({ ...parts, every: every.with(place, start.rest) })(meeting) };
}

function describedAnd(own: Condition): Condition {
  const both = (condition: Condition) => (meeting: Cypher.Node) => allOf([described(meeting), condition(meeting)]);
  const { start } = own;
  return Object.assign(both(own), { start: start && { ...start, rest: both(start.rest) } });
}

async function compiled(
  context: RequestContext,
  where: string,
  filter: MeetingFilter,
  depth: number,
): Promise<Condition> {
  if (depth > deepestFilter) throw badInput(where, null, `filters nest at most ${deepestFilter} deep`);
  const themes = await filteredThemes(context, where, filter.theme);
  const compileAll = (name: "and" | "or") =>
    Promise.all(
      (filter[name] ?? []).map((part, index) => compiled(context, `${where}.${name}[${index}]`, part, depth + 1)),
    );
  const every = await compileAll("and");
  const some = await compileAll("or");
  if (filter.or) checkedList(`${where}.or`, filter.or);
  const not = filter.not ? await compiled(context, `${where}.not`, filter.not, depth + 1) : null;
  return joined({ where, filter, themes, every, some, not });
}

/**
 * Compiles a filter into a condition on meetings. Where no part of it says how much the sources must say of a meeting,
 * only described meetings count.
 * @throws GraphQLError BAD_USER_INPUT naming the argument and its value
 */
export function meetingCondition(
  context: RequestContext,
  filter: MeetingFilter | null | undefined,
  argument = "where",
): MaybePromise<Condition> {
  if (!filter) return described;
  const written = writtenFilter(filter);
  return context.reader.remember(
    `Meeting.condition ${argument} ${written}`,
    async () => {
      const own = await compiled(context, argument, filter, 1);
      const condition = saysDetail(filter) ? own : describedAnd(own);
      condition(new Cypher.Node()); // a bad value is refused here, before anything is read
      return condition;
    },
    () => written.length / 10,
  );
}
