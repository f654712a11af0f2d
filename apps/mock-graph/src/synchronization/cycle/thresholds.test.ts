import { describe, expect, test } from 'vitest'
import { defaultSettings } from '../job/provisioning-settings.js'
import { deleteThreshold, escrowThreshold } from './thresholds.js'

describe('the escrow threshold', () => {
  // application-provisioning-quarantine-status.md
  test.each([
    [4_999, 4_999, undefined],
    [5_000, 12_500, undefined],
    [5_000, 12_499, 'EncounteredEscrowProportionThreshold'],
    [40_000, 200_000, undefined],
    [40_001, 200_000, 'EncounteredBaseEscrowThreshold'],
    [60_000, 200_000, 'EncounteredTotalEscrowThreshold'],
    // The cases of the page: 4,000 no, 45,000 yes, 30,000 beside 5,000 good yes, 20,000 beside 100,000 good no.
    [4_000, 4_000, undefined],
    [45_000, 200_000, 'EncounteredBaseEscrowThreshold'],
    [30_000, 35_000, 'EncounteredEscrowProportionThreshold'],
    [20_000, 120_000, undefined],
  ])('of %i failures among %i objects is %s', (escrows, objects, reason) => {
    expect(escrowThreshold({ escrows, references: 0, objects })).toBe(reason)
  })

  test('leaves failed references out, but for the total: 40,000 users and 21,000 managers pass it', () => {
    const failures = { escrows: 61_000, references: 21_000, objects: 200_000 }
    expect(escrowThreshold(failures)).toBe('EncounteredTotalEscrowThreshold')
    expect(escrowThreshold({ ...failures, escrows: 45_000 })).toBeUndefined()
  })

  test('can be set, since a small tenant never reaches it', () => {
    const settings = { ...defaultSettings, quarantineFrom: 2 }
    expect(escrowThreshold({ escrows: 2, references: 0, objects: 3 }, settings)).toBe(
      'EncounteredEscrowProportionThreshold',
    )
  })
})

describe('the delete threshold', () => {
  test.each([
    ['{"DeleteThresholdEnabled":true,"DeleteThresholdValue":17}', 17],
    ['{"DeleteThresholdEnabled":true}', 500],
    ['{"DeleteThresholdEnabled":false,"DeleteThresholdValue":17}', undefined],
    ['{}', undefined],
    ['*', undefined],
    ['not JSON', undefined],
  ])('in %s is %s', (value, expected) => {
    expect(deleteThreshold([{ key: 'SyncNotificationSettings', value }])).toBe(expected)
  })

  test("is the job's own where the settings name none", () => {
    const secrets = [{ key: 'SyncNotificationSettings', value: '{"DeleteThresholdEnabled":true}' }]
    expect(deleteThreshold(secrets, [{ name: 'QuarantineTooManyDeletesThreshold', value: '9' }])).toBe(9)
  })

  test('is off without settings', () => {
    expect(deleteThreshold([])).toBeUndefined()
  })
})
