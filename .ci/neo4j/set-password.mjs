// Waits until a new Neo4j server answers and gives its first user a password: `set-password.mjs URI PASSWORD`.
import { setTimeout as sleep } from "node:timers/promises";
import neo4j from "neo4j-driver";

const [, , uri = "", password = ""] = process.argv;
const deadline = Date.now() + 90_000;
const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", "neo4j"), { connectionTimeout: 2_000 });

async function setPassword() {
  const session = driver.session({ database: "system" });
  try {
    await session.run("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password", { password });
  } finally {
    await session.close();
  }
}

for (;;) {
  try {
    await setPassword();
    break;
  } catch (error) {
    if (Date.now() > deadline) {
      console.error(`${uri} did not come up: ${error.message}`);
      process.exitCode = 1;
      break;
    }
    await sleep(500);
  }
}
await driver.close();
