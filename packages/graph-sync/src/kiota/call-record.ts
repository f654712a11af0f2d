import type { ParsableFactory, RequestInformation, RequestOption } from '@microsoft/kiota-abstractions'
import type { CallInProgress } from '../calls/call-in-progress.js'
import { unreadable } from '../calls/read-answer.js'
import type { GraphError } from '../errors/graph-error.js'

const key = 'GraphSyncCallRecord'

/** One call through the adapter: what its middleware must know of the request, and what it found. */
export class CallRecord implements RequestOption {
  readonly urlTemplate: string
  /** The error of an answer with a failure status. */
  failure: GraphError | undefined
  /** The answer that the adapter is left to read. */
  answer: { readonly response: Response; readonly call: CallInProgress } | undefined

  constructor({ urlTemplate = '' }: RequestInformation) {
    this.urlTemplate = urlTemplate
  }

  getKey(): string {
    return key
  }

  /** What the adapter shall make of a failure: it goes to the trace, and is thrown away. */
  readonly traced: ParsableFactory<object> =
    () =>
    (model = {}) => {
      Object.assign(model, { name: this.failure?.name, message: this.failure?.message })
      return {}
    }

  /** The error that the caller sees for what the adapter threw. */
  errorOf(thrown: unknown): unknown {
    return this.failure ?? (this.answer ? unreadable(this.answer.response, this.answer.call) : thrown)
  }
}

/** Throws an `Error` when the request was not sent by the adapter of this package. */
export function readCallRecord(options: Readonly<Record<string, RequestOption>>): CallRecord {
  const record = options[key]
  if (!record)
    throw new Error('The request does not come from the adapter that this middleware was made for.')
  return record as CallRecord
}
