import { BlockList, isIP } from "node:net"
import type { MedusaRequest } from "@medusajs/framework/http"

const OWN_NETWORK = new BlockList()
for (const [net, bits] of [
  ["10.0.0.0", 8],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
] as const) {
  OWN_NETWORK.addSubnet(net, bits)
}
OWN_NETWORK.addAddress("::1", "ipv6")
OWN_NETWORK.addSubnet("fc00::", 7, "ipv6")
OWN_NETWORK.addSubnet("fe80::", 10, "ipv6")

/**
 * The address a request came from as far as our own machines vouch for it: the nearest one outside our network, from the
 * connection back through `x-forwarded-for`. What a visitor writes into that header stands further back and is not read. Null
 * when it came from our own network all the way.
 */
export function addressOf(req: MedusaRequest): string | null {
  const told = req.get("x-forwarded-for")?.split(",") ?? []
  for (const hop of [req.socket.remoteAddress ?? "", ...told.reverse()]) {
    const address = hop.trim().replace(/^::ffff:/i, "")
    const family = isIP(address)
    if (family === 0) return null
    if (!OWN_NETWORK.check(address, family === 6 ? "ipv6" : "ipv4")) return networkOf(address)
  }
  return null
}

/** One customer has a whole /64 of IPv6 addresses. */
function networkOf(address: string): string {
  if (!address.includes(":")) return address
  const [head = "", tail] = address.split("::")
  const groups = head.split(":").filter(Boolean)
  const rest = tail === undefined ? [] : tail.split(":").filter(Boolean)
  const all = [
    ...groups,
    ...Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill("0"),
    ...rest,
  ]
  return all.slice(0, 4).join(":")
}
