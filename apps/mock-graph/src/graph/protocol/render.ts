import type { Answer } from '../../http/answer.js'
import type { Call } from '../../http/call.js'
import type { Reply } from '../calls/graph-call.js'
import type { GraphApiError } from '../errors/graph-api-error.js'

/** What the renderer must know of the request besides its outcome. */
export type RenderContext = {
  readonly requestId: string
  /** The caller's `client-request-id`, or `requestId` where none was sent. */
  readonly clientRequestId: string
  readonly now: Date
  /** The request's `Origin`: present, it asks for CORS headers. */
  readonly origin?: string | null | undefined
  /** The request's `Accept`, which may choose another level of OData metadata. */
  readonly accept?: string | null | undefined
  /** Where the decision behind this answer is explained. */
  readonly explainUrl?: string | undefined
  /** The same in short, for who would not ask for it: header text. */
  explanation?: string | undefined
  /** Further headers of a success. */
  readonly headers?: Readonly<Record<string, string>> | undefined
}

// The shape is Graph's, the names say that this is not Graph.
const diagnostic = JSON.stringify({
  ServerInfo: {
    DataCenter: 'Mock Graph',
    Slice: 'E',
    Ring: '0',
    ScaleUnit: '000',
    RoleInstance: 'MOCKGRAPH',
  },
})

/** Writes what a handler answered, with the headers of a success (docs/discoveries/errors.md). */
export function renderReply(reply: Reply, context: RenderContext): Answer {
  const headers = commonHeaders(context)
  headers['OData-Version'] = '4.0'
  headers['Cache-Control'] = 'no-cache'
  if (context.headers) Object.assign(headers, context.headers)
  if ('headers' in reply) Object.assign(headers, reply.headers)
  if ('bytes' in reply) {
    headers['Content-Type'] = 'application/octet-stream'
    return { status: reply.status, headers, body: reply.bytes }
  }
  if (!('body' in reply || 'text' in reply)) return { status: reply.status, headers }
  if ('text' in reply) {
    headers['Content-Type'] = reply.type ?? 'text/plain'
    return { status: reply.status, headers, body: reply.text }
  }
  const metadata = metadataFor(context.accept)
  headers['Content-Type'] = jsonTypes[metadata]
  const text = JSON.stringify(reply.body, metadata === 'none' ? withoutMetadata : undefined)
  return { status: reply.status, headers, body: text }
}

/** Writes an error in Graph's envelope. `date` has neither zone nor fraction, as on the wire. */
export function renderGraphError(
  { status, code, message, extra }: GraphApiError,
  context: RenderContext,
): Answer {
  const headers = commonHeaders(context)
  headers['Content-Type'] = 'application/json'
  Object.assign(headers, extra.headers)
  const innerError = {
    date: context.now.toISOString().slice(0, 19),
    'request-id': context.requestId,
    'client-request-id': context.clientRequestId,
  }
  const error = extra.details
    ? { code, message, details: extra.details, innerError }
    : { code, message, innerError }
  return { status, headers, body: JSON.stringify({ error }) }
}

function commonHeaders({
  requestId,
  clientRequestId,
  now,
  origin,
  explainUrl,
  explanation,
}: RenderContext): Record<string, string> {
  const headers: Record<string, string> = {
    'request-id': requestId,
    'client-request-id': clientRequestId,
    'x-ms-ags-diagnostic': diagnostic,
    'Strict-Transport-Security': 'max-age=31536000',
    Date: dateText(now),
  }
  if (explainUrl) headers['x-mock-graph-explain'] = explainUrl
  if (explanation) headers['x-mock-graph-explanation'] = explanation
  if (origin) {
    headers['Access-Control-Allow-Origin'] = '*'
    headers['Access-Control-Expose-Headers'] = exposed
  }
  return headers
}

let last = { second: Number.NaN, text: '' }

/** As `Date` has it; written once a second, as many answers go out in one. */
function dateText(now: Date): string {
  const second = Math.floor(now.getTime() / 1_000)
  if (second !== last.second) last = { second, text: now.toUTCString() }
  return last.text
}

// The list is that of dotnet/dev-proxy@2c616405; the last two names are ours.
const exposed =
  'ETag, Location, Preference-Applied, Content-Range, request-id, client-request-id, ReadWriteConsistencyToken, SdkVersion, WWW-Authenticate, x-ms-client-gcc-tenant, x-ms-resource-unit, Retry-After, x-mock-graph-explain, x-mock-graph-explanation'

/** Answers a browser's CORS preflight; the headers it wants to send are all allowed. That it is 204 is assumed. */
export function renderPreflight(asked: Call): Answer {
  return {
    status: 204,
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': 'GET, POST, PATCH, PUT, DELETE',
      'Access-Control-Allow-Headers': asked.header('access-control-request-headers') ?? '*',
      'Access-Control-Max-Age': '3600',
    },
  }
}

const jsonTypes = { minimal: jsonType('minimal'), none: jsonType('none') } as const

function jsonType(metadata: 'minimal' | 'none'): string {
  return `application/json;odata.metadata=${metadata};odata.streaming=true;IEEE754Compatible=false;charset=utf-8`
}

function metadataFor(accept: string | null | undefined): 'minimal' | 'none' {
  return accept?.includes('metadata=none') ? 'none' : 'minimal'
}

const control = /@odata\.(?!nextLink$|deltaLink$|count$)/

// What `odata.metadata=none` leaves out, also of a single property: OData JSON Format 4.01, section 3.1.3.
const withoutMetadata = (key: string, value: unknown) => (control.test(key) ? undefined : value)
