import type { ServerResponse } from "node:http";
import type { Handler } from "../lib/handler-chain.js";
import { sendFailure } from "./failure.js";

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
 * full or waits too long gets 503 with `Retry-After`; who goes away meanwhile loses the place. A turn ends with the
 * answer's connection, so a client that reads slowly holds one no longer than its request's time.
 */
export function admission({ concurrent, waiting, longestWaitMilliseconds }: AdmissionLimits): Admission {
  const queue = new Set<Waiter>();
  let answering = 0;

  const begin = (response: ServerResponse, next: () => void) => {
    answering += 1;
    response.once("close", () => {
      answering -= 1;
      const [first] = queue;
      first?.enter();
    });
    next();
  };

  const handler: Handler = (_request, response, next) => {
    if (answering < concurrent) {
      begin(response, next);
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
        begin(response, next);
      },
      timer: setTimeout(() => {
        leave();
        sendBusy(response);
      }, longestWaitMilliseconds),
    };
    queue.add(waiter);
    response.once("close", leave);
  };

  return { handler, load: () => ({ answering, waiting: queue.size }) };
}
