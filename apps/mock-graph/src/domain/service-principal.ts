/** The instance of an application in a tenant; owners, grants and synchronization belong to it. */
export type ServicePrincipal = {
  readonly id: string
  readonly appId: string
  displayName: string
  createdDateTime: string
  accountEnabled: boolean
  servicePrincipalType: 'Application' | 'ManagedIdentity' | 'Legacy' | 'SocialIdp'
  appOwnerOrganizationId: string | null
  applicationTemplateId: string | null
  servicePrincipalNames: string[]
  tags: string[]
  appRoles: AppRole[]
  oauth2PermissionScopes: PermissionScope[]
}

/** An application permission that a resource offers. */
export type AppRole = { id: string; value: string; displayName: string; isEnabled: boolean }

/** A delegated permission that a resource offers. */
export type PermissionScope = {
  id: string
  value: string
  adminConsentDisplayName: string
  isEnabled: boolean
  type: 'Admin' | 'User'
}
