import { type OperationId, operations } from '../../generated/operations.js'

// Reads that cost 2; source: the identity and access limits in docs/discoveries/throttling.md.
const dear = [
  /^\/applications$/,
  /^\/oauth2PermissionGrants(\/|$)/,
  /^\/servicePrincipals\/[^/]+\/appRoleAssignments$/,
]

/** Whether the limits of identity and access hold for an operation: those of the synchronization API do not. */
export const isMetered = (operation: OperationId): boolean =>
  !operations[operation].synchronization && !isReport(operation)

/** Whether the limits of reports hold. */
export const isReport = (operation: OperationId): boolean =>
  operations[operation].path.startsWith('/auditLogs/')

/** What a request costs. Never below 1. */
export function resourceUnitsOf(operation: OperationId, query: URLSearchParams): number {
  const { method, path } = operations[operation]
  if (method !== 'GET') return 1
  const base = dear.some((pattern) => pattern.test(path)) ? 2 : 1
  const select = query.has('$select') ? -1 : 0
  const expand = query.has('$expand') ? 1 : 0
  const top = query.has('$top') && Number(query.get('$top')) < 20 ? -1 : 0
  return Math.max(1, base + select + expand + top)
}
