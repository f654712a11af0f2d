import type { Http2Bindings, HttpBindings } from '@hono/node-server'
import { normalizeHost } from '../real-hosts.js'
import { isAdminRequest, refuseAdmin } from './guard-admin.js'

type Fetch = (request: Request) => Promise<Response>
type Bindings = HttpBindings | Http2Bindings

/**
 * Answers below `/__mock` only who asks this machine by a name of its own, and lets no other site change anything. A
 * page anywhere may have its name resolve to loopback, and would then read here as if it were ours.
 *
 * @param ownUrl A URL at which it is answered.
 */
export function keepAdminLocal(fetch: Fetch, ownUrl: () => string) {
  return async (request: Request, { incoming }: Bindings): Promise<Response> => {
    if (!isAdminRequest(request)) return fetch(request)
    const { host, pathname } = new URL(request.url)
    const stranger = [host, ...hostHeaders(incoming.rawHeaders)].find((name) => !isLoopback(name))
    if (stranger !== undefined) {
      return refuseAdmin(
        403,
        `/__mock is answered at this machine's own names only, and was asked as ${stranger}. Ask ${ownUrl()}${pathname}, or start the fake with an admin token.`,
      )
    }
    if (request.method !== 'GET' && request.headers.get('sec-fetch-site') === 'cross-site') {
      return refuseAdmin(403, `A page of another site may not do this. Open ${ownUrl()}/__mock/ instead.`)
    }
    return fetch(request)
  }
}

/** Every `Host` that was sent: Node looks at the first one only, and at none where the target has a host itself. */
const hostHeaders = (rawHeaders: readonly string[]): string[] =>
  rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === 'host')

/** Names that lead to this machine whatever a name server says: RFC 6761 §6.3, RFC 1122 §3.2.1.3, RFC 4291 §2.5.3. */
function isLoopback(host: string): boolean {
  const name = normalizeHost(URL.parse(`http://${host}`)?.hostname ?? '')
  return /^(?:(?:.+\.)?localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(name)
}
