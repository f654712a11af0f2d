import { readExplanation } from '../errors/explanation.js'
import type { GraphError, GraphExplanation } from '../errors/graph-error.js'
import { redactTree } from '../errors/redact.js'
import { readRetryAfter } from '../retry/retry-after.js'
import type { CallInProgress } from './call-in-progress.js'

const mostBytesKept = 64 * 1024
// Read beyond what is kept, so that no secret is cut in two and missed.
const overlap = 8 * 1024
const longestMessage = 2_000

/** Makes the error of an answer with a failure status. */
export async function readFailure(
  response: Response,
  call: CallInProgress,
  origin: string,
): Promise<GraphError> {
  const { status } = response
  const { redact } = call
  const headers = new Headers()
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie') headers.set(name, redact(value))
  })
  const body = redactTree(parse(redact(await readStart(response)).slice(0, mostBytesKept)), redact)
  const { code, message, requestId } = readODataError(body)
  const explainUrl = headers.get('x-mock-graph-explain') ?? undefined
  const explanation = readExplanation(headers)
  const sentences = [
    `was answered with ${code ? `${status} ${code}` : status}.`,
    message || hintFor(response, call.operation, origin),
    explanation && sayWhy(explanation),
    explainUrl && `Why: ${explainUrl}`,
  ]
  const retryAfter = readRetryAfter(headers)
  return call.error(sentences.filter(Boolean).join(' '), {
    kind: 'refused',
    status,
    code,
    requestId: headers.get('request-id') ?? requestId,
    retryAfter: retryAfter && Math.ceil(retryAfter / 1000),
    explainUrl,
    explanation,
    headers,
    body,
  })
}

function sayWhy({ explanation, remedies: [first] }: GraphExplanation): string {
  return `The fake Graph says: ${explanation}${first ? ` Enough would be: ${first.summary.replace(/\.?$/, '.')}` : ''}`
}

/** What to say when the answer says nothing. */
function hintFor({ status, type, headers }: Response, operation: string, origin: string): string {
  const target = URL.parse(headers.get('location') ?? '', origin)
  if (type === 'opaqueredirect' || (target && status < 400 && target.origin !== origin)) {
    const host = target && type !== 'opaqueredirect' ? ` to another host (${target.host})` : ''
    return `It redirects${host}, which is not followed: the request may hold secrets.`
  }
  const contentType = headers.get('content-type')
  if (contentType && !/json/.test(contentType)) {
    return `The answer is ${contentType.split(';')[0]} and not JSON, so it may come from a gateway before Graph.`
  }
  // Seen on the real service when a permission is missing: hashicorp/terraform-provider-azuread#1628.
  if (status === 401 && operation.includes('/synchronization')) {
    return 'Graph gave no reason. This API answers so when a permission, a directory role or an ownership is missing.'
  }
  return 'Graph gave no reason.'
}

/** Graph's error, as far as an answer has one: any part may be of another type, or missing. */
type ODataError = { error?: { code?: unknown; message?: unknown; innerError?: Record<string, unknown> } }

function readODataError(body: unknown): { code?: string; message?: string; requestId?: string } {
  const { code, message, innerError } = (body as ODataError | null | undefined)?.error ?? {}
  const text = (value: unknown) =>
    (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '').slice(0, longestMessage) || undefined
  return { code: text(code), message: text(message), requestId: text(innerError?.['request-id']) }
}

function parse(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** The body's beginning as text. A body that breaks off keeps what came. */
async function readStart({ body }: Response): Promise<string> {
  if (!body) return ''
  const decoder = new TextDecoder()
  const reader = body.getReader()
  let text = ''
  let bytes = 0
  try {
    while (bytes < mostBytesKept + overlap) {
      const { done, value } = await reader.read()
      if (done) break
      text += decoder.decode(value.subarray(0, mostBytesKept + overlap - bytes), { stream: true })
      bytes += value.byteLength
    }
    await reader.cancel()
  } catch {
    // The status and the headers are worth more than the rest of the body.
  }
  return text
}
