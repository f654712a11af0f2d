import type { Escrow } from '../../domain/provisioning/job-state.js'

const hour = 3_600_000
const day = 24 * hour

// application-provisioning-quarantine-status.md, counted from the first retry, which the next cycle makes (a record of 2026:
// docs/discoveries/provisioning-engine.md): after 6, 12 and 24 hours, then daily.
const waits = [6 * hour, 12 * hour, day]
const longest = 28 * day

type Failed = Omit<Escrow, 'since' | 'attempts' | 'firstRetry' | 'nextAttempt'> & {
  readonly at: number
  readonly retryAfter: number | undefined
}

/** The escrow of an object that failed, or failed again; what changed meanwhile begins anew. */
export function retried(before: Escrow | undefined, { at, retryAfter = 0, ...facts }: Failed): Escrow {
  const isSame = before?.fingerprint === facts.fingerprint
  const firstRetry = isSame ? (before.firstRetry ?? at) : null
  return {
    job: facts.job,
    objectId: facts.objectId,
    type: facts.type,
    action: facts.action,
    fingerprint: facts.fingerprint,
    code: facts.code,
    message: facts.message,
    isReference: facts.isReference,
    since: before?.since ?? at,
    attempts: isSame ? before.attempts + 1 : 1,
    firstRetry,
    nextAttempt: Math.max(firstRetry === null ? at : nextAfter(firstRetry, at), at + retryAfter),
  }
}

/** Is it given up? */
export const isOver = ({ since }: Escrow, at: number): boolean => at - since > longest

function nextAfter(firstRetry: number, at: number): number {
  const next = waits.map((wait) => firstRetry + wait).find((time) => time > at)
  return next ?? firstRetry + day * (Math.floor((at - firstRetry) / day) + 1)
}
