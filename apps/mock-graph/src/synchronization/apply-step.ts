import type { Escrow } from '../domain/job-state.js'
import type { Initiator, ProvisioningLogEntry } from '../domain/provisioning-log.js'
import type { Change, MaybePromise, Outcome } from './connector.js'
import { fingerprint, type Step } from './plan-changes.js'
import type { Workplace } from './workplace.js'

/** When, in which cycle and for whom a change is made. */
export type Occasion = { readonly at: number; readonly cycleId: string; readonly initiator: Initiator }

/**
 * Makes one change in the target, keeps what came of it and writes the provisioning log. Answers at once where the
 * connector does: a turn of the event loop for each of thousands of objects would be felt.
 */
export function applyStep(
  work: Workplace,
  step: Step,
  occasion: Occasion,
): MaybePromise<ProvisioningLogEntry> {
  const outcome = attempt(work, step)
  return outcome instanceof Promise
    ? outcome.catch(unexpected).then((settled) => keep(work, step, occasion, settled))
    : keep(work, step, occasion, outcome)
}

function attempt({ connector, template, synchronization }: Workplace, step: Step): MaybePromise<Outcome> {
  const { action, object, entry } = step
  const change: Change = {
    template,
    secrets: synchronization.secrets,
    action,
    object,
    targetId: entry?.targetId,
  }
  try {
    return connector.provision(change)
  } catch (error) {
    return unexpected(error)
  }
}

const unexpected = (error: unknown): Outcome => ({
  ok: false,
  code: 'UnexpectedError',
  message: error instanceof Error ? error.message : String(error),
})

function keep(work: Workplace, step: Step, occasion: Occasion, outcome: Outcome): ProvisioningLogEntry {
  const { state } = work
  const { action, object, entry } = step
  const { id, type, displayName, attributes } = object
  const targetId = entry?.targetId ?? (outcome.ok ? (outcome.targetId ?? id) : null)
  if (outcome.ok) {
    delete state.escrows[id]
    delete state.forgotten[id]
    if (action === 'delete') delete state.entries[id]
    else if (targetId !== null) {
      state.entries[id] = { type, displayName, targetId, attributes, active: action !== 'disable' }
    }
  } else {
    state.escrows[id] = escrowOf(state.escrows[id], step, occasion.at, outcome)
  }
  return writeLog(work, step, occasion, {
    status: outcome.ok ? 'success' : 'failure',
    targetId,
    error: outcome.ok ? null : { code: outcome.code, reason: outcome.message },
  })
}

function escrowOf(
  before: Escrow | undefined,
  { action, object }: Step,
  at: number,
  { code, message }: Outcome & { ok: false },
): Escrow {
  return {
    type: object.type,
    fingerprint: fingerprint(action, object.attributes),
    code,
    message,
    since: before?.since ?? at,
    attempts: (before?.attempts ?? 0) + 1,
  }
}

/** Adds what became of one object to the provisioning log of the tenant. */
export function writeLog(
  { directory, servicePrincipal, job, newId }: Workplace,
  { action, object: { id, type, displayName, attributes }, entry }: Step | SkippedStep,
  { at, cycleId, initiator }: Occasion,
  result: Pick<ProvisioningLogEntry, 'status' | 'targetId' | 'error'>,
): ProvisioningLogEntry {
  const written: ProvisioningLogEntry = {
    id: newId(),
    time: at,
    durationMs: 1,
    servicePrincipalId: servicePrincipal.id,
    jobId: job.id,
    cycleId,
    changeId: newId(),
    action,
    initiator,
    source: { id, type, displayName },
    before: entry?.attributes ?? {},
    after: action === 'delete' ? {} : attributes,
    ...result,
  }
  directory.provisioningLog.add(written)
  return written
}

/** An object for which nothing was to be done. */
export type SkippedStep = Omit<Step, 'action'> & { readonly action: 'other' }
