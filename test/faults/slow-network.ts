import { connect, createServer, type Socket } from "node:net";

/** A way to a server of this machine that can be made slow and cut. */
export interface SlowNetwork {
  readonly port: number;
  /** Delays every piece in both directions by so many milliseconds from now on. */
  delay(milliseconds: number): void;
  /** Breaks every connection that there is. */
  cut(): void;
  close(): void;
}

/** Opens a way to a port. */
export async function openSlowNetwork(target: number): Promise<SlowNetwork> {
  const sockets = new Set<Socket>();
  let delayed = 0;
  const pass = (from: Socket, to: Socket) => {
    sockets.add(from);
    from.on("data", (piece) => {
      if (delayed === 0) to.write(piece);
      else setTimeout(() => to.writable && to.write(piece), delayed);
    });
    from.on("close", () => {
      sockets.delete(from);
      to.destroy();
    });
    from.on("error", () => to.destroy());
  };
  const server = createServer((near) => {
    const far = connect(target, "127.0.0.1");
    pass(near, far);
    pass(far, near);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    delay: (milliseconds) => {
      delayed = milliseconds;
    },
    cut,
    close: () => {
      cut();
      server.close();
    },
  };
}
