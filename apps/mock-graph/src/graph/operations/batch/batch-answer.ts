import { type Answer, headerOf } from '../../../http/answer.js'
import { bytesOf } from '../../../http/bytes-of.js'
import { decode } from '../../../http/text-of.js'

/** What a batch answers for one of its requests. */
export type BatchAnswer = { id: string; status: number; headers: Record<string, string>; body?: unknown }

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

/** An answer as it stands in that of the batch. */
export async function batchAnswer(id: string, answer: Answer): Promise<BatchAnswer> {
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
