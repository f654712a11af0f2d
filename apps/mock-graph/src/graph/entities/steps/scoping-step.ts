import type { ProvisioningLogEntry } from '../../../domain/provisioning/provisioning-log.js'
import type { ProvisioningStep } from './provisioning-step.js'

/** Is the object in scope? Scoping filters are not evaluated, and so hold. */
export function scopingStep({ source, inScope, status }: ProvisioningLogEntry): ProvisioningStep {
  const { type, attributes } = source
  const assigned = inScope ? 'True' : 'False'
  return {
    name: 'EntrySynchronizationScoping',
    type: 'Scoping',
    status: !inScope && status === 'skipped' ? 'Skipped' : 'Success',
    description: `Determine if ${type} in scope by evaluating against each scoping filter`,
    details: {
      'Active in the source system': attributes.IsSoftDeleted === 'True' ? 'False' : 'True',
      'Assigned to the application': assigned,
      [`${type} has the required role`]: assigned,
      'Scoping filter evaluation passed': 'True',
      ScopeEvaluationResult: '{}',
    },
  }
}
