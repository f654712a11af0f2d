import type { Directory } from '../../directory/tenant/directory.js'
import type { ProvisioningLogEntry } from '../../domain/provisioning/provisioning-log.js'
import { modifiedProperties } from './modified-properties.js'
import { provisioningSteps } from './provisioning-steps.js'

/** An entry of the provisioning log on the wire. */
export function renderLogEntry(
  entry: ProvisioningLogEntry,
  { tenantId, servicePrincipals }: Directory,
): Record<string, unknown> {
  const { source, initiator, servicePrincipalId } = entry
  const servicePrincipal = servicePrincipals.get(servicePrincipalId)
  const application = servicePrincipal?.displayName ?? servicePrincipalId
  const { id, displayName, type } = source
  return {
    id: entry.id,
    activityDateTime: new Date(entry.time).toISOString(),
    tenantId,
    jobId: entry.jobId,
    cycleId: entry.cycleId,
    changeId: entry.changeId,
    provisioningAction: entry.action,
    durationInMilliseconds: entry.durationMs,
    servicePrincipal: { id: servicePrincipalId, displayName: application },
    sourceSystem: { id: tenantId, displayName: 'Microsoft Entra ID', details: {} },
    targetSystem: {
      id: servicePrincipalId,
      displayName: application,
      // provisioningobjectsummary-list.md
      details: {
        ApplicationId: servicePrincipal?.appId ?? '',
        ServicePrincipalId: servicePrincipalId,
        ServicePrincipalDisplayName: application,
      },
    },
    initiatedBy: { id: initiator.id, displayName: initiator.displayName, initiatorType: initiator.type },
    sourceIdentity: { id, displayName, identityType: type, details: {} },
    targetIdentity: {
      id: entry.targetId ?? '',
      displayName: entry.targetId === null ? '' : displayName,
      identityType: type,
      details: {},
    },
    provisioningStatusInfo: { status: entry.status, errorInformation: errorOf(entry) },
    provisioningSteps: provisioningSteps(entry).map(({ name, type: step, status, description }) => ({
      name,
      provisioningStepType: step.toLowerCase(),
      status: status.toLowerCase(),
      description,
      details: {},
    })),
    modifiedProperties: modifiedProperties(entry),
  }
}

const errorOf = ({ status, error }: ProvisioningLogEntry) =>
  error && {
    errorCode: error.code,
    reason: error.reason,
    additionalDetails: null,
    errorCategory: status === 'skipped' ? 'nonServiceFailure' : 'failure',
    recommendedAction: null,
  }
