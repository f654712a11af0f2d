import type { QuarantineReason } from '../../domain/provisioning/job-state.js'
import type { Secret } from '../../domain/provisioning/synchronization.js'

/**
 * The reason to quarantine a job with so many failures, if there is one. From 5,000 failures on, more than 40 % of the
 * objects or more than 40,000; 60,000 in any case. Source: application-provisioning-quarantine-status.md; which
 * reason belongs to which number is *assumed*.
 */
export function escrowThreshold(escrows: number, objects: number): QuarantineReason | undefined {
  if (escrows < 5_000) return undefined
  if (escrows >= 60_000) return 'EncounteredTotalEscrowThreshold'
  if (escrows > 40_000) return 'EncounteredBaseEscrowThreshold'
  return escrows > objects * 0.4 ? 'EncounteredEscrowProportionThreshold' : undefined
}

/**
 * How many deletions a cycle may make, from `SyncNotificationSettings`; `undefined` when the threshold is off. Cloud
 * sync's default is 500 (accidental-deletions.md).
 */
export function deleteThreshold(secrets: readonly Secret[]): number | undefined {
  const { DeleteThresholdEnabled, DeleteThresholdValue } = notificationSettings(secrets)
  if (DeleteThresholdEnabled !== true) return undefined
  return typeof DeleteThresholdValue === 'number' ? DeleteThresholdValue : 500
}

function notificationSettings(secrets: readonly Secret[]): Record<string, unknown> {
  const text = secrets.find(({ key }) => key === 'SyncNotificationSettings')?.value
  try {
    return (text && JSON.parse(text)) || {}
  } catch {
    // A seed may say anything; `PUT` lets only JSON objects in.
    return {}
  }
}

/** Is a secret that holds a truth value set? The pages write `"true"` and `"True"`. */
export const isSet = (secrets: readonly Secret[], name: 'SyncAll' | 'SkipOutOfScopeDeletions'): boolean =>
  secrets.some(({ key, value }) => key === name && value.toLowerCase() === 'true')
