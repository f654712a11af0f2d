import type { Job } from '../../domain/provisioning/job.js'
import type { Execution, JobError } from '../../domain/provisioning/job-state.js'
import { stateOf, withState } from '../job/state-of-job.js'
import { move } from '../job/transitions.js'
import { forgetEscrows } from '../known/forget-escrows.js'
import { countKnown, knownTo } from '../known/known-objects.js'
import type { Activity } from '../object/activity.js'
import { isSyncAll } from '../scope/is-sync-all.js'
import type { Failure } from '../target/target.js'
import type { Cycle } from './cycle.js'
import { keepRun } from './keep-run.js'
import { quarantine } from './quarantine.js'
import { escrowThreshold } from './thresholds.js'

type Course = {
  readonly isInitial: boolean
  /** Were there too many deletions? */
  readonly isHeld: boolean
}

/** Keeps where a whole cycle has brought its job: only now the watermark is written. */
export function closeCycle(activity: Activity, cycle: Cycle, { isInitial, isHeld }: Course): Job {
  const { job, directory, run, synchronization, settings } = activity
  const { tally } = cycle
  const ended = cycle.ended()
  const state = stateOf(job)
  const escrows = knownTo(directory, job, 'escrows')
  const { count, isCounted } = cycle.entitled
  const entitled = isCounted ? count : Math.max(0, count + tally.entitled)
  const execution: Execution = {
    ...executionOf(activity, cycle),
    state: escrows.length > 0 ? 'EntryLevelErrors' : 'Succeeded',
    error: null,
    entitled,
    imported: isInitial ? count : tally.visited,
    escrowed: escrows.length,
  }
  const done = withState(job, {
    lastExecution: execution,
    successiveFailures: 0,
    watermark: run.cycleId,
    position: cycle.position,
    // What was held back is looked at again.
    evaluateAll: isHeld,
    syncAll: isSyncAll(synchronization.secrets, state),
    forceDeletes: false,
  })
  if (isHeld) return keepRun(directory, quarantine(done, ended, 'TooManyDeletes', tooManyDeletes))
  const references = escrows.filter(({ isReference }) => isReference).length
  const reason = escrowThreshold({ escrows: escrows.length, references, objects: entitled }, settings)
  if (reason && !isInitial) return keepRun(directory, quarantine(done, ended, reason, null))
  const steady = withState(done, {
    lastSuccessfulExecution: execution,
    ...(tally.exported > 0 && { lastSuccessfulExecutionWithExports: execution }),
    quarantine: null,
    steadyStateFirstAchieved: state.steadyStateFirstAchieved ?? ended,
    steadyStateLastAchieved: ended,
  })
  if (reason) {
    // synchronizationstatus page: the errors of the initial cycle are dropped to be able to go on, then the job pauses.
    directory.transact((own) => forgetEscrows(own, job))
    return keepRun(directory, move(withState(steady, { escrowsPruned: true, nextCycle: null }), 'prune'))
  }
  const completed = move(steady, 'complete')
  // application-provisioning-quarantine-status.md: what failed for four weeks is dropped, and the job disabled.
  return keepRun(
    directory,
    tally.isAnyDropped ? move(withState(completed, { nextCycle: null }), 'disable') : completed,
  )
}

/** Keeps that a cycle could not go on: nobody was let in, or what answers is no such target. */
export function failCycle(activity: Activity, cycle: Cycle, { code, codeOfJob, message }: Failure): Job {
  const { job, directory } = activity
  const error = { code: codeOfJob ?? code, message, tenantActionable: true }
  const failed = withState(job, {
    successiveFailures: stateOf(job).successiveFailures + 1,
    lastExecution: { ...executionOf(activity, cycle), state: 'Failed', error },
  })
  return keepRun(directory, quarantine(failed, cycle.ended(), 'EncounteredQuarantineException', error))
}

const executionOf = (
  { run, directory, job }: Activity,
  { began, ended, entitled, tally }: Cycle,
): Omit<Execution, 'state' | 'error'> => ({
  activityIdentifier: run.cycleId,
  began,
  ended: ended(),
  entitled: entitled.count,
  imported: tally.visited,
  deltas: tally.visited,
  references: tally.references,
  exports: tally.exports,
  exported: tally.exported,
  escrowed: countKnown(directory, job, 'escrows'),
})

const tooManyDeletes: JobError = {
  code: 'TooManyDeletes',
  message:
    'The number of deletions passes the threshold. Allow them with a restart whose resetScope is ForceDeletes.',
  tenantActionable: true,
}
