import type { ProvisioningLogEntry } from '../../../domain/provisioning/provisioning-log.js'
import { objectNamed, type ProvisioningStep } from './provisioning-step.js'

/** The object that the target has already. The two blanks are the service's, whose type is empty here. */
export function matchingStep(entry: ProvisioningLogEntry, targetId: string): ProvisioningStep {
  const { source, targetSystem, shown } = entry
  const name = source.userPrincipalName ?? source.displayName
  return {
    name: 'EntryImport',
    type: 'Matching',
    status: 'Success',
    description: `Retrieved  '${name}' from ${targetSystem.displayName}`,
    details: { id: targetId, ...shown },
  }
}

/** The target has no such object. */
export function additionStep(entry: ProvisioningLogEntry): ProvisioningStep {
  const { source, sourceSystem, targetSystem } = entry
  const { type } = source
  const target = targetSystem.displayName
  return {
    name: 'EntrySynchronizationAdd',
    type: 'Matching',
    status: 'Success',
    description: `${objectNamed(entry)} will be created in ${target} (${type} is active and assigned in ${sourceSystem.displayName}, but no matching ${type} was found in ${target})`,
    details: {},
  }
}
