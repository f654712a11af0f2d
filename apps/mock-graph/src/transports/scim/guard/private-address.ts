import { BlockList, isIP } from 'node:net'

/**
 * Whether an address is of this machine or of a private network (RFC 1918, RFC 4193). Link-local ones are not: the metadata
 * service of clouds answers there. An IPv4 address inside an IPv6 one counts as what it is.
 */
export function isPrivateAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address
  const family = isIP(mapped)
  return family !== 0 && privateAddresses.check(mapped, family === 6 ? 'ipv6' : 'ipv4')
}

/** Addresses that nobody may name: link-local ones, among them that of metadata services, and those of many listeners. */
export function isForbiddenAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address
  const family = isIP(mapped)
  return family === 0 || forbiddenAddresses.check(mapped, family === 6 ? 'ipv6' : 'ipv4')
}

const privateAddresses = blockList(
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['::1', 128],
  ['fc00::', 7],
)

const forbiddenAddresses = blockList(
  ['0.0.0.0', 8],
  ['169.254.0.0', 16],
  ['224.0.0.0', 3],
  ['::', 128],
  ['fe80::', 10],
  ['ff00::', 8],
  // Amazon's metadata service.
  ['fd00:ec2::254', 128],
)

function blockList(...subnets: readonly (readonly [net: string, prefix: number])[]): BlockList {
  const list = new BlockList()
  for (const [net, prefix] of subnets) list.addSubnet(net, prefix, net.includes(':') ? 'ipv6' : 'ipv4')
  return list
}
