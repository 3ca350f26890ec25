// PostGraphile 5 as its manual shows it: the Amber preset over the tables, served by grafserv on node:http. Filters that
// are more than an equality are added with `addPgTableCondition`, and what a foreign key cannot say is a function.
import { createServer } from "node:http";
import { postgraphile } from "postgraphile";
import { TYPES } from "postgraphile/@dataplan/pg";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { addPgTableCondition } from "postgraphile/utils";

const meetings = { schemaName: "dialogue", tableName: "meetings" };
const text = (build) => ({ type: build.graphql.GraphQLString });
const conditions = [
  addPgTableCondition(
    meetings,
    "startsUntil",
    text,
    (day, { sqlTableAlias, sql, sqlValueWithCodec }) =>
      sql`${sqlTableAlias}.start_earliest <= ${sqlValueWithCodec(day, TYPES.text)}`,
  ),
  addPgTableCondition(
    meetings,
    "startsSince",
    text,
    (day, { sqlTableAlias, sql, sqlValueWithCodec }) =>
      sql`${sqlTableAlias}.start_latest >= ${sqlValueWithCodec(day, TYPES.text)}`,
  ),
  addPgTableCondition(
    meetings,
    "theme",
    text,
    (id, { sqlTableAlias, sql, sqlValueWithCodec }) =>
      sql`exists (select 1 from dialogue.addresses a where a.meeting_id = ${sqlTableAlias}.id and a.theme_id = ${sqlValueWithCodec(id, TYPES.text)})`,
  ),
];

const preset = {
  extends: [PostGraphileAmberPreset],
  plugins: conditions,
  disablePlugins: ["NodePlugin"],
  pgServices: [
    makePgService({
      connectionString: process.env.POSTGRES,
      schemas: ["dialogue"],
      poolConfig: { max: 10 },
    }),
  ],
  schema: { defaultBehavior: "+connection +list" },
  grafast: { explain: false },
  grafserv: { graphqlPath: "/graphql", graphiql: false, watch: false, websockets: false },
};

const service = postgraphile(preset).createServ(grafserv);
const server = createServer();
server.on("error", (error) => console.error(error));
await service.addTo(server);
server.listen(Number(process.env.PORT), () => console.log("ready"));
if (process.env.PRINT_SCHEMA) {
  const { printSchema } = await import("graphql");
  console.log(printSchema((await service.getSchema()).schema ?? (await service.getSchema())));
}
