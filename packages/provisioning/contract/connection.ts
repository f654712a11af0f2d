import type { GraphSyncOptions } from '@graph-sync/client'
import type { Caller } from './callers.js'

export type Credential = NonNullable<GraphSyncOptions['credential']>

/** One way to reach Graph. The contract is the same for all of them. */
export type Connection = {
  /** Origin of Graph, such as `https://graph.microsoft.com`. */
  readonly origin: string
  /** How any program would send a request over this connection. */
  readonly fetch: (request: Request) => Promise<Response>
  /** Signs a caller in; a new credential holds no token from before. */
  credentialFor(caller: Caller): Credential
  /** Moves the clock of the fake, in milliseconds from real time. */
  setClock(offset: number): void
  /** What the fake logged since it started. */
  readonly logLines: readonly string[]
  close(): Promise<void>
}
