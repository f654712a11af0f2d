import type { ProvisioningLogEntry } from '../../../domain/provisioning/provisioning-log.js'
import { identifierOf, objectNamed, type ProvisioningStep } from './provisioning-step.js'

/** Why nothing was done: here and nowhere else. */
export function skipStep(entry: ProvisioningLogEntry): ProvisioningStep {
  const { inScope } = entry
  return {
    name: 'EntrySynchronizationSkip',
    type: 'Export',
    status: 'Skipped',
    description: inScope ? inStep(entry) : outOfScope(entry),
    details: {
      SkipReason: inScope ? 'RedundantExport' : 'NotEffectivelyEntitled',
      ...(!inScope && {
        IsActive: 'True',
        'Assigned to the application': 'False',
        IsInProvisioningScope: 'True',
      }),
      ReportableIdentifier: identifierOf(entry),
    },
  }
}

const inStep = (entry: ProvisioningLogEntry) =>
  `Source and target already match. No change to the ${objectNamed(entry)} is needed.`

const outOfScope = (entry: ProvisioningLogEntry) =>
  [
    `The ${objectNamed(entry)} is skipped:`,
    `1) It is not assigned to the application. Assign it, or synchronize all users and groups.`,
    `2) It lacks the entitlement. Assign it with a role of the application.`,
  ].join(' ')
