import { type Logger, pino } from "pino";
import type { Config } from "../config/config.js";

/** The process's log: one line of JSON each on standard output, written at once so that a crash loses none. */
export function createLogger(level: Config["server"]["logLevel"]): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ sync: true }));
}
