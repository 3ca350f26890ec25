import { once } from "node:events";
import type { Server } from "node:http";
import { Server as NetServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** How long what is already on its way to an open connection may take to arrive. */
const longestArrival = 200;

/**
 * Lets no new connection in and waits a moment for the requests that clients have sent, or are sending, on open ones.
 * To close a connection as soon as it looks idle would cut those short: their bytes are there before they are seen.
 * `http.Server.close` does just that, hence the `close` of the server beneath it.
 */
export async function takeLastRequests(server: Server): Promise<void> {
  const empty = once(server, "close");
  NetServer.prototype.close.call(server);
  await Promise.race([empty, pause(longestArrival)]);
}
