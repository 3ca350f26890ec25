import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parseAllDocuments } from "yaml";
import { readConfig } from "../../src/config/config.js";
import { allSettings } from "../../src/config/settings.js";

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");

interface Probe {
  readonly httpGet: { readonly path: string; readonly port: string };
  readonly periodSeconds: number;
  readonly timeoutSeconds?: number;
  readonly failureThreshold: number;
}
interface Container {
  readonly image: string;
  readonly command?: readonly string[];
  readonly ports?: readonly { readonly name: string; readonly containerPort: number }[];
  readonly env: readonly {
    readonly name: string;
    readonly valueFrom?: { readonly secretKeyRef: { readonly name: string } };
  }[];
  readonly envFrom: readonly { readonly configMapRef: { readonly name: string } }[];
  readonly startupProbe: Probe;
  readonly livenessProbe: Probe;
  readonly readinessProbe: Probe;
  readonly lifecycle: { readonly preStop: { readonly exec: { readonly command: readonly string[] } } };
  readonly resources: { readonly requests: object; readonly limits: { readonly memory: string } };
  readonly securityContext: object;
}
interface Pod {
  readonly spec: {
    readonly terminationGracePeriodSeconds: number;
    readonly securityContext: object;
    readonly containers: readonly [Container];
  };
}
interface Resource {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly data: Readonly<Record<string, string>>;
  readonly spec: {
    readonly template: Pod & { readonly metadata: { readonly annotations: Readonly<Record<string, string>> } };
    readonly selector: { readonly matchLabels?: object };
    readonly ports: readonly { readonly targetPort: string }[];
  };
}

const documents = parseAllDocuments(read("deploy/kubernetes.yaml"));
const resources = documents.map((document) => document.toJS() as Resource);
const named = (kind: string): Resource => {
  const found = resources.find((resource) => resource.kind === kind);
  if (found === undefined) throw new Error(`there is no ${kind}`);
  return found;
};
const pod = named("Deployment").spec.template;
const [api] = pod.spec.containers;
const [load] = named("Job").spec.template.spec.containers;
const values = named("ConfigMap").data;

describe("deploy/kubernetes.yaml", () => {
  test("is YAML without errors or warnings, every value of a ConfigMap a text", () => {
    expect(documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
    for (const value of Object.values(values)) expect(typeof value).toBe("string");
  });

  test("sets only variables that are read, to values that are taken, and keeps passwords in a secret", () => {
    const known = allSettings.map(({ variable }) => variable);
    for (const container of [api, load]) {
      expect(container.envFrom).toEqual([{ configMapRef: { name: named("ConfigMap").metadata.name } }]);
      expect(known).toEqual(expect.arrayContaining([...Object.keys(values), ...container.env.map(({ name }) => name)]));
      const secrets = container.env.filter(({ valueFrom }) => valueFrom !== undefined);
      expect(secrets.map(({ name }) => name)).toEqual(["NEO4J_PASSWORD"]);
    }
    expect(readConfig(values).neo4j.uri).toBe("neo4j://neo4j:7687");
  });

  test("probes what there is, at ports that there are", () => {
    const { port } = readConfig(values).server;
    expect(api.ports).toContainEqual({ name: "http", containerPort: port });
    expect(api.ports).toContainEqual({ name: "metrics", containerPort: Number(values.METRICS_PORT) });
    expect(pod.metadata.annotations["prometheus.io/port"]).toBe(values.METRICS_PORT);
    const paths = [api.startupProbe, api.livenessProbe, api.readinessProbe].map(({ httpGet }) => httpGet);
    expect(paths).toEqual(["/healthz", "/healthz", "/readyz"].map((path) => ({ path, port: "http" })));
    expect(named("Service").spec.ports[0]?.targetPort).toBe("http");
  });

  test("waits for the start as long as the start waits for Neo4j, and for readiness longer than that takes", () => {
    const { periodSeconds, failureThreshold } = api.startupProbe;
    expect(periodSeconds * failureThreshold).toBeGreaterThan(Number(values.NEO4J_RETRY_SECONDS));
    expect(api.readinessProbe.timeoutSeconds).toBeGreaterThan(2); // what /readyz waits for the store, at most
  });

  test("leaves time to drain after the endpoints are gone", () => {
    const [program, seconds] = api.lifecycle.preStop.exec.command;
    expect(program).toBe("sleep");
    const needed = Number(seconds) + readConfig(values).server.drainSeconds;
    expect(pod.spec.terminationGracePeriodSeconds).toBeGreaterThan(needed);
  });

  test("gives containers no more rights than they need, and bounds their memory", () => {
    for (const { spec } of [pod, named("Job").spec.template]) {
      expect(spec.securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } });
      expect(spec.containers[0].securityContext).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ["ALL"] },
      });
      expect(spec.containers[0].resources.limits.memory).toMatch(/^\d+[MG]i$/);
    }
  });

  test("runs the version of package.json, and the loader with the command that the image has", () => {
    const { version } = JSON.parse(read("package.json"));
    for (const { image } of [api, load]) expect(image).toBe(`registry.example.org/dialogue-graph:${version}`);
    expect(load.command).toEqual(["node", "dist/cli/load.js"]);
    expect(JSON.parse(read("package.json")).scripts.load).toBe("node dist/cli/load.js");
  });
});
