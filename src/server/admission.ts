import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Handler, PlainRequest } from "../lib/handler-chain.js";
import { sendFailure } from "./failure.js";
import { scopeOf } from "./request-scope.js";

/** How many requests are answered at the same time, and how many may wait for their turn and how long. */
export interface AdmissionLimits {
  readonly concurrent: number;
  readonly waiting: number;
  readonly longestWaitMilliseconds: number;
}

/** The gate in front of what costs work. */
export interface Admission {
  readonly handler: Handler;
  /** How many are being answered and how many wait. */
  readonly load: () => { readonly answering: number; readonly waiting: number };
}

const retryAfterSeconds = "1";

/** How long an answer may be in coming and being taken while others wait, in milliseconds; and how often that is looked at. */
const longestTaking = 2_000;
const lookEvery = 250;

/** Answers that someone has to come back: nothing was begun for them. */
export function sendBusy(response: ServerResponse): void {
  response.setHeader("Retry-After", retryAfterSeconds);
  sendFailure(response, 503, "BUSY", "More is being asked than can be answered just now; ask again later.");
}

interface Waiter {
  readonly enter: () => void;
  readonly timer: NodeJS.Timeout;
}

/**
 * Lets so many requests in at the same time; further ones wait in the order in which they came. Who finds the queue
 * full or waits too long gets 503 with `Retry-After`; who goes away meanwhile loses the place. A turn ends when the answer
 * was taken, so that no more of them than turns are kept in memory; but while others wait, who has an answer and does not
 * take it within a moment is cut off: a few connections that read nothing would else keep out everybody.
 */
export function admission({ concurrent, waiting, longestWaitMilliseconds }: AdmissionLimits): Admission {
  const queue = new Set<Waiter>();
  /** Since when each is being answered. */
  const turns = new Map<ServerResponse, { readonly connection: Socket; readonly since: number }>();

  const begin = ({ socket }: PlainRequest, response: ServerResponse, next: () => void) => {
    turns.set(response, { connection: socket, since: performance.now() });
    scopeOf(response).onEnd(() => {
      turns.delete(response);
      const [first] = queue;
      first?.enter();
    });
    next();
  };

  let looking = false;
  /** Cuts off those that take their answers too slowly, as long as anybody waits. */
  const look = () => {
    looking = queue.size > 0;
    if (!looking) return;
    const latest = performance.now() - longestTaking;
    for (const [response, { connection, since }] of turns) {
      if (response.writableEnded && since < latest) connection.destroy();
    }
    setTimeout(look, lookEvery);
  };

  const handler: Handler = (request, response, next) => {
    if (turns.size < concurrent) {
      begin(request, response, next);
      return;
    }
    if (queue.size >= waiting) {
      sendBusy(response);
      return;
    }
    const leave = () => {
      queue.delete(waiter);
      clearTimeout(waiter.timer);
      response.off("close", leave);
    };
    const waiter: Waiter = {
      enter: () => {
        leave();
        begin(request, response, next);
      },
      timer: setTimeout(() => {
        leave();
        sendBusy(response);
      }, longestWaitMilliseconds),
    };
    queue.add(waiter);
    if (!looking) setTimeout(look, lookEvery);
    looking = true;
    response.once("close", leave);
  };

  return { handler, load: () => ({ answering: turns.size, waiting: queue.size }) };
}
