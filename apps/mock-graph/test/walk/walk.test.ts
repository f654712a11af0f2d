import { describe, expect, test } from 'vitest'
import { type OperationId, operations } from '../../src/generated/operations.js'
import { onlyVersionOf } from '../../src/graph/routing/only-version-of.js'
import { generateSigningKeys } from '../../src/identity/keys/signing-keys.js'
import { invalidities } from '../response-validation.js'
import { walkCases } from './cases.js'
import { openPlace } from './place.js'

// Making keys takes longer than all else here, and every place may have the same.
const keys = generateSigningKeys()
const all = Object.keys(operations) as OperationId[]

test('the walk leads through every operation of the slice', () => {
  expect(all.filter((operation) => !walkCases[operation])).toEqual([])
})

const has = (version: 'v1.0' | 'beta') => (operation: OperationId) =>
  (onlyVersionOf(operation) ?? version) === version

describe.each(['v1.0', 'beta'] as const)('below /%s', (version) => {
  test.each(all.filter(has(version)))(
    '%s answers as the slice says, has its effect, and is refused',
    async (operation) => {
      const {
        status = 200,
        as = 'application-admin',
        refused = 'no-grants',
        ...one
      } = walkCases[operation] ?? {}
      const throughApplication = operation.endsWith('.app')
      const place = openPlace({ version, throughApplication, usual: as, signingKeys: () => keys })
      await one.prepare?.(place)
      const { method } = operations[operation]
      const path = operations[operation].path + (one.query ? `?${one.query}` : '')
      const body = typeof one.body === 'function' ? one.body(place) : one.body
      const headers = one.headers ?? {}

      const refusal = await place.call(method, path, body, { as: refused, headers })
      expect([401, 403]).toContain(refusal.status)
      expect(refusal.body.error.innerError).toHaveProperty('request-id')

      const answer = await place.call(method, path, body, { headers })
      expect([answer.status, answer.status < 300 ? '' : answer.body]).toEqual([status, ''])
      expect(invalidities(operation, answer)).toEqual([])
      await one.seen?.(place, answer)
    },
  )
})

// So Graph answers a segment that it does not know, whatever follows it: microsoft-graph-docs#4052.
test.each(all.filter((operation) => !has('v1.0')(operation)))(
  'v1.0 knows nothing of %s',
  async (operation) => {
    const { body, prepare } = walkCases[operation] ?? {}
    const place = openPlace({
      ...{ version: 'v1.0', throughApplication: false, usual: 'application-admin' },
      signingKeys: () => keys,
    })
    await prepare?.(place)
    const { method, path } = operations[operation]
    const answer = await place.call(method, path, body)
    expect([answer.status, answer.body.error.code]).toEqual([400, 'BadRequest'])
    const segment = path.includes('objectConnections') ? 'objectConnections' : 'connectivityParameters'
    expect(answer.body.error.message).toBe(`Resource not found for the segment '${segment}'.`)
  },
)
