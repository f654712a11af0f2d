import type { Directory } from '../../directory/tenant/directory.js'
import { jobKeyOf } from '../../domain/provisioning/job.js'
import { countKeyOf, type Escrow } from '../../domain/provisioning/job-state.js'
import type { LoggedRetry, ProvisioningLogEntry } from '../../domain/provisioning/provisioning-log.js'
import { forget, know, knownOf } from '../known/known-objects.js'
import { writeLog } from '../log/write-log.js'
import type { Activity } from './activity.js'
import { isOver, retried } from './escrow.js'
import type { Plan } from './plan-object.js'
import type { Result } from './result.js'

/** What was kept of a result. */
export type Settled = {
  readonly result: Result
  readonly entry: ProvisioningLogEntry
  /** It failed for so long that it is not tried any more. */
  readonly isDropped: boolean
}

/**
 * Keeps what came of an object, in one transaction: link, escrow, the entry of the log, and that nothing is under way any
 * more.
 *
 * @param also What else is kept with it.
 */
export function settle(
  activity: Activity,
  plan: Plan,
  result: Result,
  took: number,
  also?: (directory: Directory) => void,
): Settled {
  const { write, job, target } = activity
  return write((own) => {
    if (target.isRemote) forget(own, job, 'outbound', plan.subject.id)
    const known = own.jobOf(job.servicePrincipalId, job.id)
    const before = knownOf(own, job, 'escrows', plan.subject.id)
    // Deleted while it was waited for: the log tells what was done, and nobody is left to know it.
    const isDropped = known ? keep(own, activity, plan, result, before) : false
    if (known) also?.(own)
    const retry = retryOf(activity, plan, before)
    return {
      result,
      entry: writeLog({ ...activity, directory: own }, plan.subject, result, { took, retry }),
      isDropped,
    }
  })
}

/** What is to be forgotten of an object, without an entry in the log. */
export function forgetObject({ write, job }: Activity, { subject }: Plan): void {
  write((own) => {
    for (const kind of ['escrows', 'forgottenFailures', 'outbound'] as const)
      forget(own, job, kind, subject.id)
    if (subject.standing === 'gone') forget(own, job, 'links', subject.id)
  })
}

/** @returns Was a failure given up? */
function keep(
  directory: Directory,
  { job, run }: Activity,
  { subject, fingerprint }: Plan,
  { status, link, action, failure, error, isReference = false }: Result,
  before: Escrow | undefined,
): boolean {
  const { id: objectId, type, displayName, name } = subject
  const key = jobKeyOf(job)
  if (link === null) forget(directory, job, 'links', objectId)
  else if (link) {
    const counted = link.standing === 'inScope' ? countKeyOf(key, type) : null
    know(directory, 'links', { job: key, objectId, type, displayName, name, ...link, counted })
  }
  if (status !== 'failure' || !error) {
    if (before) forget(directory, job, 'escrows', objectId)
    forget(directory, job, 'forgottenFailures', objectId)
    return false
  }
  if (action === 'other' || action === 'stagedDelete') return false
  const escrow = retried(before, {
    ...{ job: key, objectId, type, action, fingerprint, isReference },
    ...{ code: error.code, message: error.reason, at: run.at(), retryAfter: failure?.retryAfter },
  })
  if (!isOver(escrow, run.at())) {
    know(directory, 'escrows', escrow)
    return false
  }
  forget(directory, job, 'escrows', objectId)
  know(directory, 'forgottenFailures', { job: key, objectId, fingerprint })
  return true
}

/** What changed since it failed is no retry. */
function retryOf({ run }: Activity, { fingerprint }: Plan, before: Escrow | undefined): LoggedRetry | null {
  if (!before || before.fingerprint !== fingerprint) return null
  const { attempts, since } = before
  const { nextAttempt } = retried(before, { ...before, at: run.at(), retryAfter: undefined })
  return { attempts, since, nextAttempt }
}
