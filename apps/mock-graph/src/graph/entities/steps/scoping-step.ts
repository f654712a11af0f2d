import type { ProvisioningLogEntry } from '../../../domain/provisioning/provisioning-log.js'
import type { ProvisioningStep } from './provisioning-step.js'

/** Is the object in scope? Assignment, then the scoping filters, each clause by itself. */
export function scopingStep({ source, scope, status }: ProvisioningLogEntry): ProvisioningStep {
  const { type } = source
  const assigned = textOf(scope.isAssigned)
  return {
    name: 'EntrySynchronizationScoping',
    type: 'Scoping',
    status: !scope.isInScope && status === 'skipped' ? 'Skipped' : 'Success',
    description: `Determine if ${type} in scope by evaluating against each scoping filter`,
    details: {
      'Active in the source system': textOf(scope.isActive),
      'Assigned to the application': assigned,
      [`${type} has the required role`]: assigned,
      'Scoping filter evaluation passed': textOf(scope.isPassed),
      ScopeEvaluationResult: JSON.stringify(scope.clauses),
    },
  }
}

const textOf = (value: boolean) => (value ? 'True' : 'False')
