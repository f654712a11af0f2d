import {
  type RequestOption,
  type ResponseHandlerOption,
  ResponseHandlerOptionKey,
} from '@microsoft/kiota-abstractions'
import { type Middleware, RetryHandlerOptionKey } from '@microsoft/kiota-http-fetchlibrary'
import type { CallInProgress } from '../calls/call-in-progress.js'
import { exchange, type Wire } from '../calls/exchange.js'
import { readWhole } from '../calls/read-answer.js'
import { readFailure } from '../calls/read-failure.js'
import { isJson } from '../json/content-type.js'
import type { OutgoingRequest } from '../requests/graph-request.js'
import { readCallOption } from './call-option.js'
import { type CallRecord, readCallRecord } from './call-record.js'
import { wakesRetries } from './resting-handlers.js'
import { toResponse } from './to-response.js'

type RequestOptions = Readonly<Record<string, RequestOption>>

/**
 * The first middleware of the pipeline: signs, repeats, follows redirects and ends calls as the client without Kiota does,
 * by the same code. Each attempt goes through all that come after it.
 */
export class ExchangeHandler implements Middleware {
  next: Middleware | undefined
  readonly #wire: Omit<Wire, 'fetch'>

  constructor(wire: Omit<Wire, 'fetch'>) {
    this.#wire = wire
  }

  async execute(
    url: string,
    init: RequestInit,
    options: Record<string, RequestOption> = {},
  ): Promise<Response> {
    const record = readCallRecord(options)
    const fetch = (request: Request) => this.#pass(request, init, options)
    return exchange(describe(url, init, options, record), { ...this.#wire, fetch }, (response, call) =>
      isHandled(options) ? Promise.resolve(response) : this.#take(response, call, record),
    )
  }

  async #pass(request: Request, { method, body }: RequestInit, options: RequestOptions): Promise<Response> {
    if (!this.next) throw new TypeError('The pipeline has no handler that sends a request.')
    const attempt: RequestInit = {
      method: request.method,
      headers: Object.fromEntries(request.headers),
      redirect: 'manual',
      signal: request.signal,
      // What was redirected to a GET has none any more.
      ...(request.method === method && body && { body }),
    }
    return toResponse(await this.next.execute(request.url, attempt, options))
  }

  async #take(response: Response, call: CallInProgress, record: CallRecord): Promise<Response> {
    if (!response.ok && response.status !== 304) {
      record.failure = await readFailure(response, call, this.#wire.origin)
      return forTheTrace(response, record.failure.headers)
    }
    const bytes = await readWhole(response, call, () => response.arrayBuffer())
    record.answer = { response, call }
    const { status, statusText, headers } = response
    return new Response(bytes.byteLength > 0 ? bytes : null, { status, statusText, headers })
  }
}

/** Whether the caller reads the answers of this request. */
const isHandled = (options: RequestOptions) =>
  (options[ResponseHandlerOptionKey] as ResponseHandlerOption | undefined)?.responseHandler !== undefined

/** The answer as the adapter shall see it: it marks the trace as failed, and has nothing to read. */
function forTheTrace(response: Response, told: Headers): Response {
  if (response.type === 'opaqueredirect') return response
  const headers = new Headers(told)
  headers.set('content-type', 'application/json')
  headers.delete('www-authenticate') // a claims challenge is answered by now
  return new Response('{}', { status: response.status, headers })
}

function describe(
  url: string,
  { method = 'GET', headers, body }: RequestInit,
  options: RequestOptions,
  { urlTemplate }: CallRecord,
): OutgoingRequest {
  const all = new Map(Object.entries(headers as Record<string, string>))
  const asText = body instanceof ArrayBuffer && isJson(all.get('content-type') ?? '')
  return {
    httpMethod: method,
    urlTemplate,
    URL: url,
    headers: all,
    // As text, secrets in it are found, and seen in no error.
    payload: asText ? new TextDecoder().decode(body) : ((body ?? undefined) as ArrayBuffer | undefined),
    configuration: {
      ...readCallOption(options),
      ...(wakesRetries(options[RetryHandlerOptionKey]) && { retry: false }),
    },
  }
}
