import { type Answer, headerOf } from '../../http/answer.js'
import { bytesOf } from '../../http/bytes-of.js'
import { decode } from '../../http/text-of.js'
import type { Exchange, Handler } from '../exchange.js'
import { faults } from '../faults.js'
import type { GraphFault } from '../graph-fault.js'
import { renderFault } from '../render.js'
import { readBatch } from './batch-request.js'

type AnsweredItem = { id: string; status: number; headers: Record<string, string>; body?: unknown }

/**
 * `POST /$batch`: 200 with one answer per request. Each request goes through the engine for itself, with its own
 * decision and journal entry, in the order of the batch; one that depends on a failure is not sent.
 */
export const batch: Handler = async (exchange) => {
  const { body, root, header, dispatch } = exchange
  const items = readBatch(body, root, header('authorization'))
  const failed = new Set<string>()
  const responses: AnsweredItem[] = []
  for (const { id, dependsOn, call } of items) {
    const answer = dependsOn.some((one) => failed.has(one))
      ? refuse(exchange, faults.failedDependency())
      : // A request may be left without an answer, as a fault rule says. That of a batch then times out.
        await dispatch(call).catch(() => refuse(exchange, faults.serviceFailure(504)))
    if (answer.status >= 300) failed.add(id.toLowerCase())
    responses.push(await itemOf(id, answer))
  }
  return { status: 200, body: { responses } }
}

function refuse({ environment }: Exchange, fault: GraphFault): Answer {
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

async function itemOf(id: string, answer: Answer): Promise<AnsweredItem> {
  const { status } = answer
  const headers: Record<string, string> = {}
  for (const name of carried) {
    const value = headerOf(answer, name.toLowerCase())
    if (value !== undefined) headers[name] = value
  }
  const body = await bodyOf(answer)
  return body === undefined ? { id, status, headers } : { id, status, headers, body }
}

/** JSON as itself, a count as a text, bytes as base64. */
async function bodyOf(answer: Answer): Promise<unknown> {
  const type = headerOf(answer, 'content-type') ?? ''
  const bytes = await bytesOf(answer)
  if (bytes.length === 0) return undefined
  if (type.startsWith('application/octet-stream'))
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  const text = decode(bytes)
  if (!type.startsWith('application/json')) return text
  try {
    return JSON.parse(text)
  } catch {
    // A fault rule may have broken it.
    return text
  }
}
