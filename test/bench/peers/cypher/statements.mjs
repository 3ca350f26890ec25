// The answer of each kind of work by one statement, written by hand: the limit of asking Neo4j for each request.
const frameworks = `COLLECT {
  MATCH (m)-[:REFERENCES]->(i:Instrument)
  OPTIONAL MATCH (i)-[:PROVISION_OF]->(p:PolicyFramework)
  WITH DISTINCT coalesce(p, i) AS f ORDER BY f.id
  RETURN {id: f.id, shortName: f.shortName}
}`;

const actors = (role) =>
  `COLLECT { MATCH (m)<-[:${role}]-(a:Actor) WITH a ORDER BY a.id RETURN {id: a.id, name: a.name} }`;

const roles = "HOSTED|CO_HOSTED|CHAIRED|CO_CHAIRED|INITIATED|ORGANISED|ATTENDED";

const ofTheme = (theme) => `CALL (${theme}) {
  MATCH (${theme})<-[:ADDRESSES]-(m:Meeting)
  WHERE m.detail = 'DESCRIBED'
  WITH m ORDER BY m.sortDate DESC, m.id LIMIT 10
  RETURN collect({id: m.id, title: m.title, frameworks: ${frameworks}}) AS nodes
}`;

const chosen = `MATCH (:Theme {id: $theme})<-[:ADDRESSES]-(m:Meeting)
  WHERE m.detail = 'DESCRIBED' AND m.kind = $kind AND m.startLatest >= $since`;

export const statements = {
  a: `CALL () {
  MATCH (m:Meeting)
  WHERE m.startEarliest <= $until AND m.detail = 'DESCRIBED'
  RETURN count(m) AS totalCount
}
CALL () {
  MATCH (m:Meeting)
  WHERE m.sortDate > '' AND m.sortDate <= $until AND m.detail = 'DESCRIBED'
  WITH m ORDER BY m.sortDate DESC, m.id LIMIT 50
  RETURN collect({
    id: m.id, title: m.title, startDate: m.startDate, hosts: ${actors("HOSTED")}, coHosts: ${actors("CO_HOSTED")},
    themes: COLLECT { MATCH (m)-[:ADDRESSES {weight: 'MAIN'}]->(t:Theme) WITH t ORDER BY t.id RETURN {id: t.id, label: t.label} },
    frameworks: ${frameworks},
    city: head(COLLECT { MATCH (m)-[:HELD_IN]->(c:City) RETURN {id: c.id, name: c.name} })
  }) AS nodes
}
RETURN {meetings: {totalCount: totalCount, nodes: nodes}} AS data`,
  b: `OPTIONAL MATCH (s:State {code: $code})
CALL (s) {
  MATCH (s)-[:HOSTED|CO_HOSTED]->(m:Meeting)<-[:HOSTED|CO_HOSTED]-(b:Actor)
  WHERE b <> s AND m.detail = 'DESCRIBED'
  WITH b, collect(DISTINCT m) AS meetings
  WITH b, meetings, size(meetings) AS count ORDER BY count DESC, b.id
  WITH collect({b: b, meetings: meetings, count: count}) AS partners
  UNWIND CASE partners WHEN [] THEN [null] ELSE partners[0..10] END AS partner
  RETURN size(partners) AS totalCount, collect({
    count: partner.count, node: {id: partner.b.id, name: partner.b.name},
    meetings: COLLECT {
      UNWIND partner.meetings AS m
      WITH m ORDER BY m.sortDate DESC, m.id LIMIT 5
      RETURN {id: m.id, title: m.title, startDate: m.startDate}
    }
  }) AS edges
}
RETURN {state: {id: s.id, name: s.name, coHosts: {totalCount: totalCount, edges: CASE totalCount WHEN 0 THEN [] ELSE edges END}}} AS data`,
  c: `MATCH (t:Theme {id: $id})
${ofTheme("t")}
WITH t, nodes, COUNT { MATCH (t)<-[:ADDRESSES]-(m:Meeting) WHERE m.detail = 'DESCRIBED' RETURN DISTINCT m } AS totalCount
CALL (t) {
  MATCH (t)<-[:BROADER]-(n:Theme)
  ${ofTheme("n")}
  WITH n, nodes ORDER BY n.id
  RETURN collect({id: n.id, label: n.label, meetings: {nodes: nodes}}) AS narrower
}
RETURN {theme: {id: t.id, label: t.label, meetings: {totalCount: totalCount, nodes: nodes}, narrower: narrower}} AS data`,
  d: `CALL () {
  ${chosen}
  RETURN count(DISTINCT m) AS totalCount
}
CALL () {
  ${chosen}
  WITH DISTINCT m, COUNT { (m)<-[:${roles}]-() } AS count
  ORDER BY count DESC, m.id LIMIT 20
  RETURN collect({
    id: m.id, title: m.title, startDate: m.startDate, hosts: ${actors("HOSTED")}, coHosts: ${actors("CO_HOSTED")}
  }) AS nodes
}
RETURN {meetings: {totalCount: totalCount, nodes: nodes}} AS data`,
  e: `CALL () {
  MATCH (m:Meeting) WHERE m.startLatest >= $since AND m.detail = 'DESCRIBED'
  RETURN count(m) AS since
}
CALL () {
  MATCH (m:Meeting) WHERE m.sortDate >= '' AND m.startLatest >= $since AND m.detail = 'DESCRIBED'
  WITH m ORDER BY m.sortDate DESC, m.id LIMIT 5
  RETURN collect({id: m.id, title: m.title, startDate: m.startDate}) AS newest
}
CALL () {
  MATCH (m:Meeting) WHERE m.detail = 'DESCRIBED'
  RETURN count(m) AS all
}
CALL () {
  MATCH (t:Theme)
  WITH t ORDER BY COUNT { (t)<-[:ADDRESSES]-() } DESC, t.id LIMIT 5
  RETURN collect({id: t.id, label: t.label}) AS themes
}
CALL () {
  MATCH (s:State)
  WITH s ORDER BY COUNT { (s)-[:${roles}]->() } DESC, s.id LIMIT 5
  RETURN collect({id: s.id, name: s.name}) AS states
}
CALL () {
  MATCH (f:PolicyFramework)
  WITH f ORDER BY f.shortName, f.id
  WITH collect({id: f.id, shortName: f.shortName}) AS frameworks
  RETURN frameworks[0..5] AS frameworks, size(frameworks) AS frameworkCount
}
OPTIONAL MATCH (s:State {code: $code})
CALL (s) {
  MATCH (s)-[:${roles}]->(m:Meeting) WHERE m.detail = 'DESCRIBED'
  WITH DISTINCT m ORDER BY m.sortDate DESC, m.id
  WITH collect(m) AS meetings
  RETURN size(meetings) AS ownCount, [m IN meetings[0..3] | {id: m.id, title: m.title}] AS own
}
RETURN {
  newest: {totalCount: since, nodes: newest}, all: {totalCount: all}, themes: {nodes: themes}, states: {nodes: states},
  policyFrameworks: {totalCount: frameworkCount, nodes: frameworks},
  state: {id: s.id, name: s.name, meetings: {totalCount: ownCount, nodes: own}}
} AS data`,
};
