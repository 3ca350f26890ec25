import type { Logger } from "pino";
import type { Config } from "../../config/config.js";
import type { Handler } from "../../lib/handler-chain.js";
import { addressClient } from "./client.js";
import { crossOrigin } from "./cors.js";
import type { KeyRing } from "./key-ring.js";
import { listedOperations } from "./listed-operations.js";
import { readOperationList } from "./operation-list.js";
import type { Spend } from "./spending.js";

/** Who may ask and how much, as it is set. */
export interface Access {
  /** Answer pages of other sites; run before `authentication`, since a browser asks first without a key. */
  readonly crossOrigin: readonly Handler[];
  /** Let in who may ask, before anything is read of a request; none where anybody may ask for anything. */
  readonly authentication: readonly Handler[];
  /** Finds an operation's text by its id, and refuses what is on no list where only that is answered; after the body. */
  readonly operations: Handler;
  /** Takes the price of an export. */
  readonly exports: readonly Handler[];
  /** Undefined where nobody has a budget. */
  readonly spend: Spend | undefined;
  /** Reads the file of keys again. */
  reload(): void;
  close(): void;
}

type Admission = Omit<Access, "crossOrigin" | "operations">;

const openToAll: Admission = { authentication: [], exports: [], spend: undefined, reload: () => {}, close: () => {} };

/** Reads who may ask, and for what. @throws AccessFileError */
export async function openAccess(config: Config, log: Logger): Promise<Access> {
  const { offer } = config;
  return {
    crossOrigin: crossOrigin(offer.corsOrigins),
    operations: listedOperations(readOperationList(offer), offer.operations),
    ...(await openAdmission(config, log)),
  };
}

/** Where nothing is set this is nothing at all: no package is loaded and no request looked at. */
async function openAdmission({ access, server }: Config, log: Logger): Promise<Admission> {
  const { apiKeysFile, jwksUri, costBudgetPerMinute: standardBudget } = access;
  const anybody = apiKeysFile === undefined && jwksUri === undefined;
  if (anybody && !isLoopback(server.host)) {
    const open = "anybody who reaches this host may ask: neither API_KEYS_FILE nor JWKS_URI is set";
    log.warn({ host: server.host, budgetPerMinute: standardBudget ?? "none" }, open);
  }
  if (anybody && standardBudget === undefined) return openToAll;

  const [{ addressesBehind }, { createBudgets, createFailureCount }, { createSpending }] = await Promise.all([
    import("./address.js"),
    import("./budgets.js"),
    import("./spending.js"),
  ]);
  const spending = createSpending(createBudgets());
  const addressOf = addressesBehind(access.trustProxy);
  const limited = {
    exports: access.exportCost === 0 ? [] : [spending.fixed(access.exportCost)],
    spend: spending.operation,
  };
  if (anybody) {
    const byAddress: Handler = (request, response, next) => {
      spending.known(response, addressClient(addressOf(request), standardBudget));
      next();
    };
    return { ...openToAll, ...limited, authentication: [byAddress] };
  }

  let keys: KeyRing | undefined;
  if (apiKeysFile !== undefined) {
    const { openKeyRing } = await import("./key-ring.js");
    keys = openKeyRing({ path: apiKeysFile, standardBudget, log });
  }
  const { authentication } = await import("./authentication.js");
  const authenticated = authentication({
    keys,
    checkToken: await tokenCheck(access, log),
    tokenBudget: standardBudget,
    addressOf,
    countFailure: createFailureCount(access.failedAuthenticationsPerMinute),
    known: spending.known,
  });
  return { ...limited, authentication: [authenticated], reload: () => keys?.reload(), close: () => keys?.close() };
}

async function tokenCheck({ jwksUri, jwtAudience, jwtIssuer, jwtClockSkewSeconds }: Config["access"], log: Logger) {
  if (jwksUri === undefined || jwtAudience === undefined || jwtIssuer === undefined) return undefined;
  const { protocol, hostname } = new URL(jwksUri);
  if (protocol === "http:" && !isLoopback(hostname)) {
    log.warn({ jwksUri }, "the issuer's keys come over plain HTTP: whoever is in between can let anybody in");
  }
  const { createTokenCheck } = await import("./tokens.js");
  return createTokenCheck({ jwksUri, audience: jwtAudience, issuer: jwtIssuer, clockSkewSeconds: jwtClockSkewSeconds });
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(host);
}
