import { isLoopbackName } from '../../hosts/loopback.js'
import { isMetadataService } from '../../hosts/metadata-service.js'
import { isMicrosofts, isStoodIn, normalizeHost } from '../real-hosts.js'

/** Where a request to the proxy goes: to the fake, through a tunnel to the host it names, or nowhere. */
export type ProxyRoute =
  | { readonly kind: 'fake' }
  | { readonly kind: 'tunnel'; readonly host: string; readonly port: number }
  | { readonly kind: 'refused'; readonly explanation: string }

export type ProxyRules = {
  /** The fake's own port, so that a client which sends even loopback through its proxy is served. */
  readonly ownPort: number
  readonly allowedHosts: ReadonlySet<string>
}

/** What the proxy does with a target such as `graph.microsoft.com:443`. Microsoft's own hosts are never let through. */
export function chooseRoute(target: string, { ownPort, allowedHosts }: ProxyRules): ProxyRoute {
  const place = URL.parse(`https://${target}`)
  if (!place || place.host === '' || /[/?#@\\]/.test(target)) {
    return { kind: 'refused', explanation: 'mock-graph, as a proxy, was asked for no host that it can read.' }
  }
  const host = normalizeHost(place.hostname)
  const port = Number(place.port || 443)
  if (isStoodIn(host) || isMetadataService(host) || (isLoopbackName(host) && port === ownPort))
    return { kind: 'fake' }
  if (isMicrosofts(host)) {
    return {
      kind: 'refused',
      explanation: `mock-graph does not stand in for ${host}, and lets no request out to it, since it belongs to the real service.`,
    }
  }
  if (allowedHosts.has(host)) return { kind: 'tunnel', host: host.replace(/^\[|\]$/g, ''), port }
  return {
    kind: 'refused',
    explanation: `mock-graph lets no request out to ${host}. If the program needs that host, start the fake with --allow-host ${host}.`,
  }
}
