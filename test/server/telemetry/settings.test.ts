import { describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import { readConfig } from "../../../src/config/config.js";
import { openTelemetry } from "../../../src/server/telemetry/telemetry.js";

const collector = { OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:9" };

/** What these settings turn on. */
async function turnedOn(environment: Readonly<Record<string, string>>) {
  const telemetry = await openTelemetry(readConfig(environment), pino({ level: "silent" }));
  const on = { traces: telemetry.beginTrace !== undefined, metrics: telemetry.ended !== undefined };
  await telemetry.close();
  return on;
}

describe("what the settings turn on", () => {
  test.each([
    [{}, { traces: false, metrics: false }],
    [{ METRICS_PORT: "0" }, { traces: false, metrics: true }],
    [collector, { traces: true, metrics: false }],
    [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "http://127.0.0.1:9/v1/traces" }, { traces: true, metrics: false }],
    [
      { ...collector, OTEL_SDK_DISABLED: "TRUE" },
      { traces: false, metrics: false },
    ],
    [
      { ...collector, OTEL_SDK_DISABLED: "false" },
      { traces: true, metrics: false },
    ],
    [
      { ...collector, OTEL_TRACES_EXPORTER: "none", METRICS_PORT: "0" },
      { traces: false, metrics: true },
    ],
  ])("%j", async (environment, on) => {
    expect(await turnedOn(environment)).toEqual(on);
  });

  test("is refused with the name of the variable where it cannot be", () => {
    expect(() => readConfig({ OTEL_TRACES_EXPORTER: "zipkin" })).toThrow(/OTEL_TRACES_EXPORTER is "zipkin"/);
    expect(() => readConfig({ METRICS_PORT: "70000" })).toThrow(/METRICS_PORT is "70000"/);
  });
});
