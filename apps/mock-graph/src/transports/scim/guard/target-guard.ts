import { isIP } from 'node:net'
import { isMicrosoftHost } from './microsoft-host.js'
import { isForbiddenAddress, isPrivateAddress } from './private-address.js'

/** Who may be called, asked twice: by name before anything is resolved, and by each address before it is dialled. */
export type TargetGuard = {
  /** Why a URL may not be called; null when nothing speaks against it yet. */
  refuseUrl(url: URL): string | null
  /** Why what a name of the URL resolved to may not be dialled. */
  refuseAddress(url: URL, address: string): string | null
}

/** @param allowed Hosts, as URLs write them, that need not be on this machine or in a private network. */
export function createTargetGuard(allowed: readonly string[]): TargetGuard {
  const named = new Set(allowed.map(withoutDot))
  const refuseAddress = (url: URL, address: string): string | null => {
    const host = hostOf(url)
    const where = host === address ? host : `${host} (${address})`
    if (isForbiddenAddress(address))
      return `${where} is never called. Give the tenant URL an address of its own, such as 127.0.0.1.`
    if (isPrivateAddress(address)) return null
    if (!named.has(host)) {
      return `${where} is neither on this machine nor in a private network. If test people may be sent there, allow the target ${host}.`
    }
    return url.protocol === 'https:'
      ? null
      : `${where} is called over https only, since the token would be seen on the way.`
  }
  return {
    refuseAddress,
    refuseUrl(url) {
      const host = hostOf(url)
      if (isMicrosoftHost(host)) return `${host} belongs to Microsoft, where nothing is ever sent.`
      return isIP(host) === 0 ? null : refuseAddress(url, host)
    },
  }
}

/** The host of a URL as connections name it: without the brackets of IPv6 and the dot of the root. */
export const hostOf = (url: URL): string => withoutDot(url.hostname.replace(/^\[(.*)\]$/, '$1'))

const withoutDot = (host: string) => host.toLowerCase().replace(/\.$/, '')
