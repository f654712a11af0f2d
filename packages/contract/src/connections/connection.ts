import type { GraphSyncClient, GraphSyncOptions } from '@graph-sync/client'

/** A way to a Graph, and who calls. */
export type ContractConnection = {
  /**
   * What it leads to. A `tenant` is guarded, and what was made there is cleaned up; a `replay` answers from a
   * recording.
   */
  readonly kind: 'fake' | 'tenant' | 'replay'
  /** Origin of Graph, without a version: `https://graph.microsoft.com`. */
  readonly graphUrl: string
  readonly tenantId: string
  /** Sends a request as any program would. */
  fetch(request: Request): Promise<Response>
  /** An access token for Graph. */
  token(): Promise<string>
  /** Makes the client that cases call by. Default: `createGraphSync`; `createKiotaGraphSync` fits, too. */
  createClient?(options: GraphSyncOptions): GraphSyncClient
  /** What recordings must not show besides tokens, such as the client secret. */
  readonly secrets: readonly string[]
  /** Domains of the tenant, which recordings show by a placeholder. Default: those that a `tenant` names itself; none for others. */
  readonly domains?: readonly string[]
  /** Of a replay: says under which case the following requests were recorded. */
  enter?(caseName: string): void
  /** Ends what was opened for it, when the contract is done. */
  close?(): Promise<void>
}
