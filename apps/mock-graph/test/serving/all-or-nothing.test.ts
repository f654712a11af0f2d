import { afterEach, expect, test, vi } from 'vitest'
import { type OperationId, operations } from '../../src/generated/operations.js'
import { graphOperations } from '../../src/graph/operations/all-operations.js'
import { generateSigningKeys } from '../../src/identity/keys/signing-keys.js'
import { walkCases } from '../walk/cases.js'
import { openPlace, versionOf } from '../walk/place.js'

const keys = generateSigningKeys()
const writing = (Object.keys(operations) as OperationId[]).filter((id) => operations[id].method !== 'GET')

/** What is no GET and yet writes nothing of its own; each request of a batch writes for itself. */
const writeNothing = new Set<string>([
  'batch',
  'directoryObjects.getByIds',
  'directoryObjects.checkMemberGroups',
  'users.checkMemberGroups',
  'users.getMemberGroups',
  'groups.getMemberGroups',
  'jobs.validateCredentials',
  'jobs.validateCredentials.collection',
  'jobs.bulkUpload.update',
  'jobs.schema.parseExpression',
  'templates.schema.parseExpression',
])

afterEach(() => vi.restoreAllMocks())

test.each(writing)('%s writes everything or nothing', async (operation) => {
  const { as = 'application-admin', headers = {}, ...one } = walkCases[operation] ?? {}
  const throughApplication = operation.endsWith('.app')
  const place = openPlace({
    version: versionOf(operation),
    throughApplication,
    usual: as,
    signingKeys: () => keys,
  })
  await one.prepare?.(place)
  const { method } = operations[operation]
  const path = operations[operation].path + (one.query ? `?${one.query}` : '')
  const body = typeof one.body === 'function' ? one.body(place) : one.body
  const call = () => place.call(method, path, body, { headers })
  // Later than what was done before it, and with nothing left that the clock has made due: that is no write of the call.
  place.advance('PT5M')
  await place.call('GET', `${place.params.sync}/jobs`)
  const before = place.state()

  const { handle } = graphOperations[operation]
  const failing = vi.spyOn(graphOperations[operation], 'handle').mockImplementation(async (asked) => {
    await handle(asked)
    throw new Error('It fails after its writes.')
  })
  expect((await call()).status).toBe(500)
  expect(failing).toHaveBeenCalledOnce()
  expect(place.state()).toBe(before)

  failing.mockRestore()
  expect((await call()).status).toBeLessThan(300)
  const wrote = place.state() !== before
  expect(wrote).toBe(!writeNothing.has(operation.replace(/\.app$/, '')))
})
