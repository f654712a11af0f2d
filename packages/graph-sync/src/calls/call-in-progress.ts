import { GraphError, type GraphErrorDetails } from '../errors/graph-error.js'
import { type Redact, redactError, redactorOf } from '../errors/redact.js'
import type { OutgoingRequest } from '../requests/graph-request.js'
import { nameOperation } from '../requests/operation-name.js'
import { codeOf, neverLeft } from '../retry/retry.js'

/** One call of an operation, as its errors name it. */
export class CallInProgress {
  readonly clientRequestId: string
  /** Whether a request was handed to `fetch`: it may have had its effect then, whatever became of the answer. */
  sent = false
  readonly #tokens = new Set<string>()
  readonly #request: OutgoingRequest

  constructor(request: OutgoingRequest) {
    this.#request = request
    this.clientRequestId = request.headers.get('client-request-id') ?? crypto.randomUUID()
    request.headers.set('client-request-id', this.clientRequestId)
  }

  get operation(): string {
    return nameOperation(this.#request)
  }

  /** Remembers a token, so that it is seen in no error. */
  signedWith(authorization: string): void {
    this.#tokens.add(authorization.replace(/^Bearer /i, ''))
  }

  get redact(): Redact {
    return redactorOf(this.#tokens, this.#request.payload)
  }

  /** The error of this call. The operation is put in front of what happened. */
  error(what: string, details: Omit<GraphErrorDetails, 'operation' | 'clientRequestId'>): GraphError {
    const { operation, clientRequestId, redact } = this
    const cause = details.cause === undefined ? undefined : redactError(details.cause, redact)
    return new GraphError(`${operation} ${what}`, { ...details, cause, operation, clientRequestId })
  }

  /** The error of a call whose answer did not come, or not whole. What `fetch` says in words may be anything. */
  networkError(cause: unknown, what: string): GraphError {
    const code = codeOf(cause) || (cause instanceof Error ? cause.name : '')
    const effect = neverLeft(cause) ? '' : this.#effect()
    return this.error(`${what}${code && ` (${code})`}.${effect}`, { kind: 'network', cause })
  }

  /** The error of a call that was made to end. */
  endedError(by: 'aborted' | 'timeout', timeout: number | undefined, cause: unknown): GraphError {
    const what = by === 'aborted' ? 'was aborted.' : `took longer than ${timeout} ms.`
    return this.error(`${what}${this.#effect()}`, { kind: by, cause })
  }

  #effect(): string {
    const writes = this.#request.httpMethod !== 'GET'
    return this.sent && writes ? ' It may have had its effect all the same.' : ''
  }
}
