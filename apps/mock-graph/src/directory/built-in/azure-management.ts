import type { ServicePrincipal } from '../../domain/directory/service-principal.js'
import { deriveId } from '../seed/derive-id.js'
import { microsoftTenantId } from './built-in.js'

/** Azure Resource Manager's application id, the same in every tenant (docs/discoveries/sign-in.md). */
export const azureManagementAppId = '797f4846-ba00-4fd7-ba43-dac1f8f63013'

/** What Azure Resource Manager is called in scopes and in the audience of tokens; a slash at the end is as good as none. */
export const azureManagementNames = [
  'https://management.core.windows.net',
  'https://management.azure.com',
] as const

/** Its only delegated permission. */
const userImpersonation = {
  id: '41094075-9dad-400e-a0bd-54e686782033',
  value: 'user_impersonation',
  adminConsentDisplayName: 'Access Azure Resource Manager as organization users',
  isEnabled: true,
  type: 'User',
} as const

/** The id of its service principal in a tenant. */
export const azureManagementIdIn = (tenantId: string) =>
  deriveId(tenantId, 'servicePrincipal', azureManagementAppId)

/** Its service principal in a tenant. */
export const azureManagementIn = (tenantId: string, createdDateTime: string): ServicePrincipal => ({
  id: azureManagementIdIn(tenantId),
  appId: azureManagementAppId,
  displayName: 'Windows Azure Service Management API',
  createdDateTime,
  accountEnabled: true,
  servicePrincipalType: 'Application',
  appOwnerOrganizationId: microsoftTenantId,
  applicationTemplateId: null,
  servicePrincipalNames: [azureManagementAppId, ...azureManagementNames.map((name) => `${name}/`)],
  tags: [],
  appRoles: [],
  oauth2PermissionScopes: [{ ...userImpersonation }],
})

/** The scope of a permission of Azure Resource Manager as a seed writes it; undefined for any other. */
export function azureManagementScopeOf(permission: string): string | undefined {
  const slash = permission.lastIndexOf('/')
  const resource = permission.slice(0, Math.max(slash, 0)).replace(/\/$/, '')
  const scope = permission.slice(slash + 1)
  const isName = azureManagementNames.some((name) => name === resource)
  return isName && scope === userImpersonation.value ? scope : undefined
}
