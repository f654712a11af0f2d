import {
  AnonymousAuthenticationProvider,
  type ErrorMappings,
  type ParseNodeFactory,
  type RequestInformation,
  ResponseHandlerOptionKey,
} from '@microsoft/kiota-abstractions'
import {
  FetchRequestAdapter,
  type HttpClient,
  type ObservabilityOptions,
  RedirectHandlerOptionKey,
  RetryHandlerOptionKey,
} from '@microsoft/kiota-http-fetchlibrary'
import { addressOf, type Wire } from '../calls/exchange.js'
import { readAnswer } from '../json/parse-node.js'
import { writers } from '../json/serialization-writer.js'
import { CallRecord } from './call-record.js'
import { resting } from './resting-handlers.js'

type Send = (request: RequestInformation, ...given: unknown[]) => Promise<unknown>

/** How each kind of answer is asked for, and where its error mappings stand after the request. */
const mappingsAt = {
  send: 1,
  sendCollection: 1,
  sendCollectionOfEnum: 1,
  sendCollectionOfPrimitive: 1,
  sendEnum: 1,
  sendNoResponseContent: 0,
  sendPrimitive: 1,
} as const

// No registry: a client registers Kiota's serializers with one, and they lose data (docs/decisions/0011).
const parseNodes: ParseNodeFactory = {
  getValidContentType: () => 'application/json',
  getRootParseNode: (contentType, content) => readAnswer(content, contentType),
}

/**
 * Kiota's adapter, whose errors are those of this package. It still sees every answer, so that its traces tell the status.
 * Sign-in is left to the first middleware, which does it anew for each attempt.
 */
export class GraphSyncAdapter extends FetchRequestAdapter {
  constructor(
    wire: Pick<Wire, 'origin' | 'token'>,
    pipeline: HttpClient,
    observability: ObservabilityOptions | undefined,
  ) {
    super(new AnonymousAuthenticationProvider(), parseNodes, writers, pipeline, observability)
    // They are properties, not methods, so there is nothing that a subclass could override.
    for (const [name, at] of Object.entries(mappingsAt) as [keyof typeof mappingsAt, number][]) {
      const send = this[name] as Send
      Object.assign(this, {
        [name]: (info: RequestInformation, ...given: unknown[]) => call(send, info, given, at),
      })
    }
    const convert = this.convertToNativeRequest
    this.convertToNativeRequest = async (request) => {
      addressOf(request as Parameters<typeof addressOf>[0], wire)
      if (!request.headers.has('authorization'))
        request.headers.add('authorization', `Bearer ${await wire.token()}`)
      return convert(request)
    }
  }
}

async function call(
  send: Send,
  request: RequestInformation,
  given: unknown[],
  mappingsAt: number,
): Promise<unknown> {
  const record = new CallRecord(request)
  const options = request.getRequestOptions()
  const handled = options[ResponseHandlerOptionKey] !== undefined
  const mappings = { XXX: record.traced } satisfies ErrorMappings
  request.addRequestOptions([
    record,
    ...(options[RetryHandlerOptionKey] ? [] : [resting.retries]),
    ...(options[RedirectHandlerOptionKey] ? [] : [resting.redirects]),
  ])
  joinHeaders(request)
  let answer: unknown
  try {
    answer = await send(request, ...(handled ? given : given.with(mappingsAt, mappings)))
  } catch (thrown) {
    throw record.errorOf(thrown)
  }
  if (record.failure) throw record.failure // a redirect that goes nowhere is no failure to the adapter
  return answer
}

/** The adapter puts several values of a header together as `,firstsecond`. */
function joinHeaders({ headers }: RequestInformation): void {
  for (const [name, values] of [...headers.entries()]) {
    if (values.size < 2) continue
    headers.delete(name)
    headers.add(name, [...values].join(', '))
  }
}
