import type { SynchronizationStatus } from '@graph-sync/client'
import { expect, test } from 'vitest'
import { readStatus } from './status.js'

const statusOf = (facts: object) => readStatus(facts as SynchronizationStatus)

// entra/identity/hybrid/cloud-sync/concept-attributes: a job of cloud sync that runs.
test('reads what a running job says, with a success that has an end and no beginning', () => {
  const status = statusOf({
    code: 'Active',
    troubleshootingUrl: '',
    lastSuccessfulExecution: {
      activityIdentifier: null,
      countExported: 5,
      state: 'Succeeded',
      errorEscaped: null,
      timeBegan: new Date('0001-01-01T00:00:00Z'),
      timeEnded: new Date('2019-11-20T14:09:46.885Z'),
    },
    synchronizedEntryCountByType: [
      { key: 'group to Group', value: 33 },
      { key: 'user to User', value: 3 },
    ],
  })
  expect(status).toMatchObject({ counts: { group: 33, user: 3 }, troubleshootingUrl: undefined })
  expect(status.lastSuccessfulExecution).toMatchObject({
    state: 'Succeeded',
    activityIdentifier: undefined,
    timeBegan: undefined,
    timeEnded: new Date('2019-11-20T14:09:46.885Z'),
    exported: 5,
  })
})

test('counts what is of one kind in the source once, whatever it is in the target', () => {
  const core = 'urn:ietf:params:scim:schemas:core:2.0'
  expect(
    statusOf({
      synchronizedEntryCountByType: [
        { key: `User to ${core}:User`, value: 3 },
        { key: 'User to Contact', value: 2 },
        { key: 'Group', value: 1 },
        { key: null, value: null },
      ],
    }).counts,
  ).toEqual({ User: 5, Group: 1, Unknown: 0 })
})
