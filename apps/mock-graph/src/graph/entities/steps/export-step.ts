import type { ProvisioningLogEntry } from '../../../domain/provisioning/provisioning-log.js'
import { modifiedProperties } from '../modified-properties.js'
import { identifierOf, objectNamed, type ProvisioningStep } from './provisioning-step.js'

const names = {
  create: 'EntryExportAdd',
  update: 'EntryExportUpdate',
  disable: 'EntryExportUpdateSoftDelete',
  delete: 'EntryExportDelete',
} as const

/** The change in the target. Why it failed is not told here, but in the entry's error. */
export function exportStep(entry: ProvisioningLogEntry, action: keyof typeof names): ProvisioningStep {
  const { status, targetSystem, isResumed } = entry
  const failed = status === 'failure'
  const object = objectNamed(entry)
  return {
    name: names[action],
    type: 'Export',
    status: failed ? 'Failure' : 'Success',
    description: `${failed ? `Failed to ${action} ${object}` : `${object} was ${action}d`} in ${targetSystem.displayName}${isResumed ? resumed : ''}`,
    details: { ...sent(entry), ReportableIdentifier: identifierOf(entry) },
  }
}

// Ours: that the service tells it is not known.
const resumed = '. It was begun before provisioning was interrupted, and is told in whole here'

/** Names lose their dots and colons here: `namegivenName`. */
const sent = (entry: ProvisioningLogEntry): Record<string, string> =>
  Object.fromEntries(
    modifiedProperties(entry).flatMap(({ displayName, newValue }) =>
      newValue === null ? [] : [[displayName.replace(/[.:]/g, ''), newValue]],
    ),
  )
