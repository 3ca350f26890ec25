import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";

const source = fileURLToPath(new URL("../src", import.meta.url));

/** Folders low to high: each may import from itself and from those before it. */
const layers = [
  "lib",
  "config",
  "graph",
  "api",
  "model",
  "analysis",
  "loading",
  "ingest",
  "export",
  "server",
  "web",
  "cli",
];
const roots = ["context.ts", "schema.ts", "app.ts", "main.ts"];
/** The files at the top put the folders together; of the folders only the commands may use them. */
const rootUsers = new Set(["cli", "web"]);

/** Which files a package belongs to. */
const packages: Readonly<Record<string, RegExp>> = {
  "neo4j-driver": /^graph\/neo4j\//,
  "@grafeo-db/js": /^graph\/embedded\//,
  "type-graphql": /^(api\/|schema\.ts$|(model|analysis)\/.*\.(type|filter|resolver)\.ts$)/,
  "@apollo/server": /^server\//,
  express: /^server\//,
  cors: /^server\//,
  jose: /^server\/access\//,
  "rate-limiter-flexible": /^server\/access\//,
  "ipaddr.js": /^(config|server\/access)\//,
  "prom-client": /^server\/telemetry\//,
  "@opentelemetry/api": /^server\/telemetry\//,
  "@opentelemetry/sdk-trace-base": /^server\/telemetry\//,
  "@opentelemetry/exporter-trace-otlp-http": /^server\/telemetry\//,
  react: /^web\//,
};

interface SourceFile {
  readonly name: string;
  readonly text: string;
  readonly imports: readonly string[];
  /** Those that are there at run time: types are erased. */
  readonly runtimeImports: readonly string[];
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((entry) => {
    const path = join(folder, entry);
    return statSync(path).isDirectory() ? filesUnder(path) : /\.tsx?$/.test(entry) ? [path] : [];
  });
}

const importPattern = /^\s*(?:import|export)\s(?:[^"';]*?\sfrom\s)?"([^"]+)"|import\("([^"]+)"\)/gm;

const files: readonly SourceFile[] = filesUnder(source).map((path) => {
  const text = readFileSync(path, "utf8");
  const imports = [...text.matchAll(importPattern)].map((match) => match[1] ?? match[2] ?? "");
  const erased = new Set(
    [...text.matchAll(/^\s*import type\s[^"';]*?\sfrom\s"([^"]+)"/gm)].map((match) => match[1] ?? ""),
  );
  const runtimeImports = imports.filter((imported) => !erased.has(imported));
  return { name: relative(source, path).split(sep).join("/"), text, imports, runtimeImports };
});

const names = new Set(files.map(({ name }) => name));

function resolved(from: string, imported: string): string {
  const path = normalize(join(dirname(from), imported))
    .split(sep)
    .join("/");
  return (
    [path, path.replace(/\.js$/, ".ts"), path.replace(/\.js$/, ".tsx"), `${path}.ts`, `${path}.tsx`].find((name) =>
      names.has(name),
    ) ?? path
  );
}

const within = (file: SourceFile, imports: readonly string[]) =>
  imports.filter((path) => path.startsWith(".")).map((path) => resolved(file.name, path));
const inner = (file: SourceFile) => within(file, file.imports);
const layerOf = (name: string) => (name.includes("/") ? (name.split("/")[0] ?? "") : "");

describe("the architecture", () => {
  it("knows every folder and every file at the top", () => {
    const unknown = files
      .map(({ name }) => (name.includes("/") ? layerOf(name) : name))
      .filter((place) => ![...layers, ...roots].includes(place));
    expect([...new Set(unknown)]).toEqual([]);
  });

  it("imports only downwards", () => {
    const upwards = files.flatMap((file) =>
      inner(file)
        .filter((target) => {
          const [from, to] = [layerOf(file.name), layerOf(target)];
          if (from === "") return false;
          return to === "" ? !rootUsers.has(from) : layers.indexOf(to) > layers.indexOf(from);
        })
        .map((target) => `${file.name} → ${target}`),
    );
    expect(upwards).toEqual([]);
  });

  it("has no cycle of files at run time", () => {
    const graph = new Map(
      files.map((file) => [file.name, within(file, file.runtimeImports).filter((target) => names.has(target))]),
    );
    const state = new Map<string, "open" | "done">();
    const cycles: string[] = [];
    const visit = (name: string, way: readonly string[]) => {
      if (state.get(name) === "done") return;
      if (state.get(name) === "open") {
        cycles.push([...way.slice(way.indexOf(name)), name].join(" → "));
        return;
      }
      state.set(name, "open");
      for (const target of graph.get(name) ?? []) visit(target, [...way, name]);
      state.set(name, "done");
    };
    for (const { name } of files) visit(name, []);
    expect(cycles).toEqual([]);
  });

  it("keeps each package where it belongs", () => {
    const strays = files.flatMap((file) =>
      file.imports
        .filter((path) => !path.startsWith("."))
        .flatMap((path) => {
          const name = Object.keys(packages).find((known) => path === known || path.startsWith(`${known}/`));
          return name !== undefined && !packages[name]?.test(file.name) ? [`${file.name} imports ${path}`] : [];
        }),
    );
    expect(strays).toEqual([]);
  });

  it("takes the environment in one place, and exits in one", () => {
    const readers = files.filter(
      ({ name, text }) => /process\.env/.test(text) && !/^(config|cli)\/|^main\.ts$/.test(name),
    );
    const leavers = files.filter(({ name, text }) => /process\.exit\(/.test(text) && !/^cli\/|^main\.ts$/.test(name));
    expect([readers, leavers].map((list) => list.map(({ name }) => name))).toEqual([[], []]);
  });

  it("has no file over 400 lines and no folder over 18 files", () => {
    const long = files
      .filter(({ name, text }) => !name.includes("/generated/") && text.split("\n").length > 400)
      .map(({ name }) => name);
    const counts = new Map<string, number>();
    for (const { name } of files) counts.set(dirname(name), (counts.get(dirname(name)) ?? 0) + 1);
    const full = [...counts].filter(([, count]) => count > 18).map(([folder, count]) => `${folder}: ${count}`);
    expect([long, full]).toEqual([[], []]);
  });

  it("suppresses nothing", () => {
    const suppressed = files.filter(({ text }) =>
      /\bas any[),;\]]|@ts-ignore|@ts-nocheck|@ts-expect-error|biome-ignore/.test(text),
    );
    expect(suppressed.map(({ name }) => name)).toEqual([]);
  });
});
