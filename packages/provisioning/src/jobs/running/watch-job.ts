import { type CallOptions, GraphError, type SynchronizationStatus } from '@graph-sync/client'
import { callOptionKinds, checkOptions, type OptionKinds } from '../../options/check-options.js'
import { type ClockOptions, chooseClock, clockOptionKinds } from '../../waiting/clock.js'
import { type Look, lookUntilDone } from '../../waiting/look-until-done.js'
import { Stopwatch } from '../../waiting/stopwatch.js'
import { throwIfAborted } from '../../waiting/throw-if-aborted.js'
import type { JobReference } from '../job-reference.js'
import { type JobStatus, readStatus } from '../reading/status.js'

/** How to watch a job. */
export type WatchOptions = CallOptions &
  ClockOptions & {
    /** Milliseconds between two looks. Default 30 000. */
    interval?: number | undefined
  }

const optionKinds: OptionKinds<WatchOptions> = {
  ...callOptionKinds,
  interval: 'milliseconds',
  ...clockOptionKinds,
}

const operation = 'job.watch'

/** The status of a job whenever it changed, until the job is gone. Throws a `TypeError` at once for wrong options. */
export function watchJob(reference: JobReference, options: WatchOptions): AsyncGenerator<JobStatus> {
  checkOptions(operation, options, optionKinds)
  return changesOf(reference, options)
}

async function* changesOf(
  { requests, clock }: JobReference,
  { interval = 30_000, sleep, now, ...given }: WatchOptions,
): AsyncGenerator<JobStatus> {
  const { signal } = given
  const stopwatch = new Stopwatch(chooseClock({ sleep, now }, clock))
  let before: string | undefined
  const look = async (): Promise<Look<SynchronizationStatus | undefined>> => {
    throwIfAborted(signal, operation)
    const job = await requests.get(given).catch(goneAsNull)
    if (job === null) return { done: true, result: undefined }
    const status = job?.status ?? {}
    const seen = JSON.stringify(status, withoutObservation)
    if (seen === before) return { done: false }
    before = seen
    return { done: true, result: status }
  }
  for (;;) {
    const status = await lookUntilDone(look, { operation, stopwatch, interval, signal })
    if (!status) return
    yield readStatus(status)
    await stopwatch.pause(interval, operation, signal)
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
