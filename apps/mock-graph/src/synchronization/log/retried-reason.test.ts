import { expect, test } from 'vitest'
import { retriedReason } from './retried-reason.js'

const body =
  '{"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"detail":"unclaimed user already exists for that email address.  Please claim user instead of provisioning them.","status":409,"scimType":"uniqueness"}'
const said = `StatusCode: Conflict\r\nMessage: No.\r\nWeb Response: \r\n${body}`

// The first: the failed entry that Sumo Logic's documentation shows (2026-03-24); ours has no parts of a millisecond. The
// second: learn.microsoft.com/answers 1185756 (2023) and SAP's guide (2020), where a first failure was retried 0 times.
test.each([
  [1, '2026-03-24T13:23:44.919Z', '2026-03-24T13:23:44.9190000Z'],
  [0, '2020-05-26T18:22:53Z', '2020-05-26T18:22:53.0000000Z'],
])('a reason tells of %i retries and of the next', (count, next, shown) => {
  expect(retriedReason(said, { count, nextAttempt: Date.parse(next) })).toBe(
    `${said}. This operation was retried ${count} times. It will be retried again after this date: ${shown} UTC`,
  )
})
