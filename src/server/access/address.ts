import type { IncomingMessage } from "node:http";
import ipaddr from "ipaddr.js";
import proxyAddress from "proxy-addr";
import type { Proxies } from "../../config/access-value.js";

/** Where a request comes from, as one that limits are counted by. */
export type AddressOf = (request: IncomingMessage) => string;

/**
 * Tells addresses; `X-Forwarded-For` is believed of these proxies only. Of IPv6 the first 64 bits count, which is what
 * one connection is given: it can ask from any address in them.
 */
export function addressesBehind(proxies: Proxies | undefined): AddressOf {
  const trusted =
    typeof proxies === "number"
      ? (_address: string, hops: number) => hops < proxies
      : proxyAddress.compile([...(proxies ?? [])]);
  return (request) => {
    const written = proxyAddress(request, trusted);
    if (written === undefined || !ipaddr.isValid(written)) return "unknown"; // gone already, or no address
    const address = ipaddr.process(written); // IPv4 within IPv6 is IPv4
    if (address.kind() === "ipv4") return address.toString();
    const network = address.toByteArray().slice(0, 8);
    return `${new ipaddr.IPv6([...network, ...new Array<number>(8).fill(0)]).toString()}/64`;
  };
}
