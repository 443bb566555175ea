import { BlockList, isIP } from "node:net"

/** IPv4 blocks that are not of the public internet: IANA's special-purpose registry, multicast and what is reserved. */
const NOT_PUBLIC_IPV4: [string, number][] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.31.196.0", 24],
  ["192.52.193.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["192.175.48.0", 24],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
]

/** Inside global unicast, but tunnels to IPv4 (Teredo, 6to4), protocol assignments and documentation. */
const NOT_PUBLIC_IPV6: [string, number][] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["2620:4f:8000::", 48],
  ["3fff::", 20],
]

const closedIpv4 = new BlockList()
for (const [net, bits] of NOT_PUBLIC_IPV4) closedIpv4.addSubnet(net, bits, "ipv4")
/** Everything else of IPv6 is refused whole: loopback, local, mapped and translated IPv4, multicast. */
const globalUnicast = new BlockList()
globalUnicast.addSubnet("2000::", 3, "ipv6")
const closedIpv6 = new BlockList()
for (const [net, bits] of NOT_PUBLIC_IPV6) closedIpv6.addSubnet(net, bits, "ipv6")

/** Whether an address belongs to the public internet; text that is no address does not. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !closedIpv4.check(address, "ipv4")
  if (family !== 6 || address.includes("%")) return false
  return globalUnicast.check(address, "ipv6") && !closedIpv6.check(address, "ipv6")
}
