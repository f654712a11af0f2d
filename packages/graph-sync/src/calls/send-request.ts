const mostRedirects = 5

/** Where to send, and what: the parts of a `Request`, which can be sent only once. */
export type Sendable = { readonly url: string; readonly init: RequestInit }

/** Sends a request and follows redirects, but never to another origin: a body may hold secrets. */
export async function sendRequest(
  fetch: (request: Request) => Promise<Response>,
  { url, init }: Sendable,
): Promise<Response> {
  let [target, sent] = [url, init]
  for (let hops = 0; ; hops += 1) {
    const response = await fetch(new Request(target, { ...sent, redirect: 'manual' }))
    const next = redirectOf(response, target)
    if (!next || hops === mostRedirects) return response
    await response.body?.cancel()
    // As `fetch` itself does: https://fetch.spec.whatwg.org/#http-redirect-fetch
    const { status } = response
    if (status === 303 || (status < 303 && sent.method === 'POST')) {
      sent = { ...sent, method: 'GET', body: null }
    }
    target = next
  }
}

function redirectOf({ status, headers }: Response, from: string): string | undefined {
  if (![301, 302, 303, 307, 308].includes(status)) return undefined
  const target = URL.parse(headers.get('location') ?? '', from)
  return target?.origin === new URL(from).origin ? target.href : undefined
}
