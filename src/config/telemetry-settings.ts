import { z } from "zod";
import type { Setting } from "./setting.js";
import { oneOf, text, type Value, wholeNumber } from "./value.js";

/** One of a few words in whatever case, as OpenTelemetry's specification has it. */
function anyCase<const Word extends string>(words: readonly [Word, ...Word[]]): Value<Word> {
  const { expected } = oneOf(words);
  const lower = z.string().transform((written) => written.toLowerCase());
  return { schema: lower.pipe(z.enum(words)) as z.ZodType<Word, string>, expected };
}

/** Where the server can be watched. */
export const telemetrySettings = {
  metricsPort: {
    variable: "METRICS_PORT",
    value: wholeNumber(0, 65_535),
    standard: undefined,
    unit: "TCP port",
    reason:
      "Prometheus finds `/metrics` there; without it nothing is counted. A port of its own, so that what is open to all never shows it by accident.",
  },
  metricsHost: {
    variable: "METRICS_HOST",
    value: text("a host name or an address of this machine"),
    standard: "127.0.0.1",
    unit: "",
    reason: "Only this machine may read the metrics until someone decides otherwise.",
  },
  otlpEndpoint: {
    variable: "OTEL_EXPORTER_OTLP_ENDPOINT",
    value: text("an address such as http://127.0.0.1:4318"),
    standard: undefined,
    unit: "",
    reason:
      "Where an OpenTelemetry collector takes traces over HTTP; without it none are made and nothing of OpenTelemetry is loaded.",
  },
  otlpTracesEndpoint: {
    variable: "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT",
    value: text("an address such as http://127.0.0.1:4318/v1/traces"),
    standard: undefined,
    unit: "",
    reason: "The same for traces alone, as a whole address.",
  },
  otelDisabled: {
    variable: "OTEL_SDK_DISABLED",
    value: anyCase(["true", "false"]),
    standard: "false",
    unit: "",
    reason: "Turns traces off where the addresses are set for everybody on a machine.",
  },
  otelTracesExporter: {
    variable: "OTEL_TRACES_EXPORTER",
    value: oneOf(["otlp", "none"]),
    standard: "otlp",
    unit: "",
    reason: "`none` turns off traces alone; others than OTLP are not made here.",
  },
  otelServiceName: {
    variable: "OTEL_SERVICE_NAME",
    value: text("a name"),
    standard: "dialogue-graph",
    unit: "",
    reason: "The name that this server's traces are found under.",
  },
} as const satisfies Record<string, Setting>;
