// The limit of the store: one statement a request through the bare driver, its row sent as it is, on a bare HTTP server.
import { createServer } from "node:http";
import neo4j from "neo4j-driver";
import { statements } from "./statements.mjs";

const driver = neo4j.driver(process.env.NEO4J_URI, neo4j.auth.basic("neo4j", ""), { disableLosslessIntegers: true });

async function answer({ query, variables }) {
  const statement = statements[query];
  if (statement === undefined) return { data: { __typename: "Query" } };
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(statement, variables);
    return { data: records[0]?.get("data") ?? null };
  } finally {
    await session.close();
  }
}

createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", async () => {
    const [status, told] = await answer(JSON.parse(Buffer.concat(chunks).toString())).then(
      (found) => [200, found],
      (error) => [500, { errors: [{ message: error.message }] }],
    );
    const body = JSON.stringify(told);
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    response.writeHead(status, headers).end(body);
  });
}).listen(Number(process.env.PORT), () => console.log("ready"));
