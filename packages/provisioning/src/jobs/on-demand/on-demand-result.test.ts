import { describe, expect, test } from 'vitest'
import { readOnDemandResult } from './on-demand-result.js'

const typeName = 'Microsoft.Identity.Health.CPP.Common.DataContracts.SyncFabric.StatusInfo'
const object = (status: string, error: object = {}) => ({ action: 'Other', statusInfo: { status, ...error } })
const list = (...objects: unknown[]) => ({ key: typeName, value: JSON.stringify(objects) })

describe('the form of the page of the operation', () => {
  const answer = {
    key: JSON.stringify({ result: 'Success', details: { errorCode: '', errorMessage: '' } }),
    value: JSON.stringify({
      action: 'Create',
      changeId: 'c1',
      startTime: '2026-03-01T12:00:00Z',
      endTime: '0001-01-01T00:00:00Z',
      modifiedProperties: [{ displayName: 'userName', oldValue: null, newValue: 'ada' }],
      provisioningSteps: [
        {
          name: 'EntryImportAdd',
          type: 'Import',
          status: 'Success',
          description: 'Read',
          timestamp: '2026-03-01T12:00:00.5Z',
          details: { a: 'b' },
        },
        {
          name: 'EntryExportAdd',
          type: 'Export',
          status: 'Success',
          description: 'Wrote',
          timestamp: 'yesterday',
          details: null,
        },
      ],
      reportableIdentifier: 'Ada',
      statusInfo: { status: 'Success', errorCode: null, reason: null, errorCategory: 'None' },
      sourceIdentity: { id: 's1', type: 'User', displayName: 'Ada', details: { odatatype: 'User' } },
      targetIdentity: { id: '', type: 'urn:user', displayName: '', details: {} },
      somethingNew: 7,
    }),
  }

  test('is read whole', () => {
    const { result, error, objects, raw } = readOnDemandResult(answer)
    expect({ result, error, raw }).toEqual({ result: 'Success', error: undefined, raw: answer })
    expect(objects).toMatchObject([
      {
        action: 'Create',
        changeId: 'c1',
        startTime: new Date('2026-03-01T12:00:00Z'),
        endTime: undefined,
        modifiedProperties: [{ displayName: 'userName', oldValue: undefined, newValue: 'ada' }],
        provisioningSteps: [
          {
            name: 'EntryImportAdd',
            type: 'Import',
            status: 'Success',
            timestamp: new Date('2026-03-01T12:00:00.5Z'),
            details: { a: 'b' },
          },
          { name: 'EntryExportAdd', description: 'Wrote', timestamp: undefined, details: {} },
        ],
        reportableIdentifier: 'Ada',
        statusInfo: { status: 'Success', errorCode: undefined, reason: undefined, errorCategory: 'None' },
        sourceIdentity: { id: 's1', type: 'User', displayName: 'Ada', details: { odatatype: 'User' } },
        targetIdentity: undefined,
        raw: { somethingNew: 7 },
      },
    ])
  })

  test('tells the error of its key', () => {
    const key = JSON.stringify({
      result: 'Skipped',
      details: { errorCode: 'NotEntitled', errorMessage: 'Not assigned.' },
    })
    expect(readOnDemandResult({ ...answer, key })).toMatchObject({
      result: 'Skipped',
      error: { code: 'NotEntitled', message: 'Not assigned.' },
    })
  })
})

describe('the form of the cross-tenant page', () => {
  const cases: [string[], string][] = [
    [['Success', 'Skipped'], 'Success'],
    [['Skipped', 'Skipped'], 'Skipped'],
    [['Success', 'Failure'], 'Failure'],
    [['Warning'], 'Warning'],
    [[], 'Unknown'],
  ]
  test.each(cases)('of objects that are %j is %s', (statuses, result) => {
    expect(readOnDemandResult(list(...statuses.map((status) => object(status)))).result).toBe(result)
  })

  test('tells the error of the first object that has one', () => {
    const answer = list(
      object('Success', { errorCode: 'None' }),
      object('Failure', { errorCode: 'X', reason: 'Y' }),
    )
    expect(readOnDemandResult(answer).error).toEqual({ code: 'X', message: 'Y' })
  })
})

// The first example of the operation's page: the status of who is skipped tells nothing.
test('why something was skipped is read from its last step', () => {
  const skip = {
    name: 'EntrySynchronizationSkip',
    description: 'No change.',
    details: { SkipReason: 'RedundantExport' },
  }
  const skipped = {
    ...object('Skipped', { errorCode: null }),
    provisioningSteps: [{ name: 'EntryImport' }, skip],
  }
  expect(readOnDemandResult(list(skipped)).error).toEqual({ code: 'RedundantExport', message: 'No change.' })
  // A group comes before its members.
  const failed = object('Failure', { errorCode: 'X', reason: 'Y' })
  expect(readOnDemandResult(list(skipped, failed)).error).toEqual({ code: 'X', message: 'Y' })
})

const odd = [
  undefined,
  {},
  { key: null, value: null },
  { key: typeName, value: '<html>' },
  { key: '[]', value: '7' },
  { key: '{"result":{}}', value: 'null' },
]
test.each(odd)('%j is no reason to throw, and is kept', (answer) => {
  expect(readOnDemandResult(answer)).toEqual({
    result: 'Unknown',
    error: undefined,
    objects: [],
    raw: { key: answer?.key ?? '', value: answer?.value ?? '' },
  })
})

test.each([[null, 7, 'x', []], [{ provisioningSteps: 'none', statusInfo: [], sourceIdentity: 1 }]])(
  'objects as odd as %j do not throw either',
  (...objects) => {
    expect(readOnDemandResult(list(...objects)).result).toBe('Unknown')
  },
)
