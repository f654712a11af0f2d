import type { RequestConfiguration, RequestMetadata } from '@microsoft/kiota-abstractions'
import { writers } from '../json/serialization-writer.js'
import { expandUrl, type UrlValues } from './expand-url.js'
import { nameOperation } from './operation-name.js'

export type Configuration = RequestConfiguration<Record<string, unknown>>

/** What is needed of a request to send it, whoever made it. */
export type OutgoingRequest = Pick<
  GraphRequest,
  'httpMethod' | 'urlTemplate' | 'URL' | 'headers' | 'payload' | 'configuration'
>

/** Where the URL of `withUrl` is kept among the path parameters. */
export const rawUrl = 'request-raw-url'

/** A request of the generated client before it is signed. Has the members of Kiota's `RequestInformation` that people read. */
export class GraphRequest {
  readonly httpMethod: string
  readonly urlTemplate: string
  readonly pathParameters: UrlValues
  readonly queryParameters: UrlValues
  /** By name in lower case. */
  readonly headers: Map<string, string>
  /** The body as it is sent: JSON as text. */
  readonly payload: string | ArrayBuffer | undefined
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
    this.payload = this.#write(body, metadata)
  }

  get URL(): string {
    const raw = this.pathParameters[rawUrl]
    return typeof raw === 'string'
      ? raw
      : expandUrl(this.urlTemplate, this.pathParameters, this.queryParameters)
  }

  /** The body in bytes. */
  get content(): ArrayBuffer | undefined {
    const { payload } = this
    return typeof payload === 'string' ? new TextEncoder().encode(payload).buffer : payload
  }

  #write(body: unknown, metadata: RequestMetadata): string | ArrayBuffer | undefined {
    const { requestBodySerializer: serialize, requestInformationContentSetMethod: method } = metadata
    const type = metadata.requestBodyContentType ?? 'application/octet-stream'
    const stream = method === 'setStreamContent'
    if (!stream && typeof serialize !== 'function') return undefined
    if (body === undefined || body === null) throw new TypeError(`${nameOperation(this)} needs a body.`)
    setDefault(this.headers, 'content-type', type)
    if (stream) return body as ArrayBuffer
    const writer = writers.getSerializationWriter(type)
    writer.writeObjectValue(undefined, body, serialize as never)
    return writer.toText()
  }
}

function renamed(
  parameters: UrlValues | undefined,
  { queryParametersMapper: mapper = {} }: RequestMetadata,
): UrlValues {
  if (!parameters) return {}
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [mapper[name] ?? name, value]))
}

function readHeaders({ headers = {} }: Configuration): Map<string, string> {
  return new Map(
    Object.entries(headers).map(([name, values]) => [name.toLowerCase(), [values].flat().join(', ')]),
  )
}

function setDefault(headers: Map<string, string>, name: string, value: string): void {
  if (!headers.has(name)) headers.set(name, value)
}
