import { type CallOptions, GraphError } from '@graph-sync/client'
import { pause, type Sleep, throwIfAborted } from '../sleep.js'
import type { JobPlace } from './requests.js'
import { type JobStatus, readStatus } from './status.js'

/** How to watch a job. */
export type WatchOptions = CallOptions & {
  /** Milliseconds between two looks. Default 30 000. */
  interval?: number | undefined
  /** Waits in place of real time; resolves early when the signal is aborted. */
  sleep?: Sleep | undefined
}

const operation = 'job.watch'

/** The status of a job whenever it changed, until the job is gone. */
export async function* watchJob(
  { requests }: JobPlace,
  { interval = 30_000, sleep, ...given }: WatchOptions,
): AsyncGenerator<JobStatus> {
  const { signal } = given
  let before: string | undefined
  for (;;) {
    throwIfAborted(signal, operation)
    const job = await requests.get(given).catch(goneAsNull)
    if (job === null) return
    const status = job?.status ?? {}
    const seen = JSON.stringify(status, withoutObservation)
    if (seen !== before) yield readStatus(status)
    before = seen
    await pause(interval, { operation, signal, sleep })
  }
}

/** A job that is not there is `null`. */
export function goneAsNull(error: unknown): null {
  if (error instanceof GraphError && error.status === 404) return null
  throw error
}

// When it was looked at is no change.
const withoutObservation = (name: string, value: unknown) =>
  name === 'progressObservationDateTime' ? undefined : value
