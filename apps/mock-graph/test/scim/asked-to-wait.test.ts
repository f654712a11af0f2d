import { expect, test } from 'vitest'
import { openScimJob } from './open-scim-job.js'

const now = Date.parse('Fri, 27 Nov 2026 07:00:00 GMT')
const at = (milliseconds: number) => new Date(milliseconds).toUTCString()

// How long a target asks to be left alone counts by its own clock: the fake's stands in March.
test.each([
  ['in seconds', '7200'],
  ['as a date', at(now + 7_200_000)],
])('a target that asks %s to wait is left alone for two hours of the clock', async (_, retryAfter) => {
  let isBusy = true
  await using job = await openScimJob({
    instead: ({ method }) =>
      isBusy && method === 'POST'
        ? { status: 429, headers: { 'Retry-After': retryAfter, Date: at(now) }, body: {} }
        : undefined,
  })
  const creations = async (advance: string) => {
    job.endpoint.seen.length = 0
    await job.admin('PUT', 'clock', { advance })
    return job.endpoint.seen.filter(({ method }) => method === 'POST').length
  }
  await job.start()
  expect(await creations('PT1M')).toBe(2)
  isBusy = false
  expect(await creations('PT80M')).toBe(0)
  expect(await creations('PT80M')).toBe(2)
})
