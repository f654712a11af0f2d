import { describe, expect, test } from 'vitest'
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
  ])('of %i failures among %i objects is %s', (escrows, objects, reason) => {
    expect(escrowThreshold(escrows, objects)).toBe(reason)
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

  test('is off without settings', () => {
    expect(deleteThreshold([])).toBeUndefined()
  })
})
