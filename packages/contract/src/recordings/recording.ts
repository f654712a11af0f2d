/** A body as it was sent: JSON where it is JSON, else text; null when there is none. */
export type RecordedBody = unknown

/** A request and what was answered, with placeholders such as `{guid:1}` for what is secret, personal or by chance. */
export type RecordedExchange = {
  /** The case that caused it, or, in brackets, what was made once for all. */
  readonly case: string
  readonly request: {
    readonly method: string
    /** With version and query, decoded. */
    readonly path: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: RecordedBody
  }
  readonly response: {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    readonly body: RecordedBody
  }
}

/** What a run of the contract asked and was answered. Safe to commit. */
export type Recording = {
  readonly format: 1
  /** A `fake`, or a `tenant` that the environment named. */
  readonly of: 'fake' | 'tenant' | 'replay'
  readonly exchanges: readonly RecordedExchange[]
}

export const requestHeaders = ['accept', 'authorization', 'content-type'] as const

export const responseHeaders = [
  'cache-control',
  'client-request-id',
  'content-type',
  'location',
  'odata-version',
  'request-id',
  'retry-after',
  'strict-transport-security',
  'www-authenticate',
  'x-ms-ags-diagnostic',
] as const
