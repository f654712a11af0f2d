import type { Exchange, Handler } from '../exchange.js'
import { faults } from '../faults.js'
import type { GraphFault } from '../graph-fault.js'
import { renderFault } from '../render.js'
import { readBatch } from './batch-request.js'

type Answer = { id: string; status: number; headers: Record<string, string>; body?: unknown }

/**
 * `POST /$batch`: 200 with one answer per request. Each request goes through the engine for itself, with its own
 * decision and journal entry, in the order of the batch; one that depends on a failure is not sent.
 */
export const batch: Handler = async (exchange) => {
  const { body, root, headers, dispatch } = exchange
  const items = readBatch(body, root, headers.get('Authorization'))
  const failed = new Set<string>()
  const responses: Answer[] = []
  for (const { id, dependsOn, request } of items) {
    const response = dependsOn.some((one) => failed.has(one))
      ? refuse(exchange, faults.failedDependency())
      : // A request may be left without an answer, as a fault rule says. That of a batch then times out.
        await dispatch(request).catch(() => refuse(exchange, faults.serviceFailure(504)))
    if (!response.ok) failed.add(id.toLowerCase())
    responses.push(await answerOf(id, response))
  }
  return { status: 200, body: { responses } }
}

function refuse({ environment }: Exchange, fault: GraphFault): Response {
  const requestId = environment.newId()
  return renderFault(fault, {
    requestId,
    clientRequestId: requestId,
    now: environment.now(),
  })
}

// Their names as real batches spell them; what concerns the connection stays with the batch.
const carried = [
  'Location',
  'Cache-Control',
  'Content-Type',
  'OData-Version',
  'Retry-After',
  'WWW-Authenticate',
  'x-ms-resource-unit',
  'x-mock-graph-explain',
  'x-mock-graph-explanation',
]

async function answerOf(id: string, response: Response): Promise<Answer> {
  const { status } = response
  const headers: Record<string, string> = {}
  for (const name of carried) {
    const value = response.headers.get(name)
    if (value !== null) headers[name] = value
  }
  const body = await bodyOf(response)
  return body === undefined ? { id, status, headers } : { id, status, headers, body }
}

/** JSON as itself, a count as a text, bytes as base64. */
async function bodyOf(response: Response): Promise<unknown> {
  const type = response.headers.get('Content-Type') ?? ''
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (bytes.length === 0) return undefined
  if (type.startsWith('application/octet-stream'))
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  const text = new TextDecoder().decode(bytes)
  if (!type.startsWith('application/json')) return text
  try {
    return JSON.parse(text)
  } catch {
    // A fault rule may have broken it.
    return text
  }
}
