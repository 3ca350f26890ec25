import { describe, expect, test } from "@jest/globals";
import { createGrafeo, type EngineDatabase } from "../../src/graph/embedded/engine.js";
import { openEmbeddedStore } from "../../src/graph/embedded/store.js";
import type { Call } from "../../src/graph/store.js";

function call(text: string): Call {
  return { statement: { name: "test", text }, parameters: {} };
}

/** The real engine, of which the first commits fail as they do when two writers met. */
async function conflicting(times: number): Promise<EngineDatabase> {
  const database = await createGrafeo();
  let left = times;
  return {
    executeCypher: database.executeCypher.bind(database),
    save: database.save.bind(database),
    close: database.close.bind(database),
    beginTransaction: () => {
      const transaction = database.beginTransaction();
      return {
        executeCypher: transaction.executeCypher.bind(transaction),
        rollback: transaction.rollback.bind(transaction),
        get isActive() {
          return transaction.isActive;
        },
        commit: () => {
          left -= 1;
          if (left >= 0) throw new Error("Transaction error: GRAFEO-T001: Write conflict");
          transaction.commit();
        },
      };
    },
  };
}

describe("the embedded store", () => {
  test("where no binary loads says so in one line that names the other way", async () => {
    const missing = () => Promise.reject(new Error("Cannot find native binding"));
    const failed = openEmbeddedStore(missing);
    await expect(failed).rejects.toMatchObject({ name: "StoreError", failure: "NO_ENGINE", retryable: false });
    await expect(failed).rejects.toMatchObject({ message: expect.stringMatching(/^no embedded .*NEO4J_URI[^\n]*$/) });
  });

  test("writes again what met another writer, and gives up after a few times", async () => {
    const store = await openEmbeddedStore(() => conflicting(3));
    await store.write([call("CREATE (n:Test)")]);
    expect(await store.read(call("MATCH (n:Test) RETURN count(n) AS total"))).toEqual([{ total: 1 }]);
    await store.close();
    const unlucky = await openEmbeddedStore(() => conflicting(100));
    await expect(unlucky.write([call("CREATE (n:Test)")])).rejects.toMatchObject({ retryable: true });
    expect(await unlucky.read(call("MATCH (n:Test) RETURN count(n) AS total"))).toEqual([{ total: 0 }]);
    await unlucky.close();
  });

  test("closes after what still runs, once, and then refuses", async () => {
    const store = await openEmbeddedStore();
    const write = store.write([call("CREATE (n:Test)")]);
    const read = store.read(call("UNWIND range(1, 100000) AS n RETURN sum(n) AS total"));
    await store.close();
    await store.close();
    await expect(write).resolves.toBeUndefined();
    await expect(read).resolves.toEqual([{ total: 5_000_050_000 }]);
    await expect(store.read(call("RETURN 1 AS one"))).rejects.toMatchObject({ failure: "UNAVAILABLE" });
    await expect(store.write([call("CREATE (n:Test)")])).rejects.toMatchObject({ failure: "UNAVAILABLE" });
  });
});
