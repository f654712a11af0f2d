import type { AuditEntry, AuditInitiator, AuditTarget } from '../../domain/directory/audit-entry.js'

/** An entry of the audit log on the wire. The fake does not know from which address a request came. */
export const renderDirectoryAudit = (entry: AuditEntry): Record<string, unknown> => ({
  id: entry.id,
  category: entry.category,
  correlationId: entry.correlationId,
  result: 'success',
  resultReason: '',
  activityDisplayName: entry.name,
  activityDateTime: new Date(entry.time).toISOString(),
  loggedByService: entry.service,
  operationType: entry.operation,
  initiatedBy: renderInitiator(entry.initiator),
  targetResources: entry.targets.map(renderTarget),
  additionalDetails: entry.userAgent === null ? [] : [{ key: 'User-Agent', value: entry.userAgent }],
})

function renderInitiator(initiator: AuditInitiator) {
  if (initiator.kind === 'user') {
    const { id, displayName, userPrincipalName } = initiator
    return { user: { id, displayName, userPrincipalName, ipAddress: null }, app: null }
  }
  const { appId, displayName, servicePrincipalId } = initiator
  return { user: null, app: { appId, displayName, servicePrincipalId, servicePrincipalName: null } }
}

const renderTarget = ({ changes, ...target }: AuditTarget) => ({
  id: target.id,
  displayName: target.displayName,
  type: target.type,
  userPrincipalName: target.userPrincipalName,
  groupType: target.groupType,
  modifiedProperties: changes.map(({ name, before, after }) => ({
    displayName: name.charAt(0).toUpperCase() + name.slice(1),
    oldValue: before,
    newValue: after,
  })),
})
