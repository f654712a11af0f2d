import { createRouter } from '../src/graph/routing/route.js'
import type { MockGraph } from '../src/index.js'
import type { Answer } from './answer.js'
import { invalidities } from './response-validation.js'

const route = createRouter()

/**
 * Sends a request to the fake and reads the answer. Every test goes through here, so none passes on an answer of Graph
 * that the slice does not allow. Errors have a shape of their own, which their tests look at. An injected body that is
 * no JSON throws a `SyntaxError`; within a batch it stays, and is not looked at if the journal tells that a rule broke it.
 */
export async function send(graph: MockGraph, request: Request): Promise<Answer> {
  const { method, url } = request
  const sent = method === 'POST' && /\/\$batch$/.test(url) ? request.clone() : undefined
  const response = await graph.fetch(request)
  const text = await response.text()
  const isJson = response.headers.get('Content-Type')?.includes('json')
  const answer = {
    status: response.status,
    body: isJson ? JSON.parse(text) : text || undefined,
    headers: response.headers,
  }
  const { pathname } = new URL(url)
  const [, version, path] = /^(\/v1\.0|\/beta)(\/.*)$/.exec(pathname) ?? []
  if (version === undefined || path === undefined) return answer
  expectValid(graph, method, path, answer)
  if (!sent || !response.ok) return answer
  const { requests } = await sent.json()
  for (const { id, status, headers, body } of answer.body.responses) {
    const part = requests.find((one: { id: string }) => one.id === id)
    const [below = ''] = part.url.split('?')
    expectValid(graph, part.method, below, { status, body, headers: new Headers(headers) })
  }
  return answer
}

function expectValid(graph: MockGraph, method: string, path: string, answer: Answer): void {
  if (answer.status >= 300) return
  const found = route(method, path)
  if (found.kind !== 'operation') return
  const isBroken = typeof answer.body === 'string' && answer.headers.get('Content-Type')?.includes('json')
  if (isBroken && graph.journal.entries().some((entry) => entry.injected === 'malformedJson')) return
  const wrong = invalidities(found.id, answer)
  if (wrong.length > 0)
    throw new Error(`${found.id} answers ${method} ${path} against the slice: ${wrong.join('; ')}`)
}
