import {
  type ErrorMappings,
  type ParseNode,
  ParseNodeFactoryRegistry,
  type PrimitiveTypesForDeserialization,
  type RequestAdapter,
  type RequestInformation,
  type ResponseHandlerOption,
  ResponseHandlerOptionKey,
  SerializationWriterFactoryRegistry,
} from '@microsoft/kiota-abstractions'
import { exchange, networkError, prepare, type Wire } from './exchange.js'
import { GraphError } from './graph-error.js'
import { nameOperation } from './operation-name.js'
import { readFailure } from './read-failure.js'

type Take = (node: ParseNode) => unknown
type SendMethod = (request: RequestInformation, shape: never, mappings?: ErrorMappings) => Promise<never>

/** Turns the requests of the generated code into calls, and answers into models or a {@link GraphError}. */
export function createGraphAdapter(baseUrl: string, wire: Wire): RequestAdapter {
  const parseNodes = new ParseNodeFactoryRegistry()
  const writers = new SerializationWriterFactoryRegistry()

  const call = async (
    request: RequestInformation,
    mappings: ErrorMappings | undefined,
    take: Take | 'bytes',
  ) => {
    request.pathParameters.baseurl = adapter.baseUrl
    const response = await exchange(request, wire)
    const option = request.getRequestOptions()[ResponseHandlerOptionKey] as ResponseHandlerOption | undefined
    if (option?.responseHandler) return option.responseHandler.handleResponse(response, mappings)
    if (response.status === 304) return undefined
    if (!response.ok) throw await readFailure(response, request)
    const payload = await readBody(response, request)
    if (payload.byteLength === 0 || take === nothing) return undefined
    if (take === 'bytes') return payload
    try {
      return take(parseNodes.getRootParseNode(contentTypeOf(response), payload))
    } catch {
      throw unreadable(response, request)
    }
  }
  const sending = (takeFor: (shape: never) => Take | 'bytes') =>
    ((request, shape, mappings) => call(request, mappings, takeFor(shape))) as SendMethod

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
      const { url, init } = await prepare(request, wire)
      return new Request(url, init) as T
    },
  }
  return adapter
}

const nothing: Take = () => undefined

// The client is generated without backing stores: its code asks for the factory, but never uses it.
function refuseBackingStore(): never {
  throw new Error('The models of this client have no backing store.')
}

const primitives: Record<Exclude<PrimitiveTypesForDeserialization, 'ArrayBuffer'>, Take> = {
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

async function readBody(response: Response, request: RequestInformation): Promise<ArrayBuffer> {
  try {
    return await response.arrayBuffer()
  } catch (cause) {
    throw networkError(request, cause, `was answered with ${response.status}, but the answer broke off`)
  }
}

// The parser's own error is left out: it quotes the body.
function unreadable(response: Response, request: RequestInformation): GraphError {
  const { status, headers } = response
  const operation = nameOperation(request)
  const type = contentTypeOf(response) || 'of no content type'
  const message = `${operation} was answered with ${status}, but the body (${type}) cannot be read. It may come from a gateway before Graph.`
  return new GraphError(message, {
    kind: 'unreadable',
    operation,
    status,
    requestId: headers.get('request-id') ?? undefined,
    clientRequestId: request.headers.tryGetValue('client-request-id')?.[0],
  })
}
