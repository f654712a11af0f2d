import type { Answer } from '../../http/answer.js'
import type { Call } from '../../http/call.js'
import { normalizeHost } from '../real-hosts.js'
import { isAdminCall, refuseAdmin } from './guard-admin.js'
import type { Incoming } from './offer-http2.js'

/**
 * Answers below `/__mock` only who asks this machine by a name of its own, and lets no other site change anything. A
 * page anywhere may have its name resolve to loopback, and would then read here as if it were ours.
 *
 * @param ownUrl A URL at which it is answered.
 */
export function keepAdminLocal(answer: (call: Call) => Promise<Answer>, ownUrl: () => string) {
  return async (call: Call, { rawHeaders }: Incoming): Promise<Answer> => {
    if (!isAdminCall(call)) return answer(call)
    const { host } = new URL(call.origin)
    const stranger = [host, ...hostHeaders(rawHeaders)].find((name) => !isLoopback(name))
    if (stranger !== undefined) {
      return refuseAdmin(
        403,
        `/__mock is answered at this machine's own names only, and was asked as ${stranger}. Ask ${ownUrl()}${call.path}, or start the fake with an admin token.`,
      )
    }
    if (call.method !== 'GET' && call.header('sec-fetch-site') === 'cross-site') {
      return refuseAdmin(403, `A page of another site may not do this. Open ${ownUrl()}/__mock/ instead.`)
    }
    return answer(call)
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
