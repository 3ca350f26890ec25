// Fills PostgreSQL from the seed files that the other subjects read: `node load.mjs` with SEEDS, DIST and POSTGRES.
import { readFileSync } from "node:fs";
import pg from "pg";

const { graphOfSeeds } = await import(`${process.env.DIST}/loading/compiled.js`);
const { graph } = await graphOfSeeds(process.env.SEEDS);
const client = new pg.Client({ connectionString: process.env.POSTGRES });
await client.connect();
const script = (name) => client.query(readFileSync(new URL(name, import.meta.url), "utf8"));

const roles = new Set(["HOSTED", "CO_HOSTED", "CHAIRED", "CO_CHAIRED", "INITIATED", "ORGANISED", "ATTENDED"]);
const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const nodesOf = (kind) => graph.nodes.filter((node) => node.kind === kind);
const edgesOf = (kind) => graph.edges.filter((edge) => edge.kind === kind);
const kindOf = new Map(graph.nodes.map(({ id, kind }) => [id, kind]));
const targets = (kind, wanted) =>
  new Map(
    edgesOf(kind)
      .filter(({ to }) => kindOf.get(to) === wanted)
      .map(({ from, to }) => [from, to]),
  );

/** Writes rows, a thousand at a time. */
async function fill(table, rows) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  for (let start = 0; start < rows.length; start += 1_000) {
    const page = rows.slice(start, start + 1_000);
    await client.query(
      `INSERT INTO ${table} (${columns.join(", ")})
       SELECT ${columns.join(", ")} FROM json_populate_recordset(NULL::${table}, $1)`,
      [JSON.stringify(page)],
    );
  }
}

/** The rows of a kind of node: the columns that the table has. */
function rowsOf(kind, columns, more = () => ({})) {
  return nodesOf(kind).map(({ id, properties }) => ({
    id,
    ...Object.fromEntries(columns.map((name) => [snake(name), properties[name] ?? null])),
    ...more(id),
  }));
}

await script("tables.sql");
await client.query("SET search_path TO dialogue");
const count = { participation_count: 0 };
const actor = ["name", "code", "acronym"];
await fill(
  "actors",
  rowsOf("State", actor, () => ({ kind: "STATE", ...count })),
);
await fill(
  "actors",
  rowsOf("Organisation", actor, () => ({ kind: "ORGANISATION", ...count })),
);
const stateOf = targets("IN", "State");
await fill(
  "cities",
  rowsOf("City", ["name", "latitude", "longitude"], (id) => ({ state_id: stateOf.get(id) ?? null })),
);
await fill(
  "themes",
  rowsOf("Theme", ["label", "definition"], () => ({ meeting_count: 0 })),
);
await fill(
  "narrower_themes",
  edgesOf("BROADER").map(({ from, to }) => ({ theme_id: from, broader_id: to })),
);
await fill("policy_frameworks", rowsOf("PolicyFramework", ["name", "shortName", "adoptedOn"]));
const frameworkOf = targets("PROVISION_OF", "PolicyFramework");
await fill(
  "provisions",
  rowsOf("Provision", ["code", "title"], (id) => ({ framework_id: frameworkOf.get(id) ?? null })),
);
const cityOf = targets("HELD_IN", "City");
const meeting = ["title", "kind", "status", "detail", "startDate", "endDate", "startEarliest", "startLatest"];
await fill(
  "meetings",
  rowsOf("Meeting", [...meeting, "sortDate", "attendanceCount", "objectives"], (id) => ({
    city_id: cityOf.get(id) ?? null,
    ...count,
  })),
);
await fill(
  "participations",
  graph.edges
    .filter(({ kind }) => roles.has(kind))
    .map(({ kind, from, to }) => ({ meeting_id: to, role: kind, actor_id: from })),
);
await fill(
  "addresses",
  edgesOf("ADDRESSES").map(({ from, to, properties: { weight } }) => ({ meeting_id: from, weight, theme_id: to })),
);
await fill(
  "instruments_referenced",
  edgesOf("REFERENCES").map(({ from, to }) => ({
    meeting_id: from,
    instrument_id: to,
    framework_id: frameworkOf.get(to) ?? to,
    provision_id: frameworkOf.has(to) ? to : null,
  })),
);
await client.query(`
  UPDATE actors SET participation_count = (SELECT count(*) FROM participations WHERE actor_id = actors.id);
  UPDATE meetings SET participation_count = (SELECT count(*) FROM participations WHERE meeting_id = meetings.id);
  UPDATE themes SET meeting_count = counted.meetings
    FROM (SELECT theme_id, count(*) AS meetings FROM addresses GROUP BY theme_id) counted WHERE theme_id = id;
  INSERT INTO partners
    SELECT own.actor_id, other.actor_id, count(DISTINCT own.meeting_id)
    FROM participations own
    JOIN participations other ON other.meeting_id = own.meeting_id AND other.actor_id <> own.actor_id
    JOIN meetings ON meetings.id = own.meeting_id AND meetings.detail = 'DESCRIBED'
    WHERE own.role IN ('HOSTED', 'CO_HOSTED') AND other.role IN ('HOSTED', 'CO_HOSTED')
    GROUP BY own.actor_id, other.actor_id;
`);
await script("functions.sql");
await client.query("VACUUM FULL ANALYZE");
const { rows } = await client.query("SELECT count(*)::int AS meetings FROM meetings");
console.log(`PostgreSQL holds ${rows[0].meetings} meetings`);
await client.end();
