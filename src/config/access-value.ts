import ipaddr from "ipaddr.js";
import { z } from "zod";
import type { Value } from "./value.js";

/** A list as one writes it into a variable: parted by commas, blanks around them left out. */
const parts = (written: string): string[] => written.split(",").map((part) => part.trim());

/** The address of a page of the web, without user and password. */
export const webAddress: Value<string> = {
  schema: z.string().refine((written) => {
    const address = URL.canParse(written) ? new URL(written) : undefined;
    return /^https?:$/.test(address?.protocol ?? "") && address?.username === "" && address.password === "";
  }),
  expected: "https://host/path (or http://), without user and password",
};

/** How a program in front of this one is known: by how many there are, or by their addresses. */
export type Proxies = number | readonly string[];

const namedRanges = new Set(["loopback", "linklocal", "uniquelocal"]);

const isAddress = (written: string): boolean =>
  ipaddr.IPv4.isValidFourPartDecimal(written) || ipaddr.IPv6.isValid(written);

function isProxy(written: string): boolean {
  if (namedRanges.has(written) || isAddress(written)) return true;
  const [address = "", bits, ...more] = written.split("/");
  return (
    isAddress(address) && bits !== undefined && more.length === 0 && ipaddr.isValidCIDR(written) && Number(bits) > 0
  );
}

/** The proxies whose `X-Forwarded-For` is believed. All the world is refused: then anybody could write any address. */
export const proxies: Value<Proxies> = {
  schema: z
    .string()
    .refine((written) => /^[1-9]$/.test(written) || parts(written).every(isProxy))
    .transform((written) => (/^[1-9]$/.test(written) ? Number(written) : parts(written))),
  expected:
    "how many proxies there are (1 to 9), or their addresses and ranges (10.0.0.0/8, loopback), parted by commas",
};

/** An origin exactly as a browser sends it, or one of the two words for those that have no name. */
function isOrigin(written: string): boolean {
  if (written === "*" || written === "null") return true;
  return !written.includes("*") && URL.canParse(written) && new URL(written).origin === written;
}

/** The origins whose pages may ask. */
export const origins: Value<readonly string[]> = {
  schema: z
    .string()
    .refine((written) => parts(written).every(isOrigin))
    .transform(parts),
  expected: "origins as browsers send them (https://pages.example), parted by commas; * for any, null for files",
};
