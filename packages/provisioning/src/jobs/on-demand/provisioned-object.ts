import { dateOf, type JsonObject, listOf, objectOf, textOf } from '../reading/loose-json.js'

/** What provisioning on demand did to one object. */
export type ProvisionedObject = {
  /** `Create`, `Update`, `Disable`, `Delete`, `Other`, … */
  readonly action: string
  readonly changeId: string | undefined
  readonly startTime: Date | undefined
  readonly endTime: Date | undefined
  /** What people know the object by. */
  readonly reportableIdentifier: string | undefined
  readonly sourceIdentity: ProvisionedIdentity | undefined
  readonly targetIdentity: ProvisionedIdentity | undefined
  readonly modifiedProperties: readonly ModifiedProperty[]
  /** In order: import, matching, scoping, export; of a new object scoping comes before matching. */
  readonly provisioningSteps: readonly ProvisioningStep[]
  readonly statusInfo: ProvisioningStatusInfo
  /** All of it, as it came. */
  readonly raw: JsonObject
}

export type ProvisionedIdentity = {
  readonly id: string | undefined
  readonly type: string | undefined
  readonly displayName: string | undefined
  readonly details: JsonObject
}

export type ModifiedProperty = {
  readonly displayName: string
  readonly oldValue: string | undefined
  readonly newValue: string | undefined
}

export type ProvisioningStep = {
  /** Such as `EntryImport` or `EntrySynchronizationScoping`. */
  readonly name: string
  /** `Import`, `Matching`, `Scoping`, `Export`, … */
  readonly type: string
  /** `Success`, `Skipped`, `Failure`, … */
  readonly status: string
  readonly description: string
  readonly timestamp: Date | undefined
  readonly details: JsonObject
}

export type ProvisioningStatusInfo = {
  /** `Success`, `Skipped`, `Failure`, … */
  readonly status: string
  readonly errorCode: string | undefined
  readonly reason: string | undefined
  readonly additionalDetails: string | undefined
  readonly errorCategory: string | undefined
  readonly recommendedAction: string | undefined
}

export const readObject = (raw: JsonObject): ProvisionedObject => ({
  action: textOf(raw.action) ?? 'Unknown',
  changeId: textOf(raw.changeId),
  startTime: dateOf(raw.startTime),
  endTime: dateOf(raw.endTime),
  reportableIdentifier: textOf(raw.reportableIdentifier),
  sourceIdentity: readIdentity(raw.sourceIdentity),
  targetIdentity: readIdentity(raw.targetIdentity),
  modifiedProperties: listOf(raw.modifiedProperties).map(({ displayName, oldValue, newValue }) => ({
    displayName: textOf(displayName) ?? '',
    oldValue: textOf(oldValue),
    newValue: textOf(newValue),
  })),
  provisioningSteps: listOf(raw.provisioningSteps).map((step) => ({
    name: textOf(step.name) ?? '',
    type: textOf(step.type) ?? 'Unknown',
    status: textOf(step.status) ?? 'Unknown',
    description: textOf(step.description) ?? '',
    timestamp: dateOf(step.timestamp),
    details: objectOf(step.details) ?? {},
  })),
  statusInfo: readStatusInfo(objectOf(raw.statusInfo)),
  raw,
})

/** None is an object whose id and name are empty. */
function readIdentity(value: unknown): ProvisionedIdentity | undefined {
  const raw = objectOf(value)
  if (!raw || (!textOf(raw.id) && !textOf(raw.displayName))) return undefined
  return {
    id: textOf(raw.id) || undefined,
    type: textOf(raw.type),
    displayName: textOf(raw.displayName),
    details: objectOf(raw.details) ?? {},
  }
}

const readStatusInfo = (raw: JsonObject = {}): ProvisioningStatusInfo => ({
  status: textOf(raw.status) ?? 'Unknown',
  errorCode: textOf(raw.errorCode),
  reason: textOf(raw.reason),
  additionalDetails: textOf(raw.additionalDetails),
  errorCategory: textOf(raw.errorCategory),
  recommendedAction: textOf(raw.recommendedAction),
})
