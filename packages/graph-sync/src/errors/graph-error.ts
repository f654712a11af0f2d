/**
 * `refused`: Graph, or something before it, answered with a failure status. `unreadable`: the status was good, the body
 * was not. `network`: no complete answer came. `timeout`: the time given for the call was over. `aborted`: its signal
 * aborted it. `sign-in`: there was no token to send it with.
 */
export type GraphErrorKind = 'refused' | 'unreadable' | 'network' | 'timeout' | 'aborted' | 'sign-in'

/** Why the fake Graph denies. */
export type DenialReason =
  | 'no-rule'
  | 'caller-not-supported'
  | 'no-permission'
  | 'not-owner'
  | 'no-directory-role'

/** Why the fake Graph decided as it did. */
export type GraphExplanation = {
  readonly effect: string
  /** Why it denied, or what was wrong with the token. */
  readonly reason?: DenialReason | (string & {})
  /** One sentence. */
  readonly explanation: string
  /** What would have been enough, the least privileged first. */
  readonly remedies: readonly { readonly summary: string }[]
}

/** What a {@link GraphError} knows besides its message. */
export type GraphErrorDetails = {
  readonly kind: GraphErrorKind
  readonly operation: string
  readonly clientRequestId: string | undefined
  readonly status?: number | undefined
  readonly code?: string | undefined
  readonly requestId?: string | undefined
  readonly retryAfter?: number | undefined
  readonly explainUrl?: string | undefined
  readonly explanation?: GraphExplanation | undefined
  readonly headers?: Headers | undefined
  readonly body?: unknown
  readonly cause?: unknown
}

/**
 * A call that failed. Its message is never empty, and neither the message nor what `JSON.stringify` and `util.inspect`
 * show holds a token, a secret value or a request body.
 *
 * Its `name` is `AbortError` when the call was aborted and `TimeoutError` when its time was over, as `fetch` has them,
 * and else `GraphError`.
 */
export class GraphError extends Error {
  /** What went wrong, in general. */
  readonly kind!: GraphErrorKind
  /** Method and path template, such as `PUT /servicePrincipals/{id}/synchronization/secrets`. */
  readonly operation!: string
  /** The HTTP status, where an answer came. */
  readonly status: number | undefined
  /** Graph's error code, such as `Authorization_RequestDenied`. */
  readonly code: string | undefined
  /** Graph's id of the request; Microsoft's support asks for it. */
  readonly requestId: string | undefined
  /** The id that was sent with the request. */
  readonly clientRequestId: string | undefined
  /** Seconds to wait before the next try, where the answer said so. */
  readonly retryAfter: number | undefined
  /** Where the fake Graph explains its decision. Never set by the real one. */
  readonly explainUrl: string | undefined
  /** The explanation of the fake Graph. Never set by the real one. */
  readonly explanation: GraphExplanation | undefined
  /** The headers of the answer, without cookies. */
  declare readonly headers: Headers
  /** The body of the answer: parsed JSON, or text; its first 64 KB. */
  declare readonly body: unknown

  constructor(message: string, { cause, headers = new Headers(), body, ...told }: GraphErrorDetails) {
    super(message, cause === undefined ? undefined : { cause })
    Object.assign(this, told)
    // Not enumerable, so that logging the error does not log what a server chose to echo.
    Object.defineProperties(this, { headers: { value: headers }, body: { value: body } })
  }

  /** The status, by the name that Microsoft's SDKs have for it. */
  get responseStatusCode(): number | undefined {
    return this.status
  }

  /** Graph's error as it came, by the name that Microsoft's SDKs have for it. */
  get errorEscaped(): { readonly code?: string; readonly message?: string } | undefined {
    return (this.body as { error?: object } | undefined)?.error
  }

  override get name(): string {
    if (this.kind === 'aborted') return 'AbortError'
    return this.kind === 'timeout' ? 'TimeoutError' : 'GraphError'
  }

  toJSON(): object {
    return Object.assign({ name: this.name, message: this.message }, this)
  }
}
