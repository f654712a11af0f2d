import type { RetryOptions } from '../retry/retry-options.js'

/** What is told of an answer. */
export type ResponseInfo = { readonly status: number; readonly headers: Headers }

/** Options of one call. Every method of the client takes them beside `headers` and `queryParameters`. */
export type CallOptions = {
  /**
   * Aborts the call wherever it is: at sign-in, on the wire, or asleep before a retry. It then throws a `GraphError` of
   * kind `aborted`, whose `cause` is the reason of the signal.
   */
  signal?: AbortSignal | undefined
  /** Milliseconds for the whole call, retries included. Then it throws a `GraphError` of kind `timeout`. Default: none. */
  timeout?: number | undefined
  /** How failures are tried again; `false` for never. What is left out is as the client has it. */
  retry?: RetryOptions | false | undefined
  /** Further request headers. */
  headers?: Record<string, string>
  /** Told the answer that the call ends with, also when it is a refusal. */
  onResponse?: ((response: ResponseInfo) => void) | undefined
}

declare module '@microsoft/kiota-abstractions' {
  // Merged with Kiota's interface, so that the generated methods take these as they take `headers`.
  interface RequestConfiguration<T extends object> {
    signal?: AbortSignal | undefined
    timeout?: number | undefined
    retry?: RetryOptions | false | undefined
    onResponse?: ((response: ResponseInfo) => void) | undefined
  }
}
