import type { JobSetting } from '../../domain/provisioning/job.js'
import type { QuarantineReason } from '../../domain/provisioning/job-state.js'
import type { Secret } from '../../domain/provisioning/synchronization.js'
import { defaultSettings, type ProvisioningSettings } from '../job/provisioning-settings.js'

type Failures = {
  /** Failed objects. */
  readonly escrows: number
  /** Those of them of which only a reference failed. */
  readonly references: number
  /** How many objects are in scope. */
  readonly objects: number
}

/**
 * The reason to quarantine a job with so many failures, if there is one. From 5,000 failures on, more than 40 % of the
 * objects or more than 40,000, both without failed references; 60,000 of any kind in any case. Source:
 * application-provisioning-quarantine-status.md; which reason belongs to which number is *assumed*.
 */
export function escrowThreshold(
  { escrows, references, objects }: Failures,
  settings: ProvisioningSettings = defaultSettings,
): QuarantineReason | undefined {
  const { quarantineFrom, quarantineProportion, quarantineBase, quarantineTotal } = settings
  if (escrows >= quarantineTotal) return 'EncounteredTotalEscrowThreshold'
  const counted = escrows - references
  if (counted < quarantineFrom) return undefined
  if (counted > quarantineBase) return 'EncounteredBaseEscrowThreshold'
  return counted > objects * quarantineProportion ? 'EncounteredEscrowProportionThreshold' : undefined
}

/**
 * How many deletions a cycle may make, from `SyncNotificationSettings`; `undefined` when the threshold is off. Without a
 * value there it is that of the job's setting `QuarantineTooManyDeletesThreshold`, else 500 (accidental-deletions.md).
 */
export function deleteThreshold(
  secrets: readonly Secret[],
  settings: readonly JobSetting[] | null = null,
): number | undefined {
  const { DeleteThresholdEnabled, DeleteThresholdValue } = notificationSettings(secrets)
  if (DeleteThresholdEnabled !== true) return undefined
  if (typeof DeleteThresholdValue === 'number') return DeleteThresholdValue
  const value = settings?.find(({ name }) => name === 'QuarantineTooManyDeletesThreshold')?.value
  return value && Number.isInteger(Number(value)) ? Number(value) : 500
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
