// The limit of the store: one statement a request through the bare driver, its row sent as it is, on a bare HTTP server.
import neo4j from "neo4j-driver";
import { serve } from "../serve.mjs";
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

serve(answer, 500);
