import { jobKeyOf } from '../../domain/provisioning/job.js'
import type { Escrow } from '../../domain/provisioning/job-state.js'
import type { Initiator, ProvisioningLogEntry } from '../../domain/provisioning/provisioning-log.js'
import type { Change, MaybePromise, Outcome } from '../connector/connector.js'
import type { JobContext } from '../job/job-context.js'
import { forget, know, knownOf } from './known-objects.js'
import { fingerprint, type Step } from './plan-changes.js'

/** When, in which cycle and for whom a change is made. */
export type JobRun = { readonly at: number; readonly cycleId: string; readonly initiator: Initiator }

/**
 * Makes one change in the target, keeps what came of it and writes the provisioning log, all through the directory of the
 * context. Answers at once where the connector does: a turn of the event loop for each of thousands of objects would be felt.
 */
export function applyStep(context: JobContext, step: Step, run: JobRun): MaybePromise<ProvisioningLogEntry> {
  const outcome = attempt(context, step)
  return outcome instanceof Promise
    ? outcome.catch(unexpected).then((settled) => keep(context, step, run, settled))
    : keep(context, step, run, outcome)
}

function attempt({ connector, template, synchronization }: JobContext, step: Step): MaybePromise<Outcome> {
  const { action, object, link } = step
  const change: Change = {
    template,
    secrets: synchronization.secrets,
    action,
    // Its own: what is kept of the object is frozen, and a target may do with this one what it likes.
    object: { ...object, attributes: { ...object.attributes } },
    targetId: link?.targetId,
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

function keep(context: JobContext, step: Step, run: JobRun, outcome: Outcome): ProvisioningLogEntry {
  const { directory, job } = context
  const { action, object, link } = step
  const { id: objectId, type, displayName, attributes } = object
  const targetId = link?.targetId ?? (outcome.ok ? (outcome.targetId ?? objectId) : null)
  const known = { job: jobKeyOf(job), objectId, type }
  if (!directory.jobOf(job.servicePrincipalId, job.id)) {
    // Deleted while it was waited for: the log tells what was done, and nobody is left to know it.
  } else if (outcome.ok) {
    forget(directory, job, 'escrows', objectId)
    forget(directory, job, 'forgottenFailures', objectId)
    if (action === 'delete') forget(directory, job, 'links', objectId)
    else if (targetId !== null) {
      const active = action !== 'disable'
      know(directory, 'links', { ...known, displayName, targetId, attributes, active })
    }
  } else {
    const before = knownOf(directory, job, 'escrows', objectId)
    know(directory, 'escrows', { ...known, ...failureOf(before, step, run.at, outcome) })
  }
  return writeLog(context, step, run, {
    status: outcome.ok ? 'success' : 'failure',
    targetId,
    error: outcome.ok ? null : { code: outcome.code, reason: outcome.message },
  })
}

const failureOf = (
  before: Escrow | undefined,
  { action, object }: Step,
  at: number,
  { code, message }: Outcome & { ok: false },
): Pick<Escrow, 'fingerprint' | 'code' | 'message' | 'since' | 'attempts'> => ({
  fingerprint: fingerprint(action, object.attributes),
  code,
  message,
  since: before?.since ?? at,
  attempts: (before?.attempts ?? 0) + 1,
})

/** Adds what became of one object to the provisioning log of the tenant. */
export function writeLog(
  { directory, servicePrincipal, job, newId }: JobContext,
  { action, object: { id, type, displayName, attributes }, link }: Step | SkippedStep,
  { at, cycleId, initiator }: JobRun,
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
    before: link?.attributes ?? {},
    after: action === 'delete' ? {} : attributes,
    ...result,
  }
  directory.put('provisioningLog', written.id, written)
  return written
}

/** An object for which nothing was to be done. */
export type SkippedStep = Omit<Step, 'action'> & { readonly action: 'other' }
