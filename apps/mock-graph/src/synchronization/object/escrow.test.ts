import { expect, test } from 'vitest'
import type { Escrow } from '../../domain/provisioning/job-state.js'
import { isOver, retried } from './escrow.js'

const hour = 3_600_000
const failure = (at: number, fingerprint = 7, retryAfter?: number) => ({
  ...({ job: 'j', objectId: 'o', type: 'User', action: 'create', fingerprint, isReference: false } as const),
  ...{ code: 'Conflict', message: 'taken', at, retryAfter },
})

/** In hours: when an object that always fails is tried, if a cycle runs whenever it is due. */
function attempts(count: number): number[] {
  const tried = [0]
  let escrow: Escrow = retried(undefined, failure(0))
  let at = hour * (40 / 60)
  for (let each = 1; each < count; each += 1) {
    tried.push(at / hour)
    escrow = retried(escrow, failure(at))
    at = escrow.nextAttempt
  }
  return tried
}

// application-provisioning-quarantine-status.md, and a record of 2026 whose first retry was the next cycle.
test('a failure is tried in the next cycle, then 6, 12 and 24 hours after that, then daily', () => {
  const cycle = 40 / 60
  expect(attempts(7)).toEqual([0, cycle, cycle + 6, cycle + 12, cycle + 24, cycle + 48, cycle + 72])
})

test('a change begins anew, though it is known how long it has failed', () => {
  const first = retried(retried(undefined, failure(0)), failure(hour))
  const changed = retried(first, failure(2 * hour, 8))
  expect(changed).toMatchObject({ attempts: 1, firstRetry: null, nextAttempt: 2 * hour, since: 0 })
})

test('a target that asks to be left alone is', () => {
  expect(retried(undefined, failure(0, 7, 90_000)).nextAttempt).toBe(90_000)
})

test('after 28 days it is over', () => {
  const escrow = retried(undefined, failure(0))
  expect([isOver(escrow, 28 * 24 * hour), isOver(escrow, 28 * 24 * hour + 1)]).toEqual([false, true])
})
