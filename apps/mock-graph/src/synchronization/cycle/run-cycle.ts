import type { Job } from '../../domain/provisioning/job.js'
import { dueTime } from '../job/due-time.js'
import { intervalOf } from '../job/interval-of-job.js'
import type { JobContext } from '../job/job-context.js'
import { service } from '../job/provisioning-service.js'
import { stateOf } from '../job/state-of-job.js'
import { forgetAll } from '../known/known-objects.js'
import { type Activity, openActivity, probe, Stopped } from '../object/activity.js'
import { findSubject } from '../object/subject.js'
import type { Failure } from '../target/target.js'
import type { Work } from '../target/work.js'
import { closeCycle, failCycle } from './close-cycle.js'
import type { Cycle } from './cycle.js'
import { goesOn } from './goes-on.js'
import { holdDeletions } from './hold-deletions.js'
import { objectsOfCycle } from './objects-of-cycle.js'
import { readsDirectory } from './reads-directory.js'
import { visitAll } from './visit-all.js'

/**
 * Runs one cycle: an initial one when the job has no watermark, else an incremental one. Afterwards the job is
 * `Active`, in `Quarantine`, or `Paused` when errors of an initial cycle had to be pruned. Undefined when it was stopped
 * before its end: then nothing is kept but what came of single objects.
 */
export function* runCycle(context: JobContext, cycle: Cycle): Work<Job | undefined> {
  const { job, jobKey, template, directory, newId } = context
  const nextCycle = dueTime(job, cycle.began) + intervalOf(job)
  const run = { at: cycle.ended, cycleId: newId(), nextCycle, initiator: service }
  const isStopped = () =>
    // Changed or deleted: a job in force is the very record it was when the cycle began.
    cycle.signal?.aborted === true ||
    !goesOn(job, directory.jobs.get(jobKey)) ||
    !directory.servicePrincipals.has(job.servicePrincipalId)
  const { scope, signal } = cycle
  const activity = openActivity({ context, scope, run, signal, isStopped })
  try {
    const probed = yield* cycle.inTurn(probe(activity))
    if (isStopped()) return undefined
    if (!probed.ok) return failCycle(activity, cycle, probed)
    const isInitial = stateOf(job).watermark === null
    if (isInitial) directory.transact((own) => forgetAll(own, job, 'forgottenFailures'))
    const ended = readsDirectory(template)
      ? yield* provisionEverybody(activity, cycle, { isInitial, isStopped })
      : 'done'
    if (ended === 'stopped' || isStopped()) return undefined
    if (typeof ended === 'object') return failCycle(activity, cycle, ended)
    return closeCycle(activity, cycle, { isInitial, isHeld: ended === 'held' })
  } catch (error) {
    if (error instanceof Stopped) return undefined
    throw error
  } finally {
    activity.session.close()
  }
}

type End = 'done' | 'stopped' | 'held' | Failure

type Course = { readonly isInitial: boolean; readonly isStopped: () => boolean }

function* provisionEverybody(activity: Activity, cycle: Cycle, { isInitial, isStopped }: Course): Work<End> {
  const { job } = activity
  const looksAtAll = isInitial || stateOf(job).evaluateAll
  const objects = objectsOfCycle(activity, looksAtAll ? undefined : cycle.since)
  const find = (id: string) => findSubject(activity, id)
  const isHeld = holdDeletions(activity, objects, find)
  const ended = yield* visitAll(activity, cycle, { objects, find, isInitial, isHeld, isStopped })
  return ended === 'done' && isHeld ? 'held' : ended
}
