import { expect, test } from 'vitest'
import { reasonText } from './reason-text.js'

const body =
  '{"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"detail":"unclaimed user already exists for that email address.  Please claim user instead of provisioning them.","status":409,"scimType":"uniqueness"}'

// The failed entry that Sumo Logic's documentation shows (2026-03-24); ours has no parts of a millisecond.
test('a reason is what the service writes', () => {
  const retry = { count: 1, nextAttempt: Date.parse('2026-03-24T13:23:44.919Z') }
  expect(reasonText({ status: 'Conflict', body, retry })).toBe(
    `StatusCode: Conflict\r\nMessage: Processing of the HTTP request resulted in an exception. Please see the HTTP response returned by the 'Response' property of this exception for details.\r\nWeb Response: \r\n${body}. This operation was retried 1 times. It will be retried again after this date: 2026-03-24T13:23:44.9190000Z UTC`,
  )
})

// The same beginning and end in learn.microsoft.com/answers 1185756 (2023) and SAP's guide (2020): "retried 0 times".
test('a first failure was retried 0 times, and a message of its own is kept', () => {
  const reason = reasonText({
    ...{ status: 'BadRequest', message: 'No.', body: '' },
    retry: { count: 0, nextAttempt: Date.parse('2020-05-26T18:22:53Z') },
  })
  expect(reason).toBe(
    'StatusCode: BadRequest\r\nMessage: No.\r\nWeb Response: \r\n. This operation was retried 0 times. It will be retried again after this date: 2020-05-26T18:22:53.0000000Z UTC',
  )
})

test('nothing is said of a retry where there is none', () => {
  expect(reasonText({ status: 'Conflict', message: 'No.', body: '{}' })).toBe(
    'StatusCode: Conflict\r\nMessage: No.\r\nWeb Response: \r\n{}',
  )
})
