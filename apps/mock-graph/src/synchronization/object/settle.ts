import type { Directory } from '../../directory/tenant/directory.js'
import { countKeyOf, type Escrow } from '../../domain/provisioning/job-state.js'
import type { LoggedRetry, ProvisioningLogEntry } from '../../domain/provisioning/provisioning-log.js'
import { knownAt } from '../known/known-objects.js'
import { retriedReason } from '../log/retried-reason.js'
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

type SettleOptions = {
  readonly also?: (directory: Directory) => void
  readonly isUnfinished?: boolean
  readonly isAside?: boolean
}

/**
 * Keeps what came of an object, in one transaction: link, escrow, the entry of the log, and that nothing is under way any
 * more.
 *
 * @param how.also What else is kept with it.
 * @param how.isUnfinished Its references are told next: that they failed before is known until then.
 * @param how.isAside The log tells of it, and nothing else is kept: what matters was settled before.
 */
export function settle(
  activity: Activity,
  plan: Plan,
  result: Result,
  took: number,
  { also, isUnfinished = false, isAside = false }: SettleOptions = {},
): Settled {
  const { write, jobKey } = activity
  const { key } = plan.subject
  return write((own) => {
    own.remove('outbound', key)
    const known = own.jobs.get(jobKey)
    const before = knownAt(own, 'escrows', key)
    // Deleted while it was waited for: the log tells what was done, and nobody is left to know it.
    const isDropped = known && !isAside ? keep(own, activity, plan, result, before, isUnfinished) : false
    if (known) also?.(own)
    const retry = isAside ? null : retryOf(activity, plan, before)
    const told = activity.target.isRemote
      ? withRetries(activity, result, knownAt(own, 'escrows', key))
      : result
    return {
      result,
      entry: writeLog({ ...activity, directory: own }, plan.subject, told, { took, retry }),
      isDropped,
    }
  })
}

/** What is to be forgotten of an object, without an entry in the log. */
export function forgetObject({ write }: Activity, { subject }: Plan): void {
  write((own) => {
    for (const kind of ['escrows', 'forgottenFailures', 'outbound'] as const) own.remove(kind, subject.key)
    if (subject.standing === 'gone') own.remove('links', subject.key)
  })
}

/** @returns Was a failure given up? */
function keep(
  directory: Directory,
  { jobKey: job, run }: Activity,
  { subject, fingerprint }: Plan,
  { status, link, action, failure, error, isReference = false }: Result,
  before: Escrow | undefined,
  isUnfinished: boolean,
): boolean {
  const { id: objectId, key, type, displayName, name } = subject
  if (link === null) directory.remove('links', key)
  else if (link) {
    const counted = link.standing === 'inScope' ? countKeyOf(job, type) : null
    directory.put('links', key, { job, objectId, type, displayName, name, ...link, counted })
  }
  if (status !== 'failure' || !error) {
    if (before && !(isUnfinished && before.isReference)) directory.remove('escrows', key)
    if (knownAt(directory, 'forgottenFailures', key)) directory.remove('forgottenFailures', key)
    return false
  }
  if (action === 'other' || action === 'stagedDelete') return false
  const escrow = retried(before, {
    ...{ job, objectId, type, action, fingerprint, isReference },
    ...{ code: error.code, message: error.reason, at: run.at(), retryAfter: failure?.retryAfter },
  })
  if (!isOver(escrow, run.at())) {
    directory.put('escrows', key, escrow)
    return false
  }
  directory.remove('escrows', key)
  directory.put('forgottenFailures', key, { job, objectId, fingerprint })
  return true
}

/** What a server refused is told with how often that was tried again, and when it will be. */
function withRetries({ run }: Activity, result: Result, escrow: Escrow | undefined): Result {
  const { error, failedPath } = result
  if (!error || !escrow || result.status !== 'failure' || failedPath !== undefined) return result
  const count = escrow.attempts - 1
  const nextAttempt = Math.max(escrow.nextAttempt, run.nextCycle)
  return { ...result, error: { ...error, reason: retriedReason(error.reason, { count, nextAttempt }) } }
}

/** What changed since it failed is no retry. */
function retryOf({ run }: Activity, { fingerprint }: Plan, before: Escrow | undefined): LoggedRetry | null {
  if (!before || before.fingerprint !== fingerprint) return null
  const { attempts, since } = before
  const { nextAttempt } = retried(before, { ...before, at: run.at(), retryAfter: undefined })
  return { attempts, since, nextAttempt }
}
