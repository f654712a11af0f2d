import type { Answer } from '../../http/answer.js'
import type { Call } from '../../http/call.js'
import type { MockGraph } from '../../mock-graph.js'

/** Answers calls as a function answers Requests, which is what handlers of MSW are asked with. */
export const answerByFetch =
  (fetch: MockGraph['fetch']): MockGraph['answer'] =>
  async (call, place) => {
    // A Request of such a method cannot be made, and nothing that is stood in for takes one.
    if (/^(?:CONNECT|TRACE|TRACK)$/.test(call.method)) return { status: 405, headers: {} }
    return answerOf(await fetch(await requestOf(call), place))
  }

async function requestOf(call: Call): Promise<Request> {
  const { method, origin, path, query } = call
  const signal = call.signal?.()
  const bytes = /^(?:GET|HEAD)$/.test(method) ? undefined : await call.body()
  return new Request(`${origin}${path}${query.size > 0 ? `?${query}` : ''}`, {
    method,
    headers: [...call.headers()],
    ...(bytes && bytes.length > 0 && { body: bytes }),
    ...(signal && { signal }),
  })
}

const answerOf = ({ status, headers, body }: Response): Answer => ({
  status,
  headers: Object.fromEntries(headers),
  ...(body && { body }),
})
