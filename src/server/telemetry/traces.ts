import type { IncomingHttpHeaders } from "node:http";
import {
  DiagLogLevel,
  diag,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  type TextMapGetter,
  trace,
} from "@opentelemetry/api";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from "@opentelemetry/resources";
import { BasicTracerProvider, BatchSpanProcessor } from "@opentelemetry/sdk-trace-base";
import type { Logger } from "pino";
import { knownNames } from "./known-names.js";
import { type RequestEnd, routeOf } from "./request-end.js";
import type { BeginTrace, RequestTrace } from "./request-trace.js";

/** Makes traces and sends them. This file is loaded only where they are wanted: OpenTelemetry takes 100 ms to load. */
export interface Traces {
  readonly begin: BeginTrace;
  /** Sends what is left, for a moment at most. */
  close(): Promise<void>;
}

/** A collector that does not answer holds up neither the answers nor, for longer than this, the end. */
const longestFarewell = 1_500;
const pauseBetweenComplaints = 60_000;

const headerGetter: TextMapGetter<IncomingHttpHeaders> = {
  keys: (headers) => Object.keys(headers),
  get: (headers, name) => headers[name],
};

/** What is a fault of the server, not of who asked. */
const faults: ReadonlySet<string> = new Set<RequestEnd["outcome"]>(["failed", "unavailable", "timeout"]);

/**
 * Begins to trace: a span for the request, in it one for the operation, in it one for each statement. The rest is as
 * OpenTelemetry's environment variables say (where to, which of them, in what batches), read by OpenTelemetry itself.
 */
export function openTraces({
  serviceName,
  version,
  log,
}: {
  readonly serviceName: string;
  readonly version: string;
  readonly log: Logger;
}): Traces {
  complainTo(log);
  const own = resourceFromAttributes({ "service.name": serviceName, "service.version": version });
  const provider = new BasicTracerProvider({
    resource: defaultResource()
      .merge(own)
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  const tracer = provider.getTracer("dialogue-graph", version);
  const propagator = new W3CTraceContextPropagator();
  const nameOf = knownNames();

  return {
    begin: ({ headers, method = "" }) => {
      const caller = propagator.extract(ROOT_CONTEXT, headers, headerGetter);
      const request = tracer.startSpan(method, { kind: SpanKind.SERVER }, caller);
      const around = trace.setSpan(caller, request);
      let operation: Span | undefined;
      let within = around;
      const endOperation: RequestTrace["answered"] = ({ outcome, facts }) => {
        if (operation === undefined || !operation.isRecording()) return; // it may have been answered before
        const name = nameOf(facts.operation);
        if (name !== "other") operation.updateName(`query ${name}`);
        for (const [fact, attribute] of shownFacts) {
          const value = facts[fact];
          if (value !== undefined) operation.setAttribute(attribute, value);
        }
        if (faults.has(outcome)) operation.setStatus({ code: SpanStatusCode.ERROR });
        operation.end();
      };
      return {
        traceId: request.spanContext().traceId,
        operation: () => {
          if (operation !== undefined) return; // an answer that is begun anew stays one operation
          operation = tracer.startSpan("GraphQL operation", { kind: SpanKind.INTERNAL }, around);
          within = trace.setSpan(around, operation);
        },
        answered: endOperation,
        statement: (name) => {
          const attributes = { "db.system.name": "neo4j", "db.query.summary": name };
          const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes }, within);
          return (failure) => {
            if (failure !== undefined) {
              span.setAttribute("error.type", failure);
              span.setStatus({ code: SpanStatusCode.ERROR });
            }
            span.end();
          };
        },
        ended: ({ path, status, outcome, facts }) => {
          const route = routeOf(path);
          endOperation({ outcome, facts });
          request.updateName(`${method} ${route}`);
          request.setAttributes({
            "http.request.method": method,
            "http.response.status_code": status,
            "http.route": route,
            "dialogue_graph.outcome": outcome,
          });
          if (faults.has(outcome)) request.setStatus({ code: SpanStatusCode.ERROR });
          request.end();
        },
      };
    },
    close: async () => {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, longestFarewell);
      });
      await Promise.race([provider.shutdown().catch(() => undefined), late]);
      clearTimeout(timer);
      diag.disable();
    },
  };
}

const shownFacts = [
  ["operation", "graphql.operation.name"],
  ["operationHash", "graphql.document.hash"],
  ["cost", "dialogue_graph.cost"],
  ["statements", "dialogue_graph.statements"],
  ["errors", "error.type"],
] as const;

/** OpenTelemetry's complaints (a collector that does not answer) as lines of the log, one a minute. */
function complainTo(log: Logger): void {
  let last = Number.NEGATIVE_INFINITY;
  const complain = (message: string) => {
    if (performance.now() - last < pauseBetweenComplaints) return;
    last = performance.now();
    log.warn({ complaint: message.slice(0, 300) }, "traces are not told");
  };
  const silent = () => {};
  const logger = { error: complain, warn: complain, info: silent, debug: silent, verbose: silent };
  diag.setLogger(logger, { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true });
}
