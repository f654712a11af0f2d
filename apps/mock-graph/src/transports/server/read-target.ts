import type { TLSSocket } from 'node:tls'
import type { Incoming } from './offer-http2.js'

/** Where a request leads, in the parts of its URL. */
export type Target = { readonly origin: string; readonly path: string; readonly search: string }

/** A request whose target or host makes no URL, or another one than it says. */
export class UnreadableTarget extends Error {
  override readonly name = 'UnreadableTarget'
}

/**
 * The URL that a request asks for (RFC 9112 §3.3, RFC 9113 §8.3.1), in the form that URLs have: encoded, without `..`.
 * Throws {@link UnreadableTarget}.
 *
 * @param ownHost The host of clients of HTTP/1.0, which send none.
 */
export function readTarget(incoming: Incoming, ownHost: string): Target {
  const { url = '' } = incoming
  const http2 = 'authority' in incoming
  if (!url.startsWith('/') && /^https?:\/\//.test(url)) {
    if (http2) throw new UnreadableTarget('Absolute URL for :path is not allowed in HTTP/2')
    return parse(url)
  }
  const host = (http2 ? incoming.authority : incoming.headers.host) || ownHost
  const origin = readOrigin(schemeOf(incoming), host)
  const path = url === '' ? '/' : url
  if (!path.startsWith('/')) throw new UnreadableTarget('Invalid URL')
  const mark = path.indexOf('?')
  const end = mark < 0 ? path.length : mark
  if (isPlain(path.slice(0, end), path.slice(end)))
    return { origin, path: path.slice(0, end), search: path.slice(end) }
  return { ...parse(origin + path), origin }
}

function schemeOf(incoming: Incoming): string {
  if (!('authority' in incoming)) return (incoming.socket as TLSSocket).encrypted ? 'https' : 'http'
  if (incoming.scheme === 'http' || incoming.scheme === 'https') return incoming.scheme
  throw new UnreadableTarget('Unsupported scheme')
}

/** A host and port that a URL would leave as they are. */
const plainHost = /^[a-z\d._-]+(?::(?:[1-5]\d{3,4}|[6-9]\d{3}))?$/

function readOrigin(scheme: string, host: string): string {
  if (plainHost.test(host)) return `${scheme}://${host}`
  const url = URL.parse(`${scheme}://${host}`)
  if (url?.hostname !== host.replace(/:\d*$/, '').toLowerCase())
    throw new UnreadableTarget('Invalid host header')
  return url.origin
}

/** Whether a URL would leave both as they are: parsing costs more than looking. */
const isPlain = (path: string, search: string): boolean =>
  /^[\w!$%&'()*+,\-./:;=@[\]~|]*$/.test(path) && !/\/(?:\.|%2e)/i.test(path) && /^[!$-~]*$/.test(search)

function parse(target: string): Target {
  // A URL would turn it around, and lead elsewhere than the target says.
  if (/^[^?]*\\/.test(target)) throw new UnreadableTarget('Backslash in request path')
  const url = URL.parse(target)
  if (!url) throw new UnreadableTarget('Invalid URL')
  return { origin: url.origin, path: url.pathname, search: url.search }
}
