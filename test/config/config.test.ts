import { existsSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { ConfigError, readConfig } from "../../src/config/config.js";
import { allSettings } from "../../src/config/settings.js";

/** The faults that reading this environment reports; empty when it is fine. */
function faultsOf(environment: Record<string, string | undefined>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

describe("an empty environment", () => {
  const config = readConfig({});

  test("gives a server for this machine, on an embedded store, with the package's own seeds", () => {
    expect(config.server).toEqual({ port: 4000, host: "127.0.0.1", logLevel: "info", drainSeconds: 8 });
    expect(config.neo4j.uri).toBeUndefined();
    expect(existsSync(config.seeds.directory)).toBe(true);
  });

  test("drains before Docker kills", () => {
    expect(config.server.drainSeconds).toBeLessThan(10);
  });

  test("is frozen, groups too", () => {
    expect(Object.isFrozen(config)).toBe(true);
    for (const group of Object.values(config)) expect(Object.isFrozen(group)).toBe(true);
  });

  test("is the same as one of empty variables", () => {
    const empty = Object.fromEntries(allSettings.map(({ variable }) => [variable, ""]));
    expect(readConfig(empty)).toEqual(config);
  });
});

test("values are read into their types", () => {
  const config = readConfig({ PORT: "0", NEO4J_URI: "neo4j+s://graph.example:7687", NEO4J_DATABASE: "khartoum" });
  expect(config.server.port).toBe(0);
  expect(config.neo4j.uri).toBe("neo4j+s://graph.example:7687");
  expect(config.neo4j.database).toBe("khartoum");
});

test("every fault is reported at once, with its variable, the value found and what is expected", () => {
  expect(faultsOf({ PORT: "80a", LOG_LEVEL: "loud", NEO4J_URI: "http://graph" })).toEqual([
    'PORT is "80a"; expected a whole number from 0 to 65535',
    'LOG_LEVEL is "loud"; expected one of fatal, error, warn, info, debug, trace, silent',
    expect.stringMatching(/^NEO4J_URI is "http:\/\/graph"; expected bolt:\/\//),
  ]);
});

test.each(["65536", "-1", "4e3", " 80", "1.5", "99999999999999999999"])("a port of %j is refused", (port) => {
  expect(faultsOf({ PORT: port })).toHaveLength(1);
});

test("a standard page larger than the largest is refused", () => {
  expect(faultsOf({ STANDARD_PAGE_SIZE: "50", MAXIMUM_PAGE_SIZE: "50" })).toEqual([]);
  expect(faultsOf({ STANDARD_PAGE_SIZE: "51", MAXIMUM_PAGE_SIZE: "50" })[0]).toContain("MAXIMUM_PAGE_SIZE");
});

test("no secret is shown, wherever it was written", () => {
  const faults = faultsOf({ NEO4J_PASSWORD: "hunter2\n", NEO4J_URI: "bolt://neo4j:hunter2@graph:7687" });
  expect(faults).toHaveLength(2);
  expect(faults.join()).not.toContain("hunter2");
});

test("a value cannot forge a line, nor fill the screen", () => {
  const [fault = ""] = faultsOf({ HOST: `a\nb${"x".repeat(10_000)}` });
  expect(fault).not.toContain("\n");
  expect(fault.length).toBeLessThan(300);
});

describe.each(allSettings.map((setting) => [setting.variable, setting] as const))("%s", (variable, setting) => {
  test("is named once, in capitals, with a reason and a unit where it counts", () => {
    expect(variable).toMatch(/^[A-Z][A-Z0-9_]*$/);
    expect(allSettings.filter((other) => other.variable === variable)).toHaveLength(1);
    expect(setting.reason).toMatch(/\.$/);
    expect(setting.unit === "").toBe(!setting.value.expected.startsWith("a whole number"));
  });

  test("has a default that it would take", () => {
    if (setting.standard) expect(setting.value.schema.safeParse(setting.standard).success).toBe(true);
    else expect([undefined, ""]).toContain(setting.standard);
  });
});
