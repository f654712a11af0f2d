import type {
  ErrorMappings,
  ParseNode,
  PrimitiveTypesForDeserialization,
  RequestAdapter,
  RequestInformation,
  ResponseHandlerOption,
} from '@microsoft/kiota-abstractions'
import type { CallInProgress } from './call-in-progress.js'
import { addressOf, exchange, flatten, type Take, type Wire } from './exchange.js'
import type { GraphError } from './graph-error.js'
import { parseNodes } from './json/parse-node.js'
import { writers } from './json/serialization-writer.js'
import { readFailure } from './read-failure.js'

type Read = (node: ParseNode) => unknown
type SendMethod = (request: RequestInformation, shape: never, mappings?: ErrorMappings) => Promise<never>

// ResponseHandlerOptionKey of Kiota, whose module would bring its classes along.
const responseHandlerKey = 'ResponseHandlerOptionKey'

/** Turns the requests of the generated code into calls, and answers into models or a {@link GraphError}. */
export function createGraphAdapter(baseUrl: string, wire: Wire): RequestAdapter {
  const send = (
    request: RequestInformation,
    mappings: ErrorMappings | undefined,
    read: Read | 'bytes',
  ): Promise<unknown> => {
    request.pathParameters.baseurl = adapter.baseUrl
    const handler = request.getRequestOptions()[responseHandlerKey] as ResponseHandlerOption | undefined
    const native = handler?.responseHandler
    const take: Take<unknown> = native
      ? (response) => native.handleResponse(response, mappings)
      : (response, call) => takeModel(response, call, wire, read)
    return exchange(request, wire, take)
  }
  const sending = (readFor: (shape: never) => Read | 'bytes') =>
    (async (request, shape, mappings) => send(request, mappings, readFor(shape))) as SendMethod

  const adapter: RequestAdapter = {
    baseUrl,
    getParseNodeFactory: () => parseNodes,
    getSerializationWriterFactory: () => writers,
    getBackingStoreFactory: () => ({ createBackingStore: refuseBackingStore }),
    enableBackingStore: refuseBackingStore,
    send: sending((factory) => (node) => node.getObjectValue(factory)),
    sendCollection: sending((factory) => (node) => node.getCollectionOfObjectValues(factory)),
    sendEnum: sending((members) => (node) => node.getEnumValue(members)),
    sendCollectionOfEnum: sending((members) => (node) => node.getCollectionOfEnumValues(members)),
    sendCollectionOfPrimitive: sending((type) => (node) => node.getCollectionOfPrimitiveValues(type)),
    sendPrimitive: sending((type) => (type === 'ArrayBuffer' ? 'bytes' : primitives[type])),
    sendNoResponseContent: sending(() => nothing),
    convertToNativeRequest: async <T>(request: RequestInformation) => {
      request.pathParameters.baseurl = adapter.baseUrl
      const url = addressOf(request, wire)
      const headers = flatten(request)
      headers.authorization ??= `Bearer ${await wire.token()}`
      return new Request(url, {
        method: request.httpMethod,
        headers,
        body: request.content,
      } as RequestInit) as T
    },
  }
  return adapter
}

const nothing: Read = () => undefined

async function takeModel(
  response: Response,
  call: CallInProgress,
  wire: Wire,
  read: Read | 'bytes',
): Promise<unknown> {
  if (response.status === 304) return undefined
  if (!response.ok) throw await readFailure(response, call, wire)
  const payload = await readBody(response, call)
  if (payload.byteLength === 0 || read === nothing) return undefined
  if (read === 'bytes') return payload
  try {
    return read(parseNodes.getRootParseNode(contentTypeOf(response), payload))
  } catch {
    throw unreadable(response, call)
  }
}

// The client is generated without backing stores: its code asks for the factory, but never uses it.
function refuseBackingStore(): never {
  throw new Error('The models of this client have no backing store.')
}

const primitives: Record<Exclude<PrimitiveTypesForDeserialization, 'ArrayBuffer'>, Read> = {
  string: (node) => node.getStringValue(),
  number: (node) => node.getNumberValue(),
  boolean: (node) => node.getBooleanValue(),
  Date: (node) => node.getDateValue(),
  DateOnly: (node) => node.getDateOnlyValue(),
  TimeOnly: (node) => node.getTimeOnlyValue(),
  Duration: (node) => node.getDurationValue(),
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
