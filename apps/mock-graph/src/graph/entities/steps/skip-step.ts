import type {
  ProvisioningLogEntry,
  UnresolvedReferences,
} from '../../../domain/provisioning/provisioning-log.js'
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

/**
 * Whom the target cannot be told of, each in a step of its own: the query of
 * app-provisioning/application-provisioning-log-analytics.md reads the first sentence from the third step of an entry.
 */
export const unresolvedSteps = (
  entry: ProvisioningLogEntry,
  { path, objectIds, count }: UnresolvedReferences,
): ProvisioningStep[] =>
  objectIds.map((id, index) => ({
    name: 'EntrySynchronizationSkip',
    type: 'ReferenceResolution',
    status: 'Skipped',
    description: [
      `We were unable to assign ${id} as the ${path.replace(/^.*[:.]/, '')} of ${entry.source.displayName}.`,
      'The job has not provisioned the object: bring it into scope, and restart provisioning.',
      ...(index === objectIds.length - 1 && count > objectIds.length
        ? [`So it is with ${count - objectIds.length} more.`]
        : []),
    ].join(' '),
    details: {
      SkipReason: 'UnableToResolveReferenceAttributeValue',
      ReportableIdentifier: identifierOf(entry),
    },
  }))

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
