import { isMetadataService } from '../../hosts/metadata-service.js'
import type { Answer } from '../../http/answer.js'
import type { Call } from '../../http/call.js'
import { isStoodIn, normalizeHost } from '../real-hosts.js'
import { isAdminCall, refuseAdmin } from './guard-admin.js'
import type { Incoming } from './offer-http2.js'

/**
 * Answers what asks for no credential only to who asks by a name that is ours, and lets no other site change anything
 * below `/__mock`. A page anywhere may have its name resolve to loopback, and would then read here as if it were ours.
 *
 * @param ownUrl A URL at which it is answered.
 */
export function keepLocal(answer: (call: Call) => Promise<Answer>, ownUrl: () => string) {
  return (call: Call, incoming: Incoming): Promise<Answer> => {
    const open = findOpen(call)
    const refusal = open && refuseStrangers(open, call, incoming, ownUrl())
    return refusal ? Promise.resolve(refusal) : answer(call)
  }
}

type Open = { readonly what: string; isOurs(hostname: string): boolean }

function refuseStrangers(
  open: Open,
  call: Call,
  { rawHeaders }: Incoming,
  ownUrl: string,
): Answer | undefined {
  const { host } = new URL(call.origin)
  const stranger = [host, ...hostHeaders(rawHeaders)].find((name) => !open.isOurs(hostnameOf(name)))
  if (stranger !== undefined) {
    return refuseAdmin(
      403,
      `${open.what} is answered at this machine's own names only, and was asked as ${stranger}. Ask ${ownUrl}${call.path}, or start the fake with an admin token.`,
    )
  }
  if (isAdminCall(call) && call.method !== 'GET' && call.header('sec-fetch-site') === 'cross-site') {
    return refuseAdmin(403, `A page of another site may not do this. Open ${ownUrl}/__mock/ instead.`)
  }
  return undefined
}

/** What needs no credential: everything below `/__mock`, a machine's tokens, and where an account is chosen of a list. */
function findOpen(call: Call): Open | undefined {
  // Nearly every call is for Graph.
  if (/^\/(?:v1\.0|beta)(?:\/|$)/.test(call.path)) return undefined
  if (isAdminCall(call)) return { what: '/__mock', isOurs: isLoopback }
  // Empty segments lead nowhere else.
  const path = `/${call.path.split('/').filter(Boolean).join('/')}`
  if (path.startsWith('/metadata/identity/')) {
    return { what: 'The metadata service', isOurs: (name) => isLoopback(name) || isMetadataService(name) }
  }
  if (path === '/devicelogin' || /^\/[^/]+\/oauth2\/(?:v2\.0\/)?authorize$/.test(path)) {
    return { what: 'The sign-in page', isOurs: (name) => isLoopback(name) || isStoodIn(name) }
  }
  return undefined
}

const hostnameOf = (host: string) => normalizeHost(URL.parse(`http://${host}`)?.hostname ?? '')

/** Every `Host` that was sent: Node looks at the first one only, and at none where the target has a host itself. */
const hostHeaders = (rawHeaders: readonly string[]): string[] =>
  rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === 'host')

/** Names that lead to this machine whatever a name server says: RFC 6761 §6.3, RFC 1122 §3.2.1.3, RFC 4291 §2.5.3. */
const isLoopback = (name: string): boolean => /^(?:(?:.+\.)?localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(name)
