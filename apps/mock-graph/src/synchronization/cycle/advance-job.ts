import type { Job } from '../../domain/provisioning/job.js'
import { readDuration } from '../../domain/time/duration.js'
import type { JobContext } from '../job/job-context.js'
import { stateOf, withState } from '../job/state-of-job.js'
import { processUploads, readsDirectory } from './inbound.js'
import { keepRun } from './keep-run.js'
import { service } from './provisioning-service.js'
import { disableIfHopeless } from './quarantine.js'
import { runCycle } from './run-cycle.js'
import { type SourceObject, sourceObjects } from './source-objects.js'

const nothing: ReadonlyMap<string, SourceObject> = new Map()

/** What the cycles of a job read. */
export const objectsOf = ({ directory, servicePrincipal, synchronization, template }: JobContext) =>
  readsDirectory(template) ? sourceObjects(directory, servicePrincipal.id, synchronization.secrets) : nothing

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
    if (job.code !== 'Quarantine') job = await processUploads({ ...context, job }, now, service)
    const began = stateOf(job).nextCycle
    if (began === null || isOver(job.schedule.expiration, began)) return
    const disabled =
      disableIfHopeless(job, Math.min(began, now)) ?? (began > now && disableIfHopeless(job, now))
    if (disabled) keepRun(directory, disabled)
    if (disabled || began > now) return
    const objects = objectsOf(context)
    const ended = began + cycleDuration(objects.size)
    if (ended > now) return
    job = await runCycle({ ...context, job }, { began, ended, objects })
    if (!directory.jobOf(job.servicePrincipalId, job.id)) return
    if (job.code === 'Active') {
      job = keepRun(directory, withState(job, { nextCycle: nextCycle(job, began, now - (ended - began)) }))
    }
  }
}

/** @param latest When a cycle must have begun to be over by now. */
function nextCycle(job: Job, began: number, latest: number): number {
  const interval = Math.max(readDuration(job.schedule.interval) ?? 0, 60_000)
  const next = began + interval
  const idle = stateOf(job).lastExecution?.exports === 0
  const missed = Math.floor((latest - next) / interval)
  return idle && missed > 0 ? next + missed * interval : next
}

const isOver = (expiration: string | null, at: number) => expiration !== null && at >= Date.parse(expiration)
