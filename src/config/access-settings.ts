import { origins, proxies, webAddress } from "./access-value.js";
import type { Setting } from "./setting.js";
import { oneOf, text, wholeNumber } from "./value.js";

/** Who may ask, and how much. */
export const accessSettings = {
  apiKeysFile: {
    variable: "API_KEYS_FILE",
    value: text("the path of a file of keys"),
    standard: undefined,
    unit: "",
    reason: "Who may ask, by their hashed keys; `npm run api-key` makes one. Without it and JWKS_URI anybody may.",
  },
  jwksUri: {
    variable: "JWKS_URI",
    value: webAddress,
    standard: undefined,
    unit: "",
    reason: "The public keys of whoever issues tokens (JWT); their bearers may ask. Needs the next two.",
  },
  jwtAudience: {
    variable: "JWT_AUDIENCE",
    value: text("what the tokens' `aud` says"),
    standard: undefined,
    unit: "",
    reason: "This API's name at the issuer: else a token made for any other program would do here.",
  },
  jwtIssuer: {
    variable: "JWT_ISSUER",
    value: text("what the tokens' `iss` says"),
    standard: undefined,
    unit: "",
    reason: "The issuer's name: one place may hold the keys of several.",
  },
  jwtClockSkewSeconds: {
    variable: "JWT_CLOCK_SKEW_SECONDS",
    value: wholeNumber(0, 600),
    standard: "30",
    unit: "seconds",
    reason: "How far the issuer's clock may be from ours.",
  },
  costBudgetPerMinute: {
    variable: "COST_BUDGET_PER_MINUTE",
    value: wholeNumber(1, 100_000_000_000),
    standard: undefined,
    unit: "values of answers a minute",
    reason:
      "What each client may ask for: a key without a budget of its own, a token's `sub`, without both an address. None without it: behind a proxy all would share one. Each process counts for itself.",
  },
  exportCost: {
    variable: "EXPORT_COST",
    value: wholeNumber(0, 100_000_000),
    standard: "10000",
    unit: "values of an answer",
    reason: "What a whole export takes from a budget: about what the first data set comes to.",
  },
  failedAuthenticationsPerMinute: {
    variable: "FAILED_AUTHENTICATIONS_PER_MINUTE",
    value: wholeNumber(1, 1_000_000),
    standard: "20",
    unit: "refused keys and tokens a minute",
    reason: "Of one address; then 429. A key that is good is taken all the same: neighbours cannot lock it out.",
  },
  trustProxy: {
    variable: "TRUST_PROXY",
    value: proxies,
    standard: undefined,
    unit: "",
    reason: "Whose X-Forwarded-For is believed. Without it nobody's: a client could write any address there.",
  },
} as const satisfies Record<string, Setting>;

/** What is shown and allowed to whoever may ask. */
export const offerSettings = {
  operations: {
    variable: "OPERATIONS",
    value: oneOf(["open", "log", "enforce"]),
    standard: "open",
    unit: "",
    reason: "open answers any operation, log marks in the log those that are on no list, enforce refuses them.",
  },
  operationsFile: {
    variable: "OPERATIONS_FILE",
    value: text("the path of a manifest of operations"),
    standard: undefined,
    unit: "",
    reason: "Your own clients' operations beside those of schema/operations.json, in the same form.",
  },
  introspection: {
    variable: "INTROSPECTION",
    value: oneOf(["on", "off"]),
    standard: "on",
    unit: "",
    reason: "The schema is public in the repository; off hides it here, at /schema.graphql and in errors too.",
  },
  playground: {
    variable: "PLAYGROUND",
    value: oneOf(["on", "off"]),
    standard: "on",
    unit: "",
    reason: "GraphiQL only asks what anybody can ask without it; off takes the page and the links to it away.",
  },
  corsOrigins: {
    variable: "CORS_ORIGINS",
    value: origins,
    standard: undefined,
    unit: "",
    reason: "Sites whose pages may ask from a browser. Without it no other site's.",
  },
} as const satisfies Record<string, Setting>;
