import { expect, test } from 'vitest'
import { RateLimit } from './rate-limit.js'

test('a limit refuses what is too much, tells how long to wait, and counts what it refused', () => {
  const limit = new RateLimit(2, 10_000)
  const [one, other] = ['one', 'other']
  expect([0, 4_000].map((now) => limit.count(one, now))).toEqual([0, 0])
  expect(limit.count(one, 5_000)).toBe(5_000)
  expect(limit.count(other, 5_000)).toBe(0)
  expect(limit.count(one, 10_000)).toBe(4_000)
  expect(limit.count(one, 20_001)).toBe(0)
})
