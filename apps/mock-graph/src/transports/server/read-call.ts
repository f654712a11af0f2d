import type { Bytes } from '../../http/answer.js'
import type { Call } from '../../http/call.js'
import { queryOf } from '../../http/query-of.js'
import type { Incoming, Outgoing } from './offer-http2.js'
import { readBytes } from './read-bytes.js'
import { readTarget } from './read-target.js'

/**
 * What Node parsed of a request, as a call. Nothing is made that nobody looks at. Throws `UnreadableTarget`.
 *
 * @param ownHost The host of clients of HTTP/1.0, which send none.
 */
export function readCall(incoming: Incoming, outgoing: Outgoing, ownHost: string): Call {
  const { method = '', rawHeaders } = incoming
  const { origin, path, search } = readTarget(incoming, ownHost)
  let signal: AbortSignal | undefined
  return {
    method: normalizeMethod(method),
    origin,
    path,
    query: queryOf(search),
    search,
    header: (name) => findHeader(rawHeaders, name),
    headers: () => listHeaders(rawHeaders),
    body: (limit): Promise<Bytes> => readBytes(incoming, limit),
    signal: () => {
      signal ??= signalOf(outgoing)
      return signal
    },
  }
}

const normalized: ReadonlySet<string> = new Set(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT'])

/** As `fetch` does it (Fetch, "normalize a method"): clients of HTTP/2 may write them small. */
function normalizeMethod(method: string): string {
  if (normalized.has(method)) return method
  const upper = method.toUpperCase()
  return normalized.has(upper) ? upper : method
}

/** Node keeps the first of some that are sent twice, and which those are depends on the name. Here all are joined. */
function findHeader(rawHeaders: readonly string[], name: string): string | null {
  let found: string | null = null
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const sent = rawHeaders[index] ?? ''
    if (sent.length !== name.length || sent.toLowerCase() !== name) continue
    const value = rawHeaders[index + 1] ?? ''
    found = found === null ? value : `${found}, ${value}`
  }
  return found
}

/** Without what HTTP/2 writes among them of the target (RFC 9113 §8.3). */
function* listHeaders(rawHeaders: readonly string[]): Generator<[name: string, value: string]> {
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? ''
    if (!name.startsWith(':')) yield [name, rawHeaders[index + 1] ?? '']
  }
}

/** Aborted when the connection, or the stream of HTTP/2, closes before the answer is out. */
function signalOf(outgoing: Outgoing): AbortSignal {
  const controller = new AbortController()
  const http2 = 'stream' in outgoing
  const isClosed = http2 ? (outgoing.stream?.destroyed ?? true) : outgoing.destroyed
  if (isClosed) controller.abort()
  else
    outgoing.once('close', () => {
      // One of HTTP/2 says that it is finished in any case; when it really is, nobody listens any more.
      if (http2 || !outgoing.writableFinished) controller.abort()
    })
  return controller.signal
}
