import { type CallOptions, GraphError, type SynchronizationJob } from '@graph-sync/client'
import { paged } from '../paged.js'
import { checkMilliseconds, pause, type Sleep } from '../sleep.js'
import { createJob, type NewJob } from './create-job.js'
import { mayHaveArrived } from './may-have-arrived.js'
import type { SynchronizationRequests } from './requests.js'

/** How long to wait for a service principal that is not known everywhere yet. */
export type EnsureOptions = CallOptions & {
  /**
   * Milliseconds to try again for. Left out: 60 000, but only after 404 `Request_ResourceNotFound`. Given: also after
   * 403 and 409, which the synchronization service is known to answer for a new service principal. 0: never.
   */
  replicationTimeout?: number | undefined
  /** Waits in place of real time; resolves early when the signal is aborted. */
  sleep?: Sleep | undefined
  /** Milliseconds of a clock. Default `Date.now`. */
  now?: (() => number) | undefined
}

const operation = 'jobs.ensure'
const longestWait = 10_000

/** Throws a `TypeError` for a time that is none. */
export const checkEnsureOptions = ({ replicationTimeout }: EnsureOptions): void =>
  checkMilliseconds('replicationTimeout', replicationTimeout)

/** The job of a template, which is created where there is none. */
export async function ensureJob(
  requests: SynchronizationRequests,
  wanted: NewJob,
  given: CallOptions,
  { replicationTimeout, sleep, now = Date.now }: EnsureOptions,
): Promise<SynchronizationJob> {
  const end = now() + (replicationTimeout ?? 60_000)
  for (let wait = 1_000; ; wait = Math.min(wait * 2, longestWait)) {
    try {
      return await findOrCreate(requests, wanted, given)
    } catch (error) {
      const passes = isNotReplicated(error, replicationTimeout === undefined)
      if (!passes || now() + wait > end) throw error
      await pause(wait, { operation, signal: given.signal, sleep })
    }
  }
}

async function findOrCreate(requests: SynchronizationRequests, wanted: NewJob, given: CallOptions) {
  const existing = await findJob(requests, wanted, given)
  if (existing) return existing
  try {
    return await createJob(requests, wanted, given)
  } catch (error) {
    const other = mayExist(error) ? await findJob(requests, wanted, given) : undefined
    if (!other) throw error
    return other
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
  if (!(error instanceof GraphError)) return false
  return mayHaveArrived(error) || error.status === 409 || /already exists/i.test(error.message)
}

function isNotReplicated(error: unknown, onlyNotFound: boolean): boolean {
  if (!(error instanceof GraphError)) return false
  if (error.status === 404) return error.code === 'Request_ResourceNotFound'
  return !onlyNotFound && (error.status === 403 || error.status === 409)
}
