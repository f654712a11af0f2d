import { expect, test } from 'vitest'
import type { Exchange } from '../../synchronization/target/exchange.js'
import { hintFor } from './hints.js'

const answered = (status: number, detail: string): Exchange => ({
  began: 0,
  ended: 0,
  request: { method: 'PATCH', url: '/Users/1', headers: [], body: null },
  answer: { status, headers: [], body: JSON.stringify({ detail }) },
  error: null,
})

// The texts: Captain-P-Goldfish/SCIM-SDK#686; @better-auth/scim 1.7.5 in docs/scim-servers.md; python-scim/scim2-models,
// exceptions.py and messages/patch_op.py; elimity-com/scim, errors/error.go.
test.each([
  ["Value for attribute 'urn:…:manager' must be an object but was '\"2c2f\"'", 'activateMsAzureWorkaround'],
  ['[body.schemas] schemas must contain only the core SCIM Group schema', 'acceptLegacyGroupSchema'],
  [
    'a remove operation carries no value, a filter in the path selects what to remove',
    'remove_value_as_filter',
  ],
  [
    'The specified path did not yield an attribute or attribute value that could be operated on',
    'unmatched_path_filter',
  ],
])('%j names a switch', (detail, name) => {
  expect(hintFor([answered(200, detail)])).toBe('')
  expect(hintFor([answered(200, 'Good.'), answered(400, detail)])).toContain(name)
})

// Both have the sentence of RFC 7644, table 9, scim2-models without its full stop.
test('a sentence that two libraries have is told apart', () => {
  const sentence =
    'A required value was missing, or the value specified was not compatible with the operation or attribute type, or resource schema'
  const active = (detail: string): Exchange => {
    const { request, ...others } = answered(400, detail)
    return { ...others, request: { ...request, body: '{"op":"Replace","path":"active","value":"False"}' } }
  }
  expect(hintFor([active(`${sentence}.`)])).toContain('SetAllowStringValues')
  expect(hintFor([active(sentence)])).toBe('')
  expect(
    hintFor([
      answered(
        400,
        'The specified path did not yield an attribute or attribute value that could be operated on.',
      ),
    ]),
  ).toBe('')
})

// RFC 7644, sections 3.8 and 3.14; what the service sends: docs/discoveries/scim-requests.md.
test.each([
  [406, 'sends no Accept'],
  [415, 'application/scim+json; charset=utf-8'],
  [428, 'sends no If-Match'],
])('%i names what the request has or lacks', (status, text) => {
  expect(hintFor([answered(status, 'No.')])).toContain(text)
})

test('nothing is said of a server that says nothing of itself', () => {
  expect(hintFor([answered(400, 'No.')])).toBe('')
})
