import { parseArgs } from "node:util";
import neo4j from "neo4j-driver";

const usage = "usage: npx tsx test/bench/enlarge.ts --neo4j bolt://HOST:PORT --copies 9";

/** One piece of evidence's id as the copy has it: ids of evidence begin with the part of the meeting's id behind the colon. */
const evidenceIds = (list: string) =>
  `[id IN ${list} | "evidence:" + slug + $mark + substring(id, size("evidence:" + slug))]`;

const dates = ["startDate", "endDate", "notBefore", "notAfter", "startEarliest", "startLatest", "sortDate"];
const shifted = dates.map(
  (name) =>
    `${name}: CASE WHEN m.${name} <> "" THEN toString(date(m.${name}) + duration({days: $days})) ELSE m.${name} END`,
);

const original = `MATCH (m:Meeting)
WHERE NOT m.id CONTAINS "-copy-"`;

/** A copy of every meeting with its evidence and its edges to what is no meeting. */
const copyMeetings = `${original}
CALL (m) {
  WITH m, substring(m.id, size("meeting:")) AS slug
  CREATE (c:Meeting)
  SET c = m { .*, ${shifted.join(", ")},
    id: m.id + $mark,
    title: m.title + " (" + $words + ")",
    foldedTitle: m.foldedTitle + " " + $words,
    evidence: ${evidenceIds("m.evidence")} }
  WITH m, c, slug
  CALL (m, c, slug) {
    MATCH (m)-[e]->(x)
    WHERE NOT x:Meeting
    CREATE (c)-[f:$(type(e))]->(x)
    SET f = e { .*, evidence: ${evidenceIds("e.evidence")} }
  }
  CALL (m, c, slug) {
    MATCH (m)<-[e]-(x:Actor)
    CREATE (c)<-[f:$(type(e))]-(x)
    SET f = e { .*, evidence: ${evidenceIds("e.evidence")} }
  }
  CALL (m, c, slug) {
    MATCH (v:Evidence {subject: m.id})-[:IN_SOURCE]->(s:Source)
    CREATE (w:Evidence)-[:IN_SOURCE]->(s)
    SET w = v { .*, id: ${evidenceIds("[v.id]")}[0], subject: c.id }
  }
} IN TRANSACTIONS OF 500 ROWS`;

/** The edges between meetings, once all copies are there. */
const copyRelations = `${original}
CALL (m) {
  WITH m, substring(m.id, size("meeting:")) AS slug
  MATCH (m)-[e]->(x:Meeting)
  WHERE NOT x.id CONTAINS "-copy-"
  MATCH (c:Meeting {id: m.id + $mark})
  MATCH (y:Meeting {id: x.id + $mark})
  CREATE (c)-[f:$(type(e))]->(y)
  SET f = e { .*, evidence: ${evidenceIds("e.evidence")} }
} IN TRANSACTIONS OF 5000 ROWS`;

/** Whoever reads the store must notice that it holds another data set. */
const mark = `MATCH (d:Dataset)
SET d.version = d.version + " and " + $copies + " copies", d.loadedAt = $now`;

/**
 * Copies every meeting of a store so many times, each copy some days later, with its evidence and edges: a data set that
 * is too large for seed files, with the same actors, themes and cities, each met as many times more.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { neo4j: { type: "string" }, copies: { type: "string", default: "9" } } });
  if (values.neo4j === undefined) throw new Error(usage);
  const driver = neo4j.driver(values.neo4j, neo4j.auth.basic("neo4j", process.env.NEO4J_PASSWORD ?? ""));
  const session = driver.session();
  try {
    await session.run("CREATE INDEX evidence_subject IF NOT EXISTS FOR (n:Evidence) ON (n.subject)");
    await session.run("CALL db.awaitIndexes");
    for (let copy = 1; copy <= Number(values.copies); copy += 1) {
      const parameters = { mark: `-copy-${copy}`, words: `copy ${copy}`, days: neo4j.int(copy) };
      await session.run(copyMeetings, parameters);
      await session.run(copyRelations, parameters);
      console.log(`copy ${copy} of ${values.copies}`);
    }
    await session.run(mark, { copies: values.copies, now: new Date().toISOString() });
  } finally {
    await session.close();
    await driver.close();
  }
}

await main();
