import { type Job, jobKeyOf } from '../../domain/provisioning/job.js'
import type { Escrow } from '../../domain/provisioning/job-state.js'
import type { LoggedRetry, ProvisioningLogEntry } from '../../domain/provisioning/provisioning-log.js'
import { readDuration } from '../../domain/time/duration.js'
import type { Change, MaybePromise, Outcome } from '../connector/connector.js'
import type { JobContext } from '../job/job-context.js'
import { forget, know, knownOf } from './known-objects.js'
import { fingerprint, type Step } from './plan-changes.js'
import { type JobRun, writeLog } from './write-log.js'

/**
 * Makes one change in the target, keeps what came of it and writes the provisioning log, all through the directory of the
 * context. Answers at once where the connector does: a turn of the event loop for each of thousands of objects would be felt.
 */
export function applyStep(context: JobContext, step: Step, run: JobRun): MaybePromise<ProvisioningLogEntry> {
  const began = context.now()
  const outcome = attempt(context, step)
  const settle = (settled: Outcome) => keep(context, step, run, settled, context.now() - began)
  return outcome instanceof Promise ? outcome.catch(unexpected).then(settle) : settle(outcome)
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
  code: 'InternalServerError',
  message: error instanceof Error ? error.message : String(error),
})

function keep(
  context: JobContext,
  step: Step,
  run: JobRun,
  outcome: Outcome,
  took: number,
): ProvisioningLogEntry {
  const { directory, job } = context
  const { action, object, link, inScope } = step
  const { id: objectId, type, displayName, attributes } = object
  const targetId = link?.targetId ?? (outcome.ok ? (outcome.targetId ?? objectId) : null)
  const known = { job: jobKeyOf(job), objectId, type }
  const before = knownOf(directory, job, 'escrows', objectId)
  if (!directory.jobOf(job.servicePrincipalId, job.id)) {
    // Deleted while it was waited for: the log tells what was done, and nobody is left to know it.
  } else if (outcome.ok) {
    forget(directory, job, 'escrows', objectId)
    forget(directory, job, 'forgottenFailures', objectId)
    if (action === 'delete') forget(directory, job, 'links', objectId)
    else if (targetId !== null) {
      know(directory, 'links', { ...known, displayName, targetId, attributes, active: inScope })
    }
  } else {
    know(directory, 'escrows', { ...known, ...failureOf(before, step, run.at, outcome) })
  }
  return writeLog(context, step, run, {
    status: outcome.ok ? 'success' : 'failure',
    took,
    targetId,
    retry: retryOf(before, step, run.at, job),
    error: outcome.ok ? null : { code: outcome.code, reason: outcome.message },
  })
}

/** What changed since it failed is no retry. */
function retryOf(
  before: Escrow | undefined,
  { action, object }: Step,
  at: number,
  { schedule }: Job,
): LoggedRetry | null {
  if (before?.fingerprint !== fingerprint(action, object.attributes)) return null
  const { attempts, since } = before
  return { attempts, since, nextAttempt: at + (readDuration(schedule.interval) ?? 0) }
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
