import type { Job } from '../../domain/provisioning/job.js'
import type { JobState, Position } from '../../domain/provisioning/job-state.js'
import { intervalOf } from '../job/interval-of-job.js'
import type { JobContext } from '../job/job-context.js'
import { stateOf, withState } from '../job/state-of-job.js'
import { countEntitled } from '../scope/count-entitled.js'
import { isSyncAll } from '../scope/is-sync-all.js'
import { scopeOf } from '../scope/scope.js'
import { runWork } from '../target/work.js'
import type { Cycle } from './cycle.js'
import { newTally } from './cycle-tally.js'
import { keepRun } from './keep-run.js'
import { processUploads } from './process-uploads.js'
import { disableIfHopeless } from './quarantine.js'
import { runCycle } from './run-cycle.js'

/** How long a cycle takes on the virtual clock, in milliseconds: *assumed*, and short, as people wait for it. */
export const cycleDuration = (objects: number): number => 1_000 + objects

/**
 * Does everything a job would have done until now, each step in a transaction of its own. The first cycle that is due
 * sees the directory as it is now; where it leaves nothing to do, the cycles up to the last one due would be idle and are
 * skipped.
 */
export async function advanceJob(context: JobContext, now: number): Promise<void> {
  const { directory } = context
  let { job } = context
  while (job.schedule.state === 'Active') {
    if (job.code !== 'Quarantine') job = await processUploads({ ...context, job }, now)
    const began = stateOf(job).nextCycle
    if (began === null || isExpired(job.schedule.expiration, began)) return
    const disabled =
      disableIfHopeless(job, Math.min(began, now)) ?? (began > now && disableIfHopeless(job, now))
    if (disabled) keepRun(directory, disabled)
    if (disabled || began > now) return
    const cycle = cycleOf({ ...context, job }, began)
    const ended = cycle.ended()
    if (ended > now) return
    const run = runWork(runCycle({ ...context, job }, cycle))
    const done = run instanceof Promise ? await run : run
    if (!done || !directory.jobOf(job.servicePrincipalId, job.id)) return
    job = scheduleNext(directory, done, began, now - (ended - began))
  }
}

/** The next cycle of a job, as it is known before it begins. */
export function cycleOf(context: JobContext, began: number): Cycle {
  const { directory, servicePrincipal, synchronization, job } = context
  const state = stateOf(job)
  const syncAll = isSyncAll(synchronization.secrets, state)
  const scope = scopeOf(directory, servicePrincipal.id, syncAll)
  const before = state.watermark === null ? undefined : state.lastExecution?.entitled
  const entitled = countEntitled({
    directory,
    servicePrincipalId: servicePrincipal.id,
    syncAll,
    scope,
    before,
  })
  const hasGrown = syncAll && !state.syncAll
  const { generation, position: at } = directory.records
  const position = { generation, at, schema: context.schemaPrint() }
  const since = hasGrown ? undefined : positionBefore(state, position)
  const ended = began + cycleDuration(entitled.count)
  const inTurn: Cycle['inTurn'] = (work) => work
  return { began, ended: () => ended, scope, entitled, since, position, inTurn, tally: newTally() }
}

/** Where the last whole cycle began to read, if these are the same records and the same schema still. */
const positionBefore = ({ position }: JobState, { generation, schema }: Position): number | undefined =>
  position?.generation === generation && position.schema === schema ? position.at : undefined

/**
 * The job with the time of its next cycle, unless it is in quarantine, stands still, or was changed since the cycle ended.
 *
 * @param latest When a cycle must have begun to be over by now.
 */
export function scheduleNext(
  directory: JobContext['directory'],
  job: Job,
  began: number,
  latest: number,
): Job {
  if (job.code !== 'Active' || job.schedule.state !== 'Active') return job
  if (directory.jobOf(job.servicePrincipalId, job.id) !== job) return job
  return keepRun(directory, withState(job, { nextCycle: nextCycle(job, began, latest) }))
}

function nextCycle(job: Job, began: number, latest: number): number {
  const interval = intervalOf(job)
  const next = began + interval
  const idle = stateOf(job).lastExecution?.exports === 0 && (stateOf(job).lastExecution?.escrowed ?? 0) === 0
  const missed = Math.floor((latest - next) / interval)
  return idle && missed > 0 ? next + missed * interval : next
}

export const isExpired = (expiration: string | null, at: number) =>
  expiration !== null && at >= Date.parse(expiration)
