import type { RequestConfiguration, RequestMetadata } from '@microsoft/kiota-abstractions'
import { expandUrl, type UrlValues } from './expand-url.js'
import { writers } from './json/serialization-writer.js'
import { nameOperation } from './operation-name.js'

export type Configuration = RequestConfiguration<Record<string, unknown>>

/** Where the URL of `withUrl` is kept among the path parameters. */
export const rawUrl = 'request-raw-url'

/** A request of the generated client before it is signed. Has the members of Kiota's `RequestInformation` that people read. */
export class GraphRequest {
  readonly httpMethod: string
  readonly urlTemplate: string
  readonly pathParameters: UrlValues
  readonly queryParameters: UrlValues
  readonly headers: Headers
  readonly content: ArrayBuffer | undefined
  readonly configuration: Configuration

  /** Throws a `TypeError` when a body is needed and there is none, or it cannot be written. */
  constructor(
    httpMethod: string,
    metadata: RequestMetadata,
    pathParameters: UrlValues,
    body: unknown,
    configuration: Configuration = {},
  ) {
    this.httpMethod = httpMethod
    this.urlTemplate = metadata.uriTemplate
    this.pathParameters = pathParameters
    this.queryParameters = renamed(configuration.queryParameters, metadata)
    this.headers = readHeaders(configuration)
    this.configuration = configuration
    if (metadata.responseBodyContentType) setDefault(this.headers, 'accept', metadata.responseBodyContentType)
    this.content = this.#write(body, metadata)
  }

  get URL(): string {
    const raw = this.pathParameters[rawUrl]
    return typeof raw === 'string'
      ? raw
      : expandUrl(this.urlTemplate, this.pathParameters, this.queryParameters)
  }

  #write(body: unknown, metadata: RequestMetadata): ArrayBuffer | undefined {
    const { requestBodySerializer: serialize, requestInformationContentSetMethod: method } = metadata
    const type = metadata.requestBodyContentType ?? 'application/octet-stream'
    const stream = method === 'setStreamContent'
    if (!stream && typeof serialize !== 'function') return undefined
    if (body === undefined || body === null) throw new TypeError(`${nameOperation(this)} needs a body.`)
    setDefault(this.headers, 'content-type', type)
    if (stream) return body as ArrayBuffer
    const writer = writers.getSerializationWriter(type)
    writer.writeObjectValue(undefined, body, serialize as never)
    return writer.getSerializedContent()
  }
}

function renamed(parameters: UrlValues = {}, { queryParametersMapper }: RequestMetadata): UrlValues {
  const mapper = queryParametersMapper ?? {}
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [mapper[name] ?? name, value]))
}

function readHeaders({ headers = {} }: Configuration): Headers {
  const read = new Headers()
  for (const [name, values] of Object.entries(headers)) {
    for (const value of [values].flat()) read.append(name, value)
  }
  return read
}

function setDefault(headers: Headers, name: string, value: string): void {
  if (!headers.has(name)) headers.set(name, value)
}
