import { type CallOptions, GraphError, type SynchronizationJob } from '@graph-sync/client'
import type { Connection } from '../../connection/connection.js'
import { paged } from '../../connection/paged.js'
import { callOptionKinds, checkOptions, type OptionKinds } from '../../options/check-options.js'
import { type ClockOptions, chooseClock, clockOptionKinds } from '../../waiting/clock.js'
import { isNotReplicated, type RefusalContext } from '../../waiting/is-not-replicated.js'
import { type Look, lookUntilDone } from '../../waiting/look-until-done.js'
import { mayHaveBeenDone } from '../../waiting/may-have-been-done.js'
import { Stopwatch } from '../../waiting/stopwatch.js'
import type { Job } from '../job.js'
import type { SynchronizationRequests } from '../job-reference.js'
import { createJob, type NewJob } from './create-job.js'

/** How long to wait for a service principal that is not known everywhere yet. */
export type EnsureOptions = CallOptions &
  ClockOptions & {
    /**
     * Milliseconds to try again for. Left out: 60 000, but only after 404 `Request_ResourceNotFound`. Given: also after
     * 403 and 409, which the synchronization service is known to answer for a new service principal, though not after a
     * 403 to a caller whose token lacks the permission. 0: never.
     */
    replicationTimeout?: number | undefined
  }

/** A job that was made sure of. */
export type EnsuredJob = Job & {
  /** Whether this call made it; else it was there. */
  readonly made: boolean
}

/** What decides whether to try again, and for how long. */
export type ReplicationWait = RefusalContext & { readonly stopwatch: Stopwatch; readonly deadline: number }

const optionKinds: OptionKinds<EnsureOptions> = {
  ...callOptionKinds,
  replicationTimeout: 'milliseconds',
  ...clockOptionKinds,
}

/** The options of the call, apart from those of the waiting, which are checked when they are asked for. */
export function readEnsureOptions(
  options: EnsureOptions,
  { clock, claims }: Connection,
): { ofCall: CallOptions; replication(): ReplicationWait } {
  const { replicationTimeout, sleep, now, ...ofCall } = options
  const replication = () => {
    checkOptions('jobs.ensure', options, optionKinds)
    const stopwatch = new Stopwatch(chooseClock(options, clock))
    return {
      stopwatch,
      claims,
      deadline: replicationTimeout ?? 60_000,
      made: replicationTimeout !== undefined,
    }
  }
  return { ofCall, replication }
}

/** A job, and whether it was not there before. */
type Ensured = { readonly model: SynchronizationJob; readonly made: boolean }

const firstWait = 1_000
const longestWait = 10_000

/** The job of a template, which is created where there is none. */
export async function ensureJob(
  requests: SynchronizationRequests,
  wanted: NewJob,
  given: CallOptions,
  replication: ReplicationWait,
): Promise<Ensured> {
  const { stopwatch, deadline } = replication
  let interval = firstWait
  let refusal: unknown
  const look = async (): Promise<Look<Ensured>> => {
    try {
      return { done: true, result: await findOrCreate(requests, wanted, given) }
    } catch (error) {
      if (deadline === 0 || !(await isNotReplicated(error, replication))) throw error
      refusal = error
    }
    const wait = interval
    interval = Math.min(interval * 2, longestWait)
    return { done: false, wait }
  }
  const expired = () => refusal
  const { signal } = given
  return lookUntilDone(look, { operation: 'jobs.ensure', stopwatch, interval, deadline, signal, expired })
}

async function findOrCreate(
  requests: SynchronizationRequests,
  wanted: NewJob,
  given: CallOptions,
): Promise<Ensured> {
  const existing = await findJob(requests, wanted, given)
  if (existing) return { model: existing, made: false }
  try {
    return { model: await createJob(requests, wanted, given), made: true }
  } catch (error) {
    // What fails then is the lesser news: the request to create may have been heard.
    const other = mayExist(error) ? await findJob(requests, wanted, given).catch(() => undefined) : undefined
    if (!other) throw error
    return { model: other, made: mayHaveBeenDone(error) }
  }
}

// Template ids match in any case.
async function findJob(requests: SynchronizationRequests, { templateId }: NewJob, given: CallOptions) {
  const id = templateId.toLowerCase()
  for await (const job of paged(requests.jobs, given)) if (job.templateId?.toLowerCase() === id) return job
  return undefined
}

/** Somebody was faster, or the answer to the request was lost. */
function mayExist(error: unknown): boolean {
  if (mayHaveBeenDone(error)) return true
  return error instanceof GraphError && (error.status === 409 || /already exists/i.test(error.message))
}
