import type { GraphSyncClient } from '@graph-sync/client'
import type { Connection } from '../connection/connection.js'
import type { Clock } from '../waiting/clock.js'

/** The generated requests below `…/synchronization`. */
export type SynchronizationRequests = ReturnType<
  GraphSyncClient['servicePrincipals']['byServicePrincipalId']
>['synchronization']

/** The generated requests of one job. */
export type JobRequests = ReturnType<SynchronizationRequests['jobs']['bySynchronizationJobId']>

/** One job, and how it is reached. */
export type JobReference = {
  readonly servicePrincipalId: string
  readonly id: string
  readonly requests: JobRequests
  /** That of the connection. */
  readonly clock: Clock
}

/** One job of a service principal, both by their ids. */
export function referenceOf(
  { graph, clock }: Connection,
  servicePrincipalId: string,
  id: string,
): JobReference {
  const { jobs } = graph.servicePrincipals.byServicePrincipalId(servicePrincipalId).synchronization
  return { servicePrincipalId, id, requests: jobs.bySynchronizationJobId(id), clock }
}

/** Throws a `TypeError` for an id that is no text, or none at all. */
export function checkId(id: unknown, where: string, what: string): asserts id is string {
  if (typeof id === 'string' && id.trim() !== '') return
  throw new TypeError(`${where}() needs the id of ${what}, but was given ${JSON.stringify(id)}.`)
}
