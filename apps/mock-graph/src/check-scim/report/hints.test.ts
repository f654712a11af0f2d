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

// The texts: Captain-P-Goldfish/SCIM-SDK#686; @better-auth/scim 1.7.5 in docs/scim-servers.md.
test.each([
  ["Value for attribute 'urn:…:manager' must be an object but was '\"2c2f\"'", 'activateMsAzureWorkaround'],
  ['[body.schemas] schemas must contain only the core SCIM Group schema', 'acceptLegacyGroupSchema'],
])('%j names a switch', (detail, name) => {
  expect(hintFor([answered(200, detail)])).toBe('')
  expect(hintFor([answered(200, 'Good.'), answered(400, detail)])).toContain(name)
})

test('nothing is said of a server that says nothing of itself', () => {
  expect(hintFor([answered(400, 'No.')])).toBe('')
})
