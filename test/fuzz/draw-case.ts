import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { drawOperation } from "../equality/random-operations.js";
import type { Hostile } from "../hostile/cases/case.js";
import { type Chance, chanceOf } from "./chance.js";
import type { Material, Question } from "./material.js";
import { mutatedBytes, mutatedDocument, mutatedValue } from "./mutate.js";
import { nastyTexts } from "./nasty.js";

/** One request to try, how often, and whether each time has to give the same answer. */
export interface Case {
  readonly kind: string;
  readonly hostile: Hostile;
  readonly times: number;
}

type Draw = (chance: Chance, material: Material) => Omit<Case, "kind">;

/** The kinds of cases, each as often as its number says. */
const kinds: readonly (readonly [kind: string, weight: number, draw: Draw])[] = [
  ["valid operation", 25, (chance, material) => ({ hostile: posting(chance, drawn(chance, material)), times: 3 })],
  ["mutated document", 30, mutatedQuestion],
  ["mutated variables", 15, mutatedVariables],
  ["mutated body", 10, mutatedBody],
  ["address", 8, address],
  ["headers", 6, headers],
  ["bytes", 6, bytes],
];
const weights = kinds.reduce((sum, [, weight]) => sum + weight, 0);

/** Draws the case at this place of the run of this seed. */
export function drawCase(seed: number, place: number, material: Material): Case {
  const chance = chanceOf(seed, place);
  let left = chance.below(weights);
  for (const [kind, weight, draw] of kinds) {
    if (left < weight) return { kind, ...draw(chance, material) };
    left -= weight;
  }
  throw new Error("the weights do not add up");
}

function drawn(chance: Chance, { schema, pools }: Material): Question {
  const { source, variables } = drawOperation(chance.draw, schema, pools);
  return { query: source, variables };
}

function question(chance: Chance, material: Material): Question {
  return chance.sometimes(50) ? chance.oneOf(material.questions) : drawn(chance, material);
}

const jsonType = { "content-type": "application/json" };

function posting(chance: Chance, body: unknown): Hostile {
  const accept = chance.sometimes(20) ? { accept: "application/graphql-response+json" } : {};
  return { name: "", method: "POST", headers: { ...jsonType, ...accept }, body: JSON.stringify(body) };
}

function mutatedQuestion(chance: Chance, material: Material): Omit<Case, "kind"> {
  const { query, variables } = question(chance, material);
  const others = material.questions.map((other) => other.query);
  const mutated = mutatedDocument(chance, query, others);
  const named = chance.sometimes(10) ? { operationName: chance.oneOf([...nastyTexts, "A", "Q".repeat(5_000)]) } : {};
  return { hostile: posting(chance, { query: mutated, variables, ...named }), times: chance.sometimes(20) ? 3 : 1 };
}

function mutatedVariables(chance: Chance, material: Material): Omit<Case, "kind"> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const { query, variables } = question(chance, material);
    if (Object.keys(variables).length === 0) continue;
    return { hostile: posting(chance, { query, variables: mutatedValue(chance, variables) }), times: 2 };
  }
  return mutatedQuestion(chance, material);
}

function mutatedBody(chance: Chance, material: Material): Omit<Case, "kind"> {
  const { query, variables } = question(chance, material);
  const whole = { query, variables, operationName: null, extensions: { a: 1 } };
  const text = JSON.stringify(chance.sometimes(60) ? mutatedValue(chance, whole) : whole) ?? "";
  const body = chance.sometimes(60) ? mutatedBytes(chance, Buffer.from(text)) : Buffer.from(text);
  const packed = chance.oneOf([
    {},
    {},
    {},
    { "content-encoding": "gzip", pack: gzipSync },
    { "content-encoding": "deflate", pack: deflateSync },
    { "content-encoding": "br", pack: brotliCompressSync },
  ]);
  const { pack, ...encoding } = { pack: (given: Buffer) => given, ...packed };
  const sent = pack(body);
  const broken = chance.sometimes(20) ? mutatedBytes(chance, sent) : sent;
  return { hostile: { name: "", method: "POST", headers: { ...jsonType, ...encoding }, body: broken }, times: 1 };
}

function address(chance: Chance, material: Material): Omit<Case, "kind"> {
  const { query, variables } = question(chance, material);
  const filter = { where: JSON.stringify(mutatedValue(chance, { startDate: { gte: "2020-01-01" }, online: true })) };
  const [path, search] = chance.oneOf([
    ["/graphql", { query, variables: JSON.stringify(mutatedValue(chance, variables)) }],
    ["/graphql", { query, extensions: JSON.stringify(mutatedValue(chance, { persistedQuery: { version: 1 } })) }],
    ["/export/meetings.csv", filter],
    ["/export/graph.jsonl", filter],
    ["/playground", {}],
    ["/explorer/meeting", { id: chance.oneOf(material.pools.ids) }],
    ["/schema.graphql", {}],
    ["/readyz", {}],
  ] as const);
  const written = `${path}?${new URLSearchParams(search as Record<string, string>)}`;
  const bent = chance.sometimes(50) ? mutatedBytes(chance, Buffer.from(written)).toString("latin1") : written;
  const possible = bent.replace(/[^\u0021-\u00ff]/g, "+").slice(0, 14_000);
  const method = chance.oneOf(["GET", "GET", "GET", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE"]);
  return { hostile: { name: "", method, path: possible.startsWith("/") ? possible : `/${possible}` }, times: 1 };
}

const headerNames = [
  "accept",
  "accept-encoding",
  "authorization",
  "content-type",
  "content-encoding",
  "origin",
  "sec-fetch-site",
  "traceparent",
  "x-request-id",
  "if-none-match",
  "cookie",
  "range",
  "te",
];

function headers(chance: Chance, material: Material): Omit<Case, "kind"> {
  const values = [
    "*/*",
    "gzip;q=0",
    "br",
    "null",
    "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
    "bytes=0-",
  ];
  const given = Array.from({ length: chance.mostlySmall(60) }, () => {
    const value = chance.oneOf([...values, ...nastyTexts]).repeat(chance.mostlySmall(200));
    const name = chance.sometimes(80) ? chance.oneOf(headerNames) : `x-${chance.below(1_000)}`;
    return [name, value.replace(/[^\u0020-\u007e\u0080-\u00ff]/g, "?").trim()];
  });
  const hostile = posting(chance, question(chance, material));
  return { hostile: { ...hostile, headers: { ...hostile.headers, ...Object.fromEntries(given) } }, times: 1 };
}

/** Requests as bytes, several on one connection, then bent. */
function bytes(chance: Chance, material: Material): Omit<Case, "kind"> {
  const count = 1 + chance.mostlySmall(8);
  const requests = Array.from({ length: count }, (_, place) => {
    const body = JSON.stringify(question(chance, material));
    const last = place === count - 1 ? "Connection: close\r\n" : "";
    const more = chance.oneOf([
      "",
      "",
      "Expect: 100-continue\r\n",
      "Upgrade: h2c\r\n",
      "Transfer-Encoding: chunked\r\n",
    ]);
    const chunked = more.startsWith("Transfer");
    const length = chunked ? "" : `Content-Length: ${Buffer.byteLength(body) + (chance.sometimes(10) ? 1 : 0)}\r\n`;
    const sent = chunked ? `${Buffer.byteLength(body).toString(16)}\r\n${body}\r\n0\r\n\r\n` : body;
    return `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n${last}${more}${length}\r\n${sent}`;
  });
  const whole = Buffer.from(requests.join(""));
  return { hostile: { name: "", raw: chance.sometimes(70) ? mutatedBytes(chance, whole) : whole }, times: 1 };
}
