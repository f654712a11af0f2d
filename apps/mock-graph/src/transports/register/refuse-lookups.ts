import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import { isMicrosofts } from '../real-hosts.js'

/**
 * Makes the real service unknown to this process, whatever protocol asks for it: HTTP/2, or a socket of one's own,
 * would pass MSW by. The error says why.
 */
export function refuseLookups(): void {
  const original = dns.lookup
  const lookup = (host: string, ...rest: unknown[]): void => {
    if (!isMicrosofts(String(host))) {
      Reflect.apply(original, dns, [host, ...rest])
      return
    }
    const error = Object.assign(
      new Error(`mock-graph lets nothing out to ${host}, and answers for it to HTTP/1.1 requests only.`),
      { code: 'ENOTFOUND', syscall: 'getaddrinfo', hostname: host },
    )
    const done = rest.at(-1)
    if (typeof done === 'function') process.nextTick(done as (error: Error) => void, error)
  }
  // With what promisify needs to know of it.
  dns.lookup = Object.defineProperties(
    lookup,
    Object.getOwnPropertyDescriptors(original),
  ) as typeof dns.lookup
  syncBuiltinESMExports()
}
