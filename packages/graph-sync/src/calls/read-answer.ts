import type { ParseNode, RequestMetadata, ResponseHandlerOption } from '@microsoft/kiota-abstractions'
import type { GraphError } from '../errors/graph-error.js'
import { readAnswer } from '../json/parse-node.js'
import type { GraphRequest } from '../requests/graph-request.js'
import type { CallInProgress } from './call-in-progress.js'
import type { Take, Wire } from './exchange.js'
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
  return (response, call) => takeModel(response, call, metadata, wire)
}

async function takeModel(
  response: Response,
  call: CallInProgress,
  { adapterMethodName, responseBodyFactory: shape }: RequestMetadata,
  wire: Wire,
): Promise<unknown> {
  if (response.status === 304) return undefined
  if (!response.ok) throw await readFailure(response, call, wire.origin)
  if (response.body === null) return undefined
  if (shape === 'ArrayBuffer') {
    const bytes = await readWhole(response, call, () => response.arrayBuffer())
    return bytes.byteLength > 0 ? bytes : undefined
  }
  const text = await readWhole(response, call, () => response.text())
  if (text === '' || adapterMethodName === 'sendNoResponseContent') return undefined
  try {
    const node: ParseNode = readAnswer(text, contentTypeOf(response))
    return shape === 'number' ? node.getNumberValue() : node.getObjectValue(shape as never)
  } catch {
    throw unreadable(response, call)
  }
}

const contentTypeOf = ({ headers }: Response) =>
  (headers.get('content-type') ?? '').split(';', 1)[0]!.trim().toLowerCase()

/** Reads a body. Throws a `GraphError` of kind `network` when it breaks off. */
export async function readWhole<T>(
  response: Response,
  call: CallInProgress,
  read: () => Promise<T>,
): Promise<T> {
  try {
    return await read()
  } catch (cause) {
    throw call.networkError(cause, `was answered with ${response.status}, but the answer broke off`)
  }
}

/** The error of an answer that is not what was expected. The parser's own is left out: it quotes the body. */
export function unreadable(response: Response, call: CallInProgress): GraphError {
  const { status, headers } = response
  const type = contentTypeOf(response) || 'of no content type'
  return call.error(
    `was answered with ${status}, but the body (${type}) cannot be read. It may come from a gateway before Graph.`,
    { kind: 'unreadable', status, requestId: headers.get('request-id') ?? undefined },
  )
}
