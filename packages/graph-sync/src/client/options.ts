import type { RetryOptions } from '../retry/retry-options.js'
import type { CloudName } from './cloud-name.js'

/** What `@azure/identity` credentials look like. Any object with such a `getToken` will do. */
export interface TokenCredential {
  getToken(
    scopes: string[],
    options?: { claims?: string; enableCae?: boolean; abortSignal?: AbortSignal },
  ): Promise<{ token: string; expiresOnTimestamp: number } | null>
}

/** An access token for Graph, or a function that gives one. The function is asked before every request. */
export type AccessToken = string | (() => string | Promise<string>)

/** Who signs in: exactly one of `credential` and `accessToken`. */
export type SignInOptions =
  | {
      /** Asked for a token before every request; the credentials of `@azure/identity` keep tokens themselves. */
      credential: TokenCredential
      accessToken?: undefined
    }
  | {
      /** The token alone, without `Bearer` in front. */
      accessToken: AccessToken
      credential?: undefined
    }

/** Where Graph is, and how it is reached. */
export type ConnectionOptions = {
  /** The national cloud: its Graph root and its `.default` scope. Default `global`. */
  cloud?: CloudName | undefined
  /**
   * Another root than the cloud's, with or without `/v1.0` or `/beta` (default `/v1.0`). `http` only on loopback.
   * The token is sent to this host alone.
   */
  baseUrl?: string | URL | undefined
  /** Used for every request instead of the global `fetch`. Always called with one `Request`. */
  fetch?: ((request: Request) => Promise<Response>) | undefined
  /** Milliseconds for each call, retries included. A call may have its own. Default: none. */
  timeout?: number | undefined
  /** How failures are tried again; `false` for never. A call may have its own. */
  retry?: RetryOptions | false | undefined
  /** Waits before a retry, in place of real time. */
  sleep?: Sleep | undefined
}

/** Waits so many milliseconds. It may end early when the signal is aborted; what waits looks at the signal itself. */
export type Sleep = (milliseconds: number, signal?: AbortSignal | undefined) => Promise<void>

/** Options of `createGraphSync`. */
export type GraphSyncOptions = SignInOptions & ConnectionOptions
