import { expect, test } from 'vitest'
import { ProvisioningLog, type ProvisioningLogEntry } from './provisioning-log.js'

const entry = (id: string): ProvisioningLogEntry => ({
  id,
  time: 0,
  durationMs: 1,
  servicePrincipalId: 'sp',
  jobId: 'job',
  cycleId: 'cycle',
  changeId: 'change',
  action: 'create',
  status: 'success',
  initiator: { id: '', displayName: '', type: 'system' },
  source: { id: 'ann', type: 'User', displayName: 'Ann' },
  targetId: null,
  before: {},
  after: {},
  error: null,
})

test.each([
  ['', ''],
  ['abc', 'cba'],
  ['abcd', 'dcb'],
  ['abcdefgh', 'hgf'],
])('a log of three that was given %j lists %j', (given, listed) => {
  const log = new ProvisioningLog(3)
  for (const id of given) log.add(entry(id))
  const ids = [...log.newestFirst()].map(({ id }) => id)
  expect(ids.join('')).toBe(listed)
  expect(log.entries().map(({ id }) => id)).toEqual(ids.reverse())
})
