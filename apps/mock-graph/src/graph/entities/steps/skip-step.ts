import type { ProvisioningLogEntry } from '../../../domain/provisioning/provisioning-log.js'
import { identifierOf, objectNamed, type ProvisioningStep } from './provisioning-step.js'

/** Why nothing was done: here and nowhere else. */
export function skipStep(entry: ProvisioningLogEntry): ProvisioningStep {
  const { scope, error } = entry
  const reason = error?.code ?? 'RedundantExport'
  const isOutOfScope = reason === 'NotEffectivelyEntitled'
  return {
    name: 'EntrySynchronizationSkip',
    type: 'Export',
    status: 'Skipped',
    description:
      reason === 'RedundantExport' ? inStep(entry) : isOutOfScope ? outOfScope(entry) : (error?.reason ?? ''),
    details: {
      SkipReason: reason,
      ...(isOutOfScope && {
        IsActive: textOf(scope.isActive),
        'Assigned to the application': textOf(scope.isAssigned),
        IsInProvisioningScope: textOf(scope.isPassed),
      }),
      ReportableIdentifier: identifierOf(entry),
    },
  }
}

/** A value that the target's attribute cannot take, or that its mapping fails to make. */
export const invalidStep = (entry: ProvisioningLogEntry, path: string): ProvisioningStep => ({
  name: 'EntrySynchronizationSkip',
  type: 'Processing',
  status: 'Skipped',
  description: `${entry.targetType}: the attribute ${path} cannot be provisioned. Correct it in the source, or its mapping.`,
  details: {
    PropertyName: path,
    SkipReason: 'AttributeValidationFailed',
    ReportableIdentifier: identifierOf(entry),
  },
})

const inStep = (entry: ProvisioningLogEntry) =>
  `Source and target already match. No change to the ${objectNamed(entry)} is needed.`

const outOfScope = (entry: ProvisioningLogEntry) =>
  [
    `The ${objectNamed(entry)} is skipped:`,
    `1) It is not assigned to the application. Assign it, or synchronize all users and groups.`,
    `2) It lacks the entitlement. Assign it with a role of the application.`,
    ...(entry.scope.isPassed
      ? []
      : ['3) It does not pass the scoping filter. Change the filter, or the object.']),
  ].join(' ')

const textOf = (value: boolean) => (value ? 'True' : 'False')
