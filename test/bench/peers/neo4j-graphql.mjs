// `@neo4j/graphql` as its manual shows it: type definitions over the same graph, Apollo's standalone server.
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";

const typeDefs = /* GraphQL */ `
  interface Actor {
    id: ID!
    name: String!
  }
  type State implements Actor @node(labels: ["State", "Actor"]) {
    id: ID!
    name: String!
    code: String!
    hosted: [Meeting!]! @relationship(type: "HOSTED", direction: OUT)
    coHosted: [Meeting!]! @relationship(type: "CO_HOSTED", direction: OUT)
    participationCount: Int! @cypher(statement: "RETURN COUNT { (this)-[:HOSTED|CO_HOSTED|CHAIRED|CO_CHAIRED|INITIATED|ORGANISED|ATTENDED]->(:Meeting) } AS n", columnName: "n")
    meetingCount: Int! @cypher(statement: "MATCH (this)-[:HOSTED|CO_HOSTED|CHAIRED|CO_CHAIRED|INITIATED|ORGANISED|ATTENDED]->(m:Meeting) WHERE m.detail = 'DESCRIBED' RETURN count(DISTINCT m) AS n", columnName: "n")
    newestMeetings(limit: Int!): [Meeting!]! @cypher(statement: "MATCH (this)-[:HOSTED|CO_HOSTED|CHAIRED|CO_CHAIRED|INITIATED|ORGANISED|ATTENDED]->(m:Meeting) WHERE m.detail = 'DESCRIBED' WITH DISTINCT m ORDER BY m.sortDate DESC, m.id LIMIT $limit RETURN m", columnName: "m")
    coHosts(limit: Int!): [Partner!]!
      @cypher(
        statement: """
        MATCH (this)-[:HOSTED|CO_HOSTED]->(m:Meeting)<-[:HOSTED|CO_HOSTED]-(b:Actor)
        WHERE b.id <> this.id AND m.detail = 'DESCRIBED'
        WITH DISTINCT b, m ORDER BY m.sortDate DESC, m.id
        WITH b, count(m) AS count, collect(m) AS meetings
        ORDER BY count DESC, b.id LIMIT $limit
        RETURN { count: count, id: b.id, name: b.name, meetings: [m IN meetings | m { .id, .title, .startDate }][0..5] } AS partner
        """
        columnName: "partner"
      )
  }
  type Partner {
    id: ID!
    name: String!
    count: Int!
    meetings: [PartnerMeeting!]!
  }
  type PartnerMeeting {
    id: ID!
    title: String!
    startDate: String
  }
  type Organisation implements Actor @node(labels: ["Organisation", "Actor"]) {
    id: ID!
    name: String!
  }
  type City @node {
    id: ID!
    name: String!
  }
  type PolicyFramework @node {
    id: ID!
    shortName: String!
  }
  type AddressesProperties @relationshipProperties {
    weight: String
  }
  type Theme @node {
    id: ID!
    label: String!
    narrower: [Theme!]! @relationship(type: "BROADER", direction: IN)
    meetings: [Meeting!]! @relationship(type: "ADDRESSES", direction: IN, properties: "AddressesProperties")
    meetingCount: Int! @cypher(statement: "RETURN COUNT { (this)<-[:ADDRESSES]-(:Meeting) } AS n", columnName: "n")
  }
  type Meeting @node {
    id: ID!
    title: String!
    kind: String
    detail: String!
    startDate: String
    startEarliest: String
    startLatest: String
    sortDate: String!
    hostStates: [State!]! @relationship(type: "HOSTED", direction: IN)
    hostOrganisations: [Organisation!]! @relationship(type: "HOSTED", direction: IN)
    coHostStates: [State!]! @relationship(type: "CO_HOSTED", direction: IN)
    coHostOrganisations: [Organisation!]! @relationship(type: "CO_HOSTED", direction: IN)
    themes: [Theme!]! @relationship(type: "ADDRESSES", direction: OUT, properties: "AddressesProperties")
    city: [City!]! @relationship(type: "HELD_IN", direction: OUT)
    participationCount: Int! @cypher(statement: "RETURN COUNT { (this)<-[:HOSTED|CO_HOSTED|CHAIRED|CO_CHAIRED|INITIATED|ORGANISED|ATTENDED]-() } AS n", columnName: "n")
    frameworks: [PolicyFramework!]!
      @cypher(
        statement: """
        MATCH (this)-[:REFERENCES]->(r:Instrument)
        OPTIONAL MATCH (r)-[:PROVISION_OF]->(f:PolicyFramework)
        WITH DISTINCT coalesce(f, r) AS framework
        RETURN framework
        """
        columnName: "framework"
      )
  }
`;

const driver = neo4j.driver(process.env.NEO4J_URI, neo4j.auth.basic("neo4j", ""));
const schema = await new Neo4jGraphQL({
  typeDefs,
  driver,
  features: { filters: { String: { LTE: true, GTE: true } } },
}).getSchema();
const server = new ApolloServer({ schema });
const { url } = await startStandaloneServer(server, {
  listen: { port: Number(process.env.PORT) },
  context: async ({ req }) => ({ req, executionContext: driver }),
});
console.log(`ready at ${url}`);
