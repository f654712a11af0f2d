import type { GraphSyncClient, RetryOptions } from '@graph-sync/client'
import type { ConnectApplicationOptions } from './connect-application-options.js'
import type { Known } from './progress-so-far.js'
import type { StepState } from './report.js'

/** One call of `connectApplication`, as its steps see it. */
export type Run = {
  readonly graph: GraphSyncClient
  readonly options: ConnectApplicationOptions
  /** For every request. */
  readonly request: {
    readonly signal?: AbortSignal | undefined
    readonly retry?: RetryOptions | false | undefined
    readonly headers?: Record<string, string>
  }
  readonly known: Known
  /** Object id of the caller, where its token tells. */
  callerId(): Promise<string | undefined>
  /** Waits one interval. Rejects when the signal is aborted. `why` is told to `onProgress`. */
  pause(why: string): Promise<void>
  /** Milliseconds between two looks. */
  readonly interval: number
  /** Milliseconds to wait until what was made can be found. */
  readonly replication: number
}

/** How a step ended, and in words. */
export type Outcome = {
  readonly state: Extract<StepState, 'done' | 'already' | 'skipped' | 'planned'>
  readonly detail: string
}

type ServicePrincipalRequests = ReturnType<GraphSyncClient['servicePrincipals']['byServicePrincipalId']>

/** The requests of the service principal. Its id must be known. */
export const servicePrincipalOf = ({ graph, known }: Run): ServicePrincipalRequests =>
  graph.servicePrincipals.byServicePrincipalId(known.servicePrincipalId!)

export const synchronizationOf = (run: Run): ServicePrincipalRequests['synchronization'] =>
  servicePrincipalOf(run).synchronization

/** The requests of the job. Its id must be known. */
export const jobOf = (
  run: Run,
): ReturnType<ServicePrincipalRequests['synchronization']['jobs']['bySynchronizationJobId']> =>
  synchronizationOf(run).jobs.bySynchronizationJobId(run.known.jobId!)
