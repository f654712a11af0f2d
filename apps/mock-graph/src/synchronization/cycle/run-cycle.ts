import type { Job } from '../../domain/provisioning/job.js'
import type { Execution, JobError } from '../../domain/provisioning/job-state.js'
import { checkConnection } from '../connector/check-connection.js'
import type { JobContext } from '../job/job-context.js'
import { stateOf, withState } from '../job/state-of-job.js'
import { move } from '../job/transitions.js'
import { applyStep } from './apply-step.js'
import { forgetEscrows } from './escrows.js'
import { readsDirectory } from './inbound.js'
import { keepRun } from './keep-run.js'
import { forgetAll, knownTo } from './known-objects.js'
import { isDeletion, type LinkedObjects, planChanges } from './plan-changes.js'
import { service } from './provisioning-service.js'
import { quarantine } from './quarantine.js'
import type { SourceObject } from './source-objects.js'
import { deleteThreshold, escrowThreshold, isSet } from './thresholds.js'

/** When a cycle began and ended, in milliseconds since 1970, and which objects were in scope. */
export type Span = {
  readonly began: number
  readonly ended: number
  readonly objects: ReadonlyMap<string, SourceObject>
}

/**
 * Runs one cycle: an initial one when the job has no watermark, else an incremental one. Afterwards the job is
 * `Active`, in `Quarantine`, or `Paused` when errors of an initial cycle had to be pruned.
 */
export async function runCycle(context: JobContext, span: Span): Promise<Job> {
  const { job, synchronization, template, directory, newId } = context
  const { began, ended, objects } = span
  const { secrets } = synchronization
  const cycleId = newId()
  const connection = await checkConnection({ ...context, secrets })
  if (!connection.ok) return failCycle(context, span, cycleId, { ...connection, tenantActionable: true })

  const state = stateOf(job)
  const initial = state.watermark === null
  if (initial) directory.transact((own) => forgetAll(own, job, 'forgottenFailures'))
  const planned = !readsDirectory(template)
    ? []
    : planChanges(objects, knownBy(context), {
        skipOutOfScope: isSet(secrets, 'SkipOutOfScopeDeletions'),
        exists: (id) => directory.users.has(id) || directory.groups.has(id),
      })
  const threshold = state.forceDeletes ? undefined : deleteThreshold(secrets)
  const tooManyDeletes = threshold !== undefined && planned.filter(isDeletion).length > threshold
  const steps = tooManyDeletes ? planned.filter((step) => !isDeletion(step)) : planned
  // An object that went back to what the target already has is no failure any more.
  const open = new Set(steps.map(({ object }) => object.id))
  directory.transact((own) => forgetAll(own, job, 'escrows', open))

  let exported = 0
  for (const step of steps) {
    if (!directory.jobOf(job.servicePrincipalId, job.id)) return job
    const applied = directory.transact((own) =>
      applyStep({ ...context, directory: own }, step, { at: ended, cycleId, initiator: service }),
    )
    const { status } = applied instanceof Promise ? await applied : applied
    if (status === 'success') exported += 1
  }

  const escrowed = knownTo(directory, job, 'escrows').length
  const execution: Execution = {
    activityIdentifier: cycleId,
    began,
    ended,
    state: escrowed > 0 ? 'EntryLevelErrors' : 'Succeeded',
    error: null,
    entitled: objects.size,
    imported: initial ? objects.size : steps.length,
    deltas: steps.length,
    exports: steps.length,
    exported,
    escrowed,
  }
  const done = withState(job, {
    lastExecution: execution,
    successiveFailures: 0,
    watermark: cycleId,
    forceDeletes: false,
  })
  if (tooManyDeletes)
    return keepRun(directory, quarantine(done, ended, 'TooManyDeletes', tooManyDeletesError))
  const reason = escrowThreshold(escrowed, objects.size)
  if (reason && !initial) return keepRun(directory, quarantine(done, ended, reason, null))
  const steady = withState(done, {
    lastSuccessfulExecution: execution,
    ...(exported > 0 && { lastSuccessfulExecutionWithExports: execution }),
    quarantine: null,
    steadyStateFirstAchieved: state.steadyStateFirstAchieved ?? ended,
    steadyStateLastAchieved: ended,
  })
  if (!reason) return keepRun(directory, move(steady, 'complete'))
  // synchronizationstatus page: the errors of the initial cycle are dropped to be able to go on, then the job pauses.
  directory.transact((own) => forgetEscrows(own, job))
  return keepRun(directory, move(withState(steady, { escrowsPruned: true, nextCycle: null }), 'prune'))
}

/** What the job knows, by object id. */
const knownBy = ({ directory, job }: JobContext): LinkedObjects => ({
  links: new Map(knownTo(directory, job, 'links').map((link) => [link.objectId, link])),
  forgotten: new Map(
    knownTo(directory, job, 'forgottenFailures').map(({ objectId, fingerprint }) => [objectId, fingerprint]),
  ),
})

const tooManyDeletesError: JobError = {
  code: 'TooManyDeletes',
  message:
    'The number of deletions passes the threshold. Allow them with a restart whose resetScope is ForceDeletes.',
  tenantActionable: true,
}

function failCycle(
  { directory, job }: JobContext,
  { began, ended, objects }: Span,
  activityIdentifier: string,
  { code, message, tenantActionable }: JobError,
): Job {
  const error = { code, message, tenantActionable }
  const failed = withState(job, {
    successiveFailures: stateOf(job).successiveFailures + 1,
    lastExecution: {
      activityIdentifier,
      began,
      ended,
      state: 'Failed',
      error,
      entitled: objects.size,
      imported: 0,
      deltas: 0,
      exports: 0,
      exported: 0,
      escrowed: knownTo(directory, job, 'escrows').length,
    },
  })
  return keepRun(directory, quarantine(failed, ended, 'EncounteredQuarantineException', error))
}
