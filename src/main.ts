import { createApp } from "./app.js";
import { ConfigError, readConfig } from "./config/config.js";
import { StoreError } from "./graph/errors.js";
import { explained } from "./lib/explained.js";
import { ReleaseFault } from "./loading/release/manifest.js";
import { SeedFaults } from "./loading/seeds-or-fail.js";
import { AccessFileError } from "./server/access/operator-file.js";
import { surviveAbandoned } from "./server/execution/abandoned.js";
import { createLogger } from "./server/logger.js";

const ours = [ConfigError, StoreError, SeedFaults, ReleaseFault, AccessFileError];

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLogger(config.server.logLevel);
  surviveAbandoned(log);
  const app = await createApp(config, log);
  const { url } = await app.start();
  log.info(
    { readyAfterMilliseconds: Math.round(process.uptime() * 1000) },
    `dialogue-graph answers at ${url}${config.offer.playground === "on" ? "/playground" : ""}`,
  );

  let stopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, "draining");
    app.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, "the shutdown failed");
        process.exit(1);
      },
    );
  };
  process.on("SIGHUP", app.reload);
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`dialogue-graph: ${explained(error, ours, "the server cannot listen: ")}\n`);
  process.exit(1);
});
