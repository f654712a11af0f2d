import type { GraphSyncClient } from '@graph-sync/client'
import { resumeDelete } from './jobs/delete-and-wait.js'
import { resumeMany } from './jobs/provision-many.js'
import type { JobPlace } from './jobs/requests.js'
import { resumeWait } from './jobs/start-and-wait.js'
import { foreign, type PollToken, readToken } from './poll-token.js'
import type { Poller, PollerOptions } from './poller.js'

type Resume = (
  place: JobPlace,
  token: PollToken & Record<string, unknown>,
  options: PollerOptions,
) => Poller<unknown>

const kinds: Readonly<Record<string, Resume>> = {
  'job.start': resumeWait,
  'job.restart': resumeWait,
  'job.delete': resumeDelete,
  'job.provisionOnDemand': resumeMany,
}

/**
 * Goes on with the work of a poller from its token, in this process or another: with what was already done taken as
 * done. Sends nothing before it is awaited. Throws a `TypeError` for a token that is damaged or not of a poller.
 */
export function resume(graph: GraphSyncClient, token: string, options: PollerOptions = {}): Poller<unknown> {
  const read = readToken(token)
  const goOn = Object.hasOwn(kinds, read.kind) ? kinds[read.kind] : undefined
  if (!goOn) throw foreign('it is about other work')
  const requests = graph.servicePrincipals
    .byServicePrincipalId(read.servicePrincipal)
    .synchronization.jobs.bySynchronizationJobId(read.job)
  return goOn({ servicePrincipalId: read.servicePrincipal, id: read.job, requests }, read, options)
}
