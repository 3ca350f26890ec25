import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Handler } from "./handler-chain.js";

const behind = new WeakMap<Socket, Set<ServerResponse>>();

/**
 * Closes the answers to pipelined requests with their connection. Node does so for the one being written only: those
 * behind it would keep their turns, memory and work for ever, and a few connections would take every turn there is.
 */
export const closeWithConnection: Handler = ({ socket }, response, next) => {
  if (response.socket === null) {
    const waiting = behind.get(socket) ?? waitingOn(socket);
    waiting.add(response);
    response.once("close", () => waiting.delete(response));
  }
  next();
};

function waitingOn(socket: Socket): Set<ServerResponse> {
  const waiting = new Set<ServerResponse>();
  behind.set(socket, waiting);
  socket.once("close", () => {
    for (const response of waiting) {
      if (response.socket !== null) continue; // its turn to be written has come: Node closes it
      response.destroy();
      response.emit("close");
    }
  });
  return waiting;
}
