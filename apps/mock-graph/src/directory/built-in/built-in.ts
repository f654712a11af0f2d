import type { RoleDefinition } from '../../domain/directory/directory-role.js'
import type { ServicePrincipal } from '../../domain/directory/service-principal.js'
import { directoryRoles } from '../../generated/directory-roles.js'
import { permissions } from '../../generated/permissions.js'
import { deriveId } from '../seed/derive-id.js'
import { microsoftGraphAppId } from '../tenant/directory.js'

type Permission = {
  readonly description: string
  readonly delegated: { readonly id: string | null; readonly adminConsent: boolean } | null
  readonly application: { readonly id: string | null } | null
}

/** Microsoft Graph's permissions by name: of some only one form, or none that is published. */
export const graphPermissions: Readonly<Record<string, Permission>> = permissions

/** The tenant that owns Microsoft's own applications (docs/discoveries/directory-objects.md). */
export const microsoftTenantId = 'f8cdef31-a31e-4b4a-93e4-5f571e91255a'

/** Microsoft Graph's service principal in a tenant, which offers its permissions. */
export function microsoftGraphIn(tenantId: string, createdDateTime: string): ServicePrincipal {
  const known = Object.entries(graphPermissions)
  return {
    id: deriveId(tenantId, 'servicePrincipal', microsoftGraphAppId),
    appId: microsoftGraphAppId,
    displayName: 'Microsoft Graph',
    createdDateTime,
    accountEnabled: true,
    servicePrincipalType: 'Application',
    appOwnerOrganizationId: microsoftTenantId,
    applicationTemplateId: null,
    servicePrincipalNames: [microsoftGraphAppId, 'https://graph.microsoft.com'],
    tags: [],
    appRoles: known.flatMap(([value, { description, application }]) =>
      application
        ? {
            id: application.id ?? deriveId('appRole', value),
            value,
            displayName: description,
            isEnabled: true,
          }
        : [],
    ),
    oauth2PermissionScopes: known.flatMap(([value, { description, delegated }]) =>
      delegated
        ? {
            id: delegated.id ?? deriveId('scope', value),
            value,
            adminConsentDisplayName: description,
            isEnabled: true,
            type: delegated.adminConsent ? ('Admin' as const) : ('User' as const),
          }
        : [],
    ),
  }
}

/** The directory roles that every tenant has, the least privileged first. */
export function builtInDirectoryRoles(): RoleDefinition[] {
  return directoryRoles.map(({ name, templateId, actions, everyAction }) => ({
    id: templateId,
    displayName: name,
    isBuiltIn: true,
    isEnabled: true,
    resourceActions: [...actions],
    everyAction,
  }))
}
