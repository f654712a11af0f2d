import type { ParseNode, RequestMetadata, ResponseHandlerOption } from '@microsoft/kiota-abstractions'
import type { CallInProgress } from './call-in-progress.js'
import type { Take, Wire } from './exchange.js'
import type { GraphError } from './graph-error.js'
import type { GraphRequest } from './graph-request.js'
import { parseNodes } from './json/parse-node.js'
import { readFailure } from './read-failure.js'

// ResponseHandlerOptionKey of Kiota, whose module would bring its classes along.
const responseHandlerKey = 'ResponseHandlerOptionKey'

/** Turns the answers of an operation into models, or into a {@link GraphError}. */
export function answerReader(request: GraphRequest, metadata: RequestMetadata, wire: Wire): Take<unknown> {
  const options = request.configuration.options ?? []
  const native = options.find((option) => option.getKey() === responseHandlerKey) as
    | ResponseHandlerOption
    | undefined
  const handler = native?.responseHandler
  if (handler) return (response) => handler.handleResponse(response, metadata.errorMappings)
  return (response, call) => readAnswer(response, call, metadata, wire)
}

async function readAnswer(
  response: Response,
  call: CallInProgress,
  { adapterMethodName, responseBodyFactory: shape }: RequestMetadata,
  wire: Wire,
): Promise<unknown> {
  if (response.status === 304) return undefined
  if (!response.ok) throw await readFailure(response, call, wire.origin)
  const payload = await readBody(response, call)
  if (payload.byteLength === 0 || adapterMethodName === 'sendNoResponseContent') return undefined
  if (shape === 'ArrayBuffer') return payload
  try {
    const node: ParseNode = parseNodes.getRootParseNode(contentTypeOf(response), payload)
    return shape === 'number' ? node.getNumberValue() : node.getObjectValue(shape as never)
  } catch {
    throw unreadable(response, call)
  }
}

const contentTypeOf = ({ headers }: Response) =>
  (headers.get('content-type') ?? '').split(';', 1)[0]!.trim().toLowerCase()

async function readBody(response: Response, call: CallInProgress): Promise<ArrayBuffer> {
  try {
    return await response.arrayBuffer()
  } catch (cause) {
    throw call.networkError(cause, `was answered with ${response.status}, but the answer broke off`)
  }
}

// The parser's own error is left out: it quotes the body.
function unreadable(response: Response, call: CallInProgress): GraphError {
  const { status, headers } = response
  const type = contentTypeOf(response) || 'of no content type'
  return call.error(
    `was answered with ${status}, but the body (${type}) cannot be read. It may come from a gateway before Graph.`,
    { kind: 'unreadable', status, requestId: headers.get('request-id') ?? undefined },
  )
}
