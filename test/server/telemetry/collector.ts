import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createGunzip } from "node:zlib";

/** A span as OTLP's JSON has it. */
export interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  /** 1 internal, 2 server, 3 client. */
  readonly kind: number;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
  readonly status?: { readonly code?: number };
}

interface Export {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: Span["attributes"] };
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
  }[];
}

/** A collector of OpenTelemetry: takes traces over HTTP as JSON. */
export interface Collector {
  readonly address: string;
  readonly exports: readonly Export[];
  /** Everything that was sent, as text. */
  readonly sent: readonly string[];
  spans(): readonly Span[];
  /** The spans of this name, once there are so many. */
  wait(name: string, many: number): Promise<readonly Span[]>;
  close(): Promise<void>;
}

/** Starts a collector; one that hangs takes connections and never answers. */
export async function startCollector({ hangs = false }: { readonly hangs?: boolean } = {}): Promise<Collector> {
  const exports: Export[] = [];
  const sent: string[] = [];
  const server: Server = createServer((request, response) => {
    if (hangs) return;
    const plain = request.headers["content-encoding"] === "gzip" ? request.pipe(createGunzip()) : request;
    let text = "";
    plain.setEncoding("utf8").on("data", (chunk) => {
      text += chunk;
    });
    plain.on("end", () => {
      sent.push(text);
      exports.push(JSON.parse(text) as Export);
      response.writeHead(200, { "content-type": "application/json" }).end("{}");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const spans = () =>
    exports.flatMap(({ resourceSpans }) =>
      resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)),
    );
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    exports,
    sent,
    spans,
    wait: async (name, many) => {
      const found = () => spans().filter((span) => span.name === name);
      for (let waited = 0; waited < 20_000 && found().length < many; waited += 20) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return found();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A span's attribute. */
export function attribute({ attributes }: Pick<Span, "attributes">, name: string): unknown {
  const value = attributes.find(({ key }) => key === name)?.value ?? {};
  return Object.values(value)[0];
}
