import type { RequestHandler } from "express";
import type { Logger } from "pino";

/** Whether the graph can be asked; if not, why, in words for an operator. */
export type Readiness = { readonly ready: true } | { readonly ready: false; readonly reason: string };

const longestWait = 2_000;

/** The process lives: it answers. */
export const alive: RequestHandler = (_request, response) => {
  response.set("Cache-Control", "no-store").json({ status: "alive" });
};

/** Whether requests may be sent here: not while draining, nor while the store does not answer or holds no whole graph. */
export function ready(check: () => Promise<Readiness>, isDraining: () => boolean, log: Logger): RequestHandler {
  return async (_request, response) => {
    const state: Readiness = isDraining() ? { ready: false, reason: "shutting down" } : await inTime(check, log);
    response
      .status(state.ready ? 200 : 503)
      .set("Cache-Control", "no-store")
      .json(state.ready ? { status: "ready" } : { status: "not ready", reason: state.reason });
  };
}

async function inTime(check: () => Promise<Readiness>, log: Logger): Promise<Readiness> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Readiness>((resolve) => {
    timer = setTimeout(() => resolve({ ready: false, reason: "the store is slow to answer" }), longestWait);
  });
  try {
    return await Promise.race([check(), late]);
  } catch (error) {
    log.warn({ err: error }, "the store's readiness cannot be told");
    return { ready: false, reason: "the store does not answer" };
  } finally {
    clearTimeout(timer);
  }
}
