import type { IncomingMessage, Server } from "node:http";
import type { Socket } from "node:net";

/**
 * Keeps a server at so many connections. One more takes the place of the one on which longest no whole request is there,
 * so that thousands that send next to nothing keep out nobody who asks. Where each waits for an answer, it is closed.
 */
export function boundConnections(server: Server, most: number): void {
  /** With the last request of each; the longest without a change first. */
  const open = new Map<Socket, IncomingMessage | null>();

  function makeRoom(): boolean {
    for (const [socket, request] of open) {
      if (request?.complete === true) continue;
      open.delete(socket);
      socket.destroy();
      return true;
    }
    return false;
  }

  server.on("connection", (socket: Socket) => {
    if (open.size >= most && !makeRoom()) {
      socket.destroy();
      return;
    }
    open.set(socket, null);
    socket.once("close", () => open.delete(socket));
  });
  server.on("request", (request, response) => {
    const { socket } = request;
    if (open.has(socket)) open.set(socket, request);
    response.once("close", () => {
      if (open.get(socket) !== request) return; // it is closed, or asks for more already
      open.delete(socket);
      open.set(socket, null);
    });
  });
}
