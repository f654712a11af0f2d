import { findObject } from '../../directory/tenant/find-object.js'
import type { AuditEntry, AuditInitiator } from '../../domain/directory/audit-entry.js'
import type { Principal } from '../../domain/directory/principal.js'
import type { OperationId } from '../../generated/operations.js'
import type { Reply } from '../calls/graph-call.js'
import type { AuditedCall } from './audited-call.js'
import { audits } from './audits.js'
import { describeTarget } from './describe-target.js'

/** Who calls, and how its request is known. */
export type AuditedRequest = {
  readonly principal: Principal
  /** Id of the request, and of the activity that it is part of. */
  readonly id: string
  readonly correlationId: string
  readonly time: number
  readonly userAgent: string | null
}

/**
 * Begins to watch a call; what comes back writes into the audit log what was done. Undefined for a call of which the log
 * tells nothing.
 */
export function beginAudit(
  operation: OperationId,
  call: AuditedCall,
  request: AuditedRequest,
): ((reply: Reply) => void) | undefined {
  const audit = audits.get(operation.replace(/\.app$/, ''))
  if (!audit) return undefined
  const { directory, resource } = call
  const before = resource && findObject(directory, resource.object.id)
  const tell = audit(call)
  const { id, principal, ...shared } = request
  return (reply) => {
    for (const [index, { activity, targets }] of tell(reply).entries()) {
      const entry: AuditEntry = {
        ...shared,
        ...activity,
        id: `Directory_${id}_${index}`,
        initiator: initiatorOf(principal, call),
        targets: targets.map((target) =>
          describeTarget(target, directory, before?.object.id === target ? before : undefined),
        ),
      }
      directory.put('directoryAudits', entry.id, entry)
    }
  }
}

function initiatorOf(principal: Principal, { directory }: AuditedCall): AuditInitiator {
  const { oid, appid, kind } = principal
  if (kind === 'application') {
    const displayName = directory.servicePrincipals.get(oid)?.displayName ?? null
    return { kind: 'app', appId: appid, displayName, servicePrincipalId: oid }
  }
  const { displayName = null, userPrincipalName = null } = directory.users.get(oid) ?? {}
  return { kind: 'user', id: oid, displayName, userPrincipalName }
}
