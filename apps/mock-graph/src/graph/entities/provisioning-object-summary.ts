import type { Directory } from '../../directory/tenant/directory.js'
import type {
  LoggedSource,
  LoggedSystem,
  ProvisioningLogEntry,
} from '../../domain/provisioning/provisioning-log.js'
import { inWholeSeconds } from '../../domain/time/timestamp.js'
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
    activityDateTime: inWholeSeconds(entry.time),
    tenantId,
    jobId: entry.jobId,
    cycleId: entry.cycleId,
    changeId: entry.changeId,
    provisioningAction: entry.action,
    durationInMilliseconds: entry.durationMs,
    servicePrincipal: { id: servicePrincipalId, displayName: application },
    sourceSystem: systemOf(entry.sourceSystem),
    targetSystem: systemOf(entry.targetSystem),
    initiatedBy: { id: initiator.id, displayName: initiator.displayName, initiatorType: initiator.type },
    sourceIdentity: { id, displayName, identityType: type, details: sourceDetails(source) },
    targetIdentity: {
      id: entry.targetId ?? '',
      displayName: '',
      identityType: entry.targetType,
      details: {},
    },
    provisioningStatusInfo: { status: entry.status, errorInformation: errorOf(entry) || null },
    provisioningSteps: provisioningSteps(entry).map(({ name, type: step, status, description, details }) => ({
      name,
      provisioningStepType: `${step.charAt(0).toLowerCase()}${step.slice(1)}`,
      status: status.toLowerCase(),
      description,
      details,
    })),
    modifiedProperties: modifiedProperties(entry),
  }

  function systemOf({ id, displayName, galleryApplicationId }: LoggedSystem) {
    const details = galleryApplicationId !== null && {
      ApplicationId: galleryApplicationId,
      ServicePrincipalId: servicePrincipalId,
      ServicePrincipalDisplayName: application,
    }
    return { id, displayName, details: details || {} }
  }
}

const sourceDetails = ({ id, type, displayName, userPrincipalName }: LoggedSource) => ({
  id,
  odatatype: type,
  DisplayName: displayName,
  ...(userPrincipalName !== null && { UserPrincipalName: userPrincipalName }),
})

// Why something was skipped is in its last step only; all else that did not simply succeed says so here.
const errorOf = ({ status, error }: ProvisioningLogEntry) =>
  error &&
  (status === 'failure' || status === 'warning') && {
    errorCode: error.code,
    reason: error.reason,
    additionalDetails: null,
    errorCategory: 'nonServiceFailure',
    recommendedAction: null,
  }
