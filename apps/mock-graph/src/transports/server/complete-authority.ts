const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * MSAL for Python and Java ask about an authority without its port, of a host that need not be the authority. At a
 * loopback name that is this server, so the question goes on with its port, and the answer leads here.
 */
export function completeAuthority(request: Request, port: number): Request {
  if (!request.url.includes('/discovery/instance?')) return request
  const url = new URL(request.url)
  const asked = URL.parse(url.searchParams.get('authorization_endpoint') ?? '')
  if (asked?.port !== '' || !loopback.has(asked.hostname)) return request
  asked.port = String(port)
  url.searchParams.set('authorization_endpoint', asked.href)
  return new Request(url, { headers: request.headers, method: request.method })
}
