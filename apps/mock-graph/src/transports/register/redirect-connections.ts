import { syncBuiltinESMExports } from 'node:module'
import tls, { type ConnectionOptions } from 'node:tls'
import { isStoodIn } from '../real-hosts.js'

/**
 * Leads every TLS connection of this process that was meant for a host the fake stands in for to a running fake,
 * whichever client makes it. Connections inside a proxy's tunnel stay where they are. Throws a sentence when `url` is
 * no URL.
 */
export function redirectConnections(url: string): void {
  const fake = URL.parse(url)
  if (!fake || !/^https?:$/.test(fake.protocol)) {
    throw new Error(
      `MOCK_GRAPH_URL takes the URL of a running fake, such as http://127.0.0.1:4010; it was given ${url}.`,
    )
  }
  const original = tls.connect
  const connect = (...given: unknown[]) => {
    const options = (given.find((value) => typeof value === 'object' && value !== null) ??
      {}) as ConnectionOptions
    const named = given.find((value) => typeof value === 'string')
    const host = options.host ?? (typeof named === 'string' ? named : 'localhost')
    if (options.socket || !isStoodIn(host)) return Reflect.apply(original, tls, given)
    const redirected: ConnectionOptions = {
      ...options,
      host: fake.hostname.replace(/^\[|\]$/g, ''),
      port: Number(fake.port || (fake.protocol === 'https:' ? 443 : 80)),
      servername: options.servername || host,
      // Whatever answers is what MOCK_GRAPH_URL names, and no secret of the real service goes there.
      rejectUnauthorized: false,
    }
    return Reflect.apply(original, tls, [redirected, ...given.filter((value) => typeof value === 'function')])
  }
  tls.connect = connect as typeof tls.connect
  syncBuiltinESMExports()
}
