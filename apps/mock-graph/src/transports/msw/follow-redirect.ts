const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
const mostHops = 20

/**
 * The request that follows a redirect (fetch.spec.whatwg.org §4.4, HTTP-redirect fetch); `undefined` where the response
 * is none, or is wanted itself. Throws the `TypeError` of `fetch` where it may not or cannot be followed.
 *
 * @param body What the request was made with, if that can be sent again.
 */
export function followRedirect(
  request: Request,
  { status, headers: answered }: Response,
  body: BodyInit | null | undefined,
  hops: number,
): Request | undefined {
  const location = answered.get('location')
  if (!redirects.has(status) || request.redirect === 'manual') return undefined
  if (request.redirect === 'error') throw failed('unexpected redirect')
  if (location === null) return undefined
  const to = URL.parse(location, request.url)
  if (!to) throw failed('Invalid URL')
  if (!/^https?:$/.test(to.protocol)) throw failed('URL scheme must be a HTTP(S) scheme')
  if (hops >= mostHops) throw failed('redirect count exceeded')
  const method = methodAfter(status, request.method)
  const keepsBody = method === request.method && request.body !== null
  // Of a body that cannot be sent again undici says nothing.
  if (keepsBody && !body) throw failed()
  return new Request(to, {
    method,
    headers: headersAfter(request, to, keepsBody),
    signal: request.signal,
    ...(keepsBody && body && { body, duplex: 'half' }),
  })
}

const failed = (why?: string) => new TypeError('fetch failed', { cause: new Error(why) })

function methodAfter(status: number, method: string): string {
  if (status === 303) return method === 'HEAD' ? method : 'GET'
  return method === 'POST' && status < 303 ? 'GET' : method
}

const aboutBody = [
  'content-encoding',
  'content-language',
  'content-location',
  'content-type',
  'content-length',
]
const forOrigin = ['authorization', 'proxy-authorization', 'cookie', 'host']

function headersAfter({ url, headers }: Request, to: URL, keepsContent: boolean): Headers {
  const kept = new Headers(headers)
  if (!keepsContent) for (const name of aboutBody) kept.delete(name)
  if (to.origin !== new URL(url).origin) for (const name of forOrigin) kept.delete(name)
  return kept
}
