import fc from "fast-check";
import type { EdgeKind, Graph, GraphEdge, GraphNode, PropertyValue } from "../../src/model/shape.js";
import { smallGraph } from "../contract/graphs.js";

const slugs = Array.from({ length: 24 }, (_, index) => `r${String(index).padStart(2, "0")}`);
const kinds = ["EXPERT_MEETING", "THEMATIC_MEETING", "ROUNDTABLE", "TRAINING"] as const;
const titles = ["Return and reintegration", "return, again", "Éducation à Nairobi", "Zwölf Länder", "A"] as const;

const day = fc
  .record({ year: fc.integer({ min: 2010, max: 2023 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${year}-${String(month).padStart(2, "0")}-15`);

/** When a meeting was: on a day, in a year, or nobody knows. */
const dates: fc.Arbitrary<Readonly<Record<string, PropertyValue>>> = fc.oneof(
  day.map((start) => ({
    startDate: start,
    endDate: start,
    datePrecision: "DAY",
    startEarliest: start,
    startLatest: start,
    sortDate: start,
  })),
  fc.integer({ min: 2010, max: 2023 }).map((year) => ({
    datePrecision: "YEAR",
    notBefore: `${year}-01-01`,
    notAfter: `${year}-12-31`,
    startEarliest: `${year}-01-01`,
    startLatest: `${year}-12-31`,
    sortDate: `${year}-01-01`,
  })),
  fc.constant({ sortDate: "" }),
);

const meeting = fc
  .record({
    slug: fc.constantFrom(...slugs),
    title: fc.constantFrom(...titles),
    kind: fc.option(fc.constantFrom(...kinds), { nil: undefined }),
    detail: fc.constantFrom("DESCRIBED", "DESCRIBED", "MENTIONED"),
    status: fc.constantFrom("HELD", "PLANNED"),
    online: fc.option(fc.boolean(), { nil: undefined }),
    attendance: fc.option(fc.nat(50), { nil: undefined }),
    dates,
  })
  .map(({ slug, title, kind, detail, status, online, attendance, dates: when }): GraphNode => {
    const folded = title.toLowerCase();
    const properties = {
      title,
      titleGiven: title.length > 1,
      detail,
      status,
      foldedTitle: folded,
      foldedText: folded,
      ...when,
      ...(kind && { kind }),
      ...(online !== undefined && { online }),
      ...(attendance !== undefined && { attendanceCount: attendance }),
    };
    return { kind: "Meeting", id: `meeting:${slug}`, properties };
  });

const idsOf = (...wanted: readonly GraphNode["kind"][]) =>
  smallGraph.nodes.filter(({ kind }) => wanted.includes(kind)).map(({ id }) => id);
const roles: readonly EdgeKind[] = [
  "HOSTED",
  "CO_HOSTED",
  "CHAIRED",
  "CO_CHAIRED",
  "INITIATED",
  "ORGANISED",
  "ATTENDED",
];
const relations: readonly EdgeKind[] = ["BUILDS_ON", "FOLLOWS", "PRECEDED_BY", "PREPARES_FOR", "REFERS_TO"];

function edge(kind: EdgeKind, from: string, to: string, properties: GraphEdge["properties"] = {}): GraphEdge {
  return { kind, from, to, key: "", properties };
}

/** The edges of one meeting: whom, what and where. */
function edgesOf(id: string): fc.Arbitrary<readonly GraphEdge[]> {
  const some = (ids: readonly string[], maxLength: number) => fc.subarray([...ids], { maxLength });
  return fc
    .record({
      actors: fc.array(fc.tuple(fc.constantFrom(...roles), fc.constantFrom(...idsOf("State", "Organisation"))), {
        maxLength: 4,
      }),
      themes: some(idsOf("Theme"), 3),
      weight: fc.constantFrom("MAIN", "CONTEXT"),
      references: some(idsOf("PolicyFramework", "Provision"), 2),
      dialogues: some(idsOf("Dialogue"), 1),
      place: some(idsOf("City", "State"), 1),
      series: some(idsOf("Series"), 1),
      earlier: some(["meeting:a", "meeting:b", "meeting:d"], 2),
      relation: fc.constantFrom(...relations),
    })
    .map((drawn) => [
      ...drawn.actors.map(([role, actor]) => edge(role, actor, id)),
      ...drawn.themes.map((theme) => edge("ADDRESSES", id, theme, { weight: drawn.weight })),
      ...drawn.references.map((to) => edge("REFERENCES", id, to)),
      ...drawn.dialogues.map((to) => edge("CONVENED_BY", id, to, { role: "CONVENING" })),
      ...drawn.place.map((to) => edge("HELD_IN", id, to)),
      ...drawn.series.map((to) => edge("PART_OF_SERIES", id, to, { position: 1 })),
      ...drawn.earlier.map((to) => edge(drawn.relation, id, to)),
    ]);
}

/** The small graph with any meetings more. */
export const meetingGraphs: fc.Arbitrary<Graph> = fc
  .uniqueArray(meeting, { maxLength: slugs.length, selector: ({ id }) => id })
  .chain((nodes) =>
    fc.tuple(...nodes.map(({ id }) => edgesOf(id))).map((edges): Graph => {
      const unique = new Map(edges.flat().map((made) => [`${made.kind} ${made.from} ${made.to}`, made]));
      return { nodes: [...smallGraph.nodes, ...nodes], edges: [...smallGraph.edges, ...unique.values()] };
    }),
  );
