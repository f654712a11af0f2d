import type { GraphExplanation } from './graph-error.js'

/** Where the fake Graph explains its decision: beside Graph itself, or on this machine. Never a real service. */
export function explainUrlOf({ headers }: Response, origin: string): URL | undefined {
  const url = URL.parse(headers.get('x-mock-graph-explain') ?? '')
  if (!url?.pathname.startsWith('/__mock/')) return undefined
  return url.origin === origin || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname) ? url : undefined
}

/** Asks the fake why, without a token. An explanation that cannot be had is no failure of its own. */
export async function readExplanation(
  url: URL,
  fetch: (request: Request) => Promise<Response>,
): Promise<GraphExplanation | undefined> {
  try {
    const signal = AbortSignal.timeout(2_000)
    const response = await fetch(new Request(url, { headers: { accept: 'application/json' }, signal }))
    const told = (await response.json()) as Partial<GraphExplanation>
    const { effect, reason, explanation, remedies } = told
    if (!response.ok || typeof effect !== 'string' || typeof explanation !== 'string') return undefined
    return { effect, ...(reason && { reason }), explanation, remedies: remedies ?? [] }
  } catch {
    return undefined
  }
}
