// The limit of our HTTP server: a saved answer as one of its static files, with all that it does for each request.
const { createApp } = await import(`${process.env.DIST}/app.js`);
const { readConfig } = await import(`${process.env.DIST}/config/config.js`);
const { createLogger } = await import(`${process.env.DIST}/server/logger.js`);

const config = readConfig(process.env);
const app = await createApp(config, createLogger(config.server.logLevel), process.env.PAGES);
await app.start();
process.on("SIGTERM", () => process.exit(0));
