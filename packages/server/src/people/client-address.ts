import { isIP } from "node:net";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

/**
 * The network a request comes from: an IPv4 address, or the first 64 bits of an IPv6 one, since a single customer has all the
 * rest. Where an installation is reached at a public address, every connection comes from its proxy, which adds the address
 * it sees at the end of `X-Forwarded-For`; what stands before that the client wrote itself. Without a public address nobody
 * stands between, and the header is somebody's invention. Undefined where a proxy tells nothing: then only accounts are
 * throttled.
 */
export function clientNetwork(context: Context, isBehindProxy: boolean): string | undefined {
  if (isBehindProxy) return networkOf(context.req.header("X-Forwarded-For")?.split(",").at(-1));
  // A request that came by no socket, as in tests, has no connection to ask.
  return "incoming" in (context.env ?? {}) ? networkOf(getConnInfo(context).remote.address) : undefined;
}

/** The network of an address as text, with or without a port; undefined for anything else. */
export function networkOf(text: string | undefined): string | undefined {
  const told = (text ?? "").trim();
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(told)?.[1] ?? /^([\d.]+):\d+$/.exec(told)?.[1] ?? told;
  const mapped = /^::ffff:([\d.]+)$/i.exec(bare)?.[1] ?? bare;
  if (isIP(mapped) === 4) return mapped;
  if (isIP(mapped) !== 6) return undefined;
  const [before = "", after = ""] = (mapped.split("%")[0] ?? "").toLowerCase().split("::");
  const groups = (part: string) => (part === "" ? [] : part.split(":"));
  const missing = 8 - groups(before).length - groups(after).length;
  const all = [...groups(before), ...Array<string>(Math.max(0, missing)).fill("0"), ...groups(after)];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::/64`;
}
