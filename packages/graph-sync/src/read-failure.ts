import type { RequestInformation } from '@microsoft/kiota-abstractions'
import { GraphError } from './graph-error.js'
import { nameOperation } from './operation-name.js'
import { redact } from './redact.js'

const mostBytesKept = 64 * 1024

/** Makes the error of an answer with a failure status. */
export async function readFailure(response: Response, request: RequestInformation): Promise<GraphError> {
  const { status } = response
  const headers = new Headers(response.headers)
  headers.delete('set-cookie')
  const operation = nameOperation(request)
  const body = parse(redact(await readStart(response), request))
  const { code, message, requestId } = readODataError(body)
  const explainUrl = headers.get('x-mock-graph-explain') ?? undefined
  const sentences = [
    `${operation} was answered with ${code ? `${status} ${code}` : status}.`,
    message || hintFor(response, operation, request.URL),
    explainUrl && `Why: ${explainUrl}`,
  ]
  return new GraphError(sentences.filter(Boolean).join(' '), {
    kind: 'refused',
    operation,
    status,
    code,
    requestId: headers.get('request-id') ?? requestId,
    clientRequestId: request.headers.tryGetValue('client-request-id')?.[0],
    retryAfter: readRetryAfter(headers),
    explainUrl,
    headers,
    body,
  })
}

/** What to say when the answer says nothing. */
function hintFor({ status, headers }: Response, operation: string, asked: string): string {
  const target = URL.parse(headers.get('location') ?? '', asked)
  if (target && target.origin !== new URL(asked).origin) {
    return `It redirects to another host (${target.host}), which is not followed: the request may hold secrets.`
  }
  const type = headers.get('content-type')
  if (type && !/json/.test(type)) {
    return `The answer is ${type.split(';')[0]} and not JSON, so it may come from a gateway before Graph.`
  }
  // Seen on the real service when a permission is missing: hashicorp/terraform-provider-azuread#1628.
  if (status === 401 && operation.includes('/synchronization')) {
    return 'Graph gave no reason. This API answers so when a permission, a directory role or an ownership is missing.'
  }
  return 'Graph gave no reason.'
}

function readODataError(body: unknown): { code?: string; message?: string; requestId?: string } {
  const error = member(body, 'error')
  const inner = member(error, 'innerError')
  const text = (value: unknown) =>
    (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '') || undefined
  return {
    code: text(member(error, 'code')),
    message: text(member(error, 'message')),
    requestId: text(member(inner, 'request-id')),
  }
}

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined

function parse(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function readRetryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after')
  if (!value) return undefined
  const seconds = Number(value)
  if (!Number.isNaN(seconds)) return seconds
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - Date.now()) / 1000))
}

/** The body's first 64 KB as text. A body that breaks off keeps what came. */
async function readStart({ body }: Response): Promise<string> {
  if (!body) return ''
  const decoder = new TextDecoder()
  const reader = body.getReader()
  let text = ''
  let bytes = 0
  try {
    while (bytes < mostBytesKept) {
      const { done, value } = await reader.read()
      if (done) break
      text += decoder.decode(value.subarray(0, mostBytesKept - bytes), { stream: true })
      bytes += value.byteLength
    }
    await reader.cancel()
  } catch {
    // The status and the headers are worth more than the rest of the body.
  }
  return text
}
