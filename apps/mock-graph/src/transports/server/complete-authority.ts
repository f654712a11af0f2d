import { isLoopbackName } from '../../hosts/loopback.js'
import type { Call } from '../../http/call.js'

/**
 * MSAL for Python and Java ask about an authority without its port, of a host that need not be the authority. At a
 * loopback name that is this server, so the question goes on with its port, and the answer leads here.
 */
export function completeAuthority(call: Call, port: number): Call {
  if (!call.path.endsWith('/discovery/instance')) return call
  const asked = URL.parse(call.query.get('authorization_endpoint') ?? '')
  if (asked?.port !== '' || !isLoopbackName(asked.hostname)) return call
  asked.port = String(port)
  const query = new URLSearchParams(call.query)
  query.set('authorization_endpoint', asked.href)
  return { ...call, query }
}
