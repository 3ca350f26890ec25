import type { IncomingMessage } from "node:http";
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { proxies } from "../../../src/config/access-value.js";
import { addressesBehind } from "../../../src/server/access/address.js";
import { createBudgets } from "../../../src/server/access/budgets.js";
import { type RunningServer, run } from "../support/running-server.js";
import { entryOf, keyFolder } from "./support/key-files.js";

describe("a budget", () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  test("is spent, and whole again a minute after it was first touched", async () => {
    jest.useFakeTimers();
    const budgets = createBudgets();
    const client = { name: "a", budget: 100 };
    expect(await budgets.spend(client, 60)).toEqual({ granted: true, limit: 100, remaining: 40, resetSeconds: 60 });
    jest.advanceTimersByTime(20_000);
    expect(await budgets.spend(client, 40)).toEqual({ granted: true, limit: 100, remaining: 0, resetSeconds: 40 });
    expect(await budgets.spend(client, 1)).toEqual({ granted: false, limit: 100, remaining: 0, resetSeconds: 40 });
    jest.advanceTimersByTime(40_000);
    expect(await budgets.spend(client, 1)).toEqual({ granted: true, limit: 100, remaining: 99, resetSeconds: 60 });
  });

  test("is not touched by what is refused, nor by other clients", async () => {
    const budgets = createBudgets();
    const client = { name: "a", budget: 100 };
    await budgets.spend(client, 70);
    expect(await budgets.spend(client, 31)).toMatchObject({ granted: false, remaining: 30 });
    expect(await budgets.spend({ name: "b", budget: 100 }, 100)).toMatchObject({ granted: true });
    expect(await budgets.spend(client, 30)).toMatchObject({ granted: true, remaining: 0 });
  });

  test("that is changed holds at once, with what was spent", async () => {
    const budgets = createBudgets();
    await budgets.spend({ name: "a", budget: 100 }, 100);
    expect(await budgets.spend({ name: "a", budget: 150 }, 50)).toMatchObject({ granted: true, remaining: 0 });
    expect(await budgets.spend({ name: "a", budget: 10 }, 1)).toMatchObject({ granted: false, remaining: 0 });
  });

  test("holds against many at once", async () => {
    const budgets = createBudgets();
    const spent = await Promise.all(Array.from({ length: 100 }, () => budgets.spend({ name: "a", budget: 35 }, 1)));
    expect(spent.filter(({ granted }) => granted)).toHaveLength(35);
  });
});

describe("the address that counts", () => {
  const from = (remoteAddress: string | undefined, forwarded?: string) =>
    ({ socket: { remoteAddress }, headers: { "x-forwarded-for": forwarded } }) as unknown as IncomingMessage;
  const behind = (written?: string) =>
    addressesBehind(written === undefined ? undefined : proxies.schema.parse(written));

  test("is the connection's, whatever is said to be behind it", () => {
    expect(behind()(from("192.0.2.1", "198.51.100.7"))).toBe("192.0.2.1");
    expect(behind()(from("::ffff:192.0.2.1"))).toBe("192.0.2.1");
    expect(behind()(from(undefined))).toBe("unknown");
  });

  test("is what the proxies say that are trusted, as far as they are", () => {
    expect(behind("loopback")(from("127.0.0.1", "198.51.100.7"))).toBe("198.51.100.7");
    expect(behind("loopback")(from("127.0.0.1", "203.0.113.9, 198.51.100.7"))).toBe("198.51.100.7");
    expect(behind("loopback")(from("192.0.2.1", "198.51.100.7"))).toBe("192.0.2.1");
    expect(behind("10.0.0.0/8, 192.0.2.1")(from("192.0.2.1", "198.51.100.7, 10.1.2.3"))).toBe("198.51.100.7");
    expect(behind("2")(from("192.0.2.1", "203.0.113.9, 198.51.100.7, 10.1.2.3"))).toBe("198.51.100.7");
  });

  test("is unknown where a trusted proxy says what is no address", () => {
    expect(behind("loopback")(from("127.0.0.1", "__proto__"))).toBe("unknown");
    expect(behind("loopback")(from("127.0.0.1", "1.2.3.4\0"))).toBe("unknown");
  });

  test("is of IPv6 the network that one connection is given", () => {
    expect(behind()(from("2001:db8:1:2::1"))).toBe("2001:db8:1:2::/64");
    expect(behind()(from("2001:db8:1:2:ffff:ffff:ffff:ffff"))).toBe("2001:db8:1:2::/64");
    expect(behind()(from("2001:db8:1:3::1"))).toBe("2001:db8:1:3::/64");
    expect(behind()(from("fe80::1%eth0"))).toBe("fe80::/64");
  });

  test.each([
    "0",
    "10",
    "true",
    "0.0.0.0/0",
    "::/0",
    "example.org",
    "10.0.0.0/33",
    "10.0.0.0/00",
    "10/8",
    "10.0.0.0/8/8",
    "1.2.3.4,",
    "",
  ])("cannot be behind %j", (written) => {
    expect(proxies.schema.safeParse(written).success).toBe(false);
  });
});

const echo = (words: string) => ({ query: "query($words: String!) { echo(words: $words) }", variables: { words } });

/** The price of that, as the server says it. */
async function priceOf(server: RunningServer): Promise<number> {
  const answer = (await (await server.ask(echo("price"))).json()) as { extensions: { cost: { requested: number } } };
  return answer.extensions.cost.requested;
}

let price: number;
beforeAll(async () => {
  const open = await run();
  price = await priceOf(open);
  await open.server.stop();
});

describe("a client with a key", () => {
  const folder = keyFolder();
  let running: RunningServer;
  const [rich, poor, standard] = [entryOf("rich", 1_000_000), entryOf("poor"), entryOf("standard")];
  const ask = (key: string, body: object = echo("a")) => running.ask(body, { authorization: `Bearer ${key}` });

  beforeAll(async () => {
    expect(price).toBeGreaterThan(0);
    folder.write({ keys: [rich.entry, { ...poor.entry, budget: 3 * price }, standard.entry] });
    running = await run({
      environment: {
        API_KEYS_FILE: folder.path,
        COST_BUDGET_PER_MINUTE: String(2 * price),
        EXPORT_COST: String(2 * price),
      },
    });
  });
  afterAll(async () => {
    await running.server.stop();
    folder.remove();
  });

  test("is told with each answer what is left, and 429 with the figures where too little is", async () => {
    for (const remaining of [2 * price, price, 0]) {
      const answer = await ask(poor.key);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("ratelimit-policy")).toBe(`"cost";q=${3 * price};w=60`);
      expect(answer.headers.get("ratelimit")).toMatch(new RegExp(`^"cost";r=${remaining};t=(?:60|59|58|57|56|55)$`));
    }
    const refused = await ask(poor.key);
    expect(refused.status).toBe(429);
    const body = (await refused.json()) as {
      data?: unknown;
      errors: [{ message: string; extensions: { resetSeconds: number } }];
    };
    expect(body).not.toHaveProperty("data");
    const { extensions } = body.errors[0];
    expect(extensions).toEqual({
      code: "RATE_LIMITED",
      cost: price,
      limit: 3 * price,
      remaining: 0,
      resetSeconds: extensions.resetSeconds,
    });
    expect(extensions.resetSeconds).toBeGreaterThan(50);
    expect(refused.headers.get("retry-after")).toBe(String(extensions.resetSeconds));
    expect(running.lines.at(-1)).toMatchObject({ status: 429, client: "key poor", errors: "RATE_LIMITED" });
  });

  test("does not pay for others, and has the standard budget where its own is not given", async () => {
    expect((await ask(rich.key)).status).toBe(200);
    expect([(await ask(standard.key)).status, (await ask(standard.key)).status]).toEqual([200, 200]);
    expect((await ask(standard.key)).status).toBe(429);
  });

  test("pays once for an answer, in the short way as in the long, and for a failing one too", async () => {
    const left = async (body: object) =>
      Number(/r=(\d+)/.exec((await ask(rich.key, body)).headers.get("ratelimit") ?? "")?.[1]);
    const operation = { query: `query Mine { echo(words: "mine") }` };
    const before = [await left(operation), await left(operation), await left(operation), await left(operation)];
    expect(before.map((value, index) => (before[index - 1] ?? value + price) - value)).toEqual([
      price,
      price,
      price,
      price,
    ]);
    const failing = { query: "{ broken }" };
    const once = await left(failing);
    const twice = await left(failing);
    expect((before[3] ?? 0) - once).toBeGreaterThan(0);
    expect(once - twice).toBe((before[3] ?? 0) - once);
  });

  test("is told that what costs more than a minute's budget is never answered", async () => {
    const many = `{ ${Array.from({ length: 20 }, (_, index) => `e${index}: echo(words: "a")`).join(" ")} }`;
    const answer = await ask(standard.key, { query: many });
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { code: "QUERY_TOO_COSTLY", limit: 2 * price } }],
    });
  });
});

describe("without keys", () => {
  test("each address has the budget, which nobody gets around by what he says of himself", async () => {
    const running = await run({ environment: { COST_BUDGET_PER_MINUTE: String(2 * price) } });
    try {
      const statuses = [];
      for (const address of ["192.0.2.1", "192.0.2.2", "192.0.2.3"]) {
        statuses.push(
          (
            await running.ask(echo("a"), {
              "x-forwarded-for": address,
              "x-real-ip": address,
              forwarded: `for=${address}`,
            })
          ).status,
        );
      }
      expect(statuses).toEqual([200, 200, 429]);
    } finally {
      await running.server.stop();
    }
  });

  test("behind a trusted proxy each client has its own", async () => {
    const running = await run({ environment: { COST_BUDGET_PER_MINUTE: String(price), TRUST_PROXY: "loopback" } });
    try {
      const from = async (address: string) => (await running.ask(echo("a"), { "x-forwarded-for": address })).status;
      expect([await from("192.0.2.1"), await from("192.0.2.1"), await from("192.0.2.2")]).toEqual([200, 429, 200]);
    } finally {
      await running.server.stop();
    }
  });

  test("nothing is counted where nothing is set", async () => {
    const running = await run();
    try {
      const answer = await running.ask(echo("a"));
      expect([...answer.headers.keys()].filter((name) => /ratelimit|www-authenticate/.test(name))).toEqual([]);
      expect(answer.headers.get("cache-control")).toBeNull();
    } finally {
      await running.server.stop();
    }
  });
});
