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
  description: `${entry.targetType} '${identifierOf(entry)}' will be skipped because the value of the property ${path} is missing or invalid. Please update the value of the property ${path} on the object in the source system.`,
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
  `The state of the entry in both the source and target systems already match. No change to the ${objectNamed(entry)} currently needs to be made.`

const unassigned = [
  'This object is not assigned to the application. If you did not expect the object to be skipped, assign the object to the application or change your scoping filter to allow all users and groups to be in scope for provisioning.',
  "This object does not have required entitlement for provisioning. If you did not expect the object to be skipped, update provisioning scope to 'Sync all users and groups' or assign the object to the application with entitlement of provisioning category.",
]
const filteredOut =
  'This object did not pass a scoping filter. If you did not expect the object to be skipped, please review your scoping filters and ensure that the object passes your specified scoping criteria.'
const inactive = 'This object is not active in the source system.'

/** Only what holds is told, and counted. */
function outOfScope(entry: ProvisioningLogEntry): string {
  const { isAssigned, isPassed, isActive } = entry.scope
  const reasons = [
    ...(isAssigned ? [] : unassigned),
    ...(isPassed ? [] : [filteredOut]),
    ...(isActive ? [] : [inactive]),
  ].map((reason, index) => `${index + 1}) ${reason}`)
  return [`The ${objectNamed(entry)} will be skipped due to the following reasons:`, ...reasons].join(' ')
}

const textOf = (value: boolean) => (value ? 'True' : 'False')
