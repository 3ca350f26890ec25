import type { Request } from "express";
import ipaddr from "ipaddr.js";

/**
 * Where a request comes from, as one that limits are counted by: what a proxy says only where Express is told to
 * believe it. Of IPv6 the first 64 bits, which is what one connection is given: it can ask from any address in them.
 */
export function addressOf(request: Request): string {
  const written = request.ip ?? "";
  if (!ipaddr.isValid(written)) return "unknown"; // the connection is gone already
  const address = ipaddr.process(written); // IPv4 within IPv6 is IPv4
  if (address.kind() === "ipv4") return address.toString();
  return `${new ipaddr.IPv6([...address.toByteArray().slice(0, 8), ...new Array<number>(8).fill(0)]).toString()}/64`;
}
