import type { Execution, JobError, JobState } from '../domain/job-state.js'
import { applyStep } from './apply-step.js'
import { checkConnection } from './check-connection.js'
import { readsDirectory } from './inbound.js'
import { isDeletion, planChanges, type Step } from './plan-changes.js'
import { quarantine } from './quarantine.js'
import { service } from './service.js'
import type { SourceObject } from './source-objects.js'
import { deleteThreshold, escrowThreshold, isSet } from './thresholds.js'
import { move } from './transitions.js'
import type { Workplace } from './workplace.js'

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
export async function runCycle(work: Workplace, span: Span): Promise<void> {
  const { job, state, synchronization, template, directory, newId } = work
  const { began, ended, objects } = span
  const { secrets } = synchronization
  const cycleId = newId()
  const connection = await checkConnection({ ...work, secrets })
  if (!connection.ok) return failCycle(work, span, cycleId, { ...connection, tenantActionable: true })

  const initial = state.watermark === null
  if (initial) state.forgotten = {}
  const planned = !readsDirectory(template)
    ? []
    : planChanges(objects, state, {
        skipOutOfScope: isSet(secrets, 'SkipOutOfScopeDeletions'),
        exists: (id) => directory.users.has(id) || directory.groups.has(id),
      })
  const threshold = state.forceDeletes ? undefined : deleteThreshold(secrets)
  const tooManyDeletes = threshold !== undefined && planned.filter(isDeletion).length > threshold
  const steps = tooManyDeletes ? planned.filter((step) => !isDeletion(step)) : planned
  state.forceDeletes = false
  dropEscrowsExcept(state, steps)

  let exported = 0
  for (const step of steps) {
    const applied = applyStep(work, step, { at: ended, cycleId, initiator: service })
    const { status } = applied instanceof Promise ? await applied : applied
    if (status === 'success') exported += 1
  }

  const escrowed = Object.keys(state.escrows).length
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
  state.lastExecution = execution
  state.successiveFailures = 0
  state.watermark = cycleId
  if (tooManyDeletes) return quarantine(job, state, ended, 'TooManyDeletes', tooManyDeletesError)
  const reason = escrowThreshold(escrowed, objects.size)
  if (reason && !initial) return quarantine(job, state, ended, reason, null)
  state.lastSuccessfulExecution = execution
  if (exported > 0) state.lastSuccessfulExecutionWithExports = execution
  state.quarantine = null
  state.steadyStateFirstAchieved ??= ended
  state.steadyStateLastAchieved = ended
  if (!reason) return move(job, 'complete')
  prune(state)
  state.nextCycle = null
  move(job, 'prune')
}

const tooManyDeletesError: JobError = {
  code: 'TooManyDeletes',
  message:
    'The number of deletions passes the threshold. Allow them with a restart whose resetScope is ForceDeletes.',
  tenantActionable: true,
}

function failCycle(
  { job, state }: Workplace,
  { began, ended, objects }: Span,
  activityIdentifier: string,
  { code, message, tenantActionable }: JobError,
): void {
  const error = { code, message, tenantActionable }
  state.successiveFailures += 1
  state.lastExecution = {
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
    escrowed: Object.keys(state.escrows).length,
  }
  quarantine(job, state, ended, 'EncounteredQuarantineException', error)
}

// An object that went back to what the target already has is no failure any more.
function dropEscrowsExcept(state: JobState, steps: readonly Step[]): void {
  const open = new Set(steps.map(({ object }) => object.id))
  for (const id of Object.keys(state.escrows)) if (!open.has(id)) delete state.escrows[id]
}

/** Forgets the failures: they are not tried again until their objects change. */
export function forgetEscrows(state: JobState): void {
  for (const [id, escrow] of Object.entries(state.escrows)) state.forgotten[id] = escrow.fingerprint
  state.escrows = {}
}

// synchronizationstatus page: the errors of the initial cycle are dropped to be able to go on, then the job pauses.
function prune(state: JobState): void {
  forgetEscrows(state)
  state.escrowsPruned = true
}
