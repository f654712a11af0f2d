import type { Details } from './details.js'

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
  /** What it is the identity of, when it is a managed one: nobody registered an application for it. */
  managedIdentity?: ManagedIdentity
  /** Name of the application, where it differs from the display name. */
  appDisplayName?: string
  details?: Details
}

/** The Azure resource behind a managed identity: the identity itself, or what it comes and goes with. */
export type ManagedIdentity = {
  /** Such as `/subscriptions/…/providers/Microsoft.ManagedIdentity/userAssignedIdentities/web`. */
  readonly resourceId: string
  readonly systemAssigned: boolean
}

/** What a resource offers to be assigned: an application permission, or a part that users and groups can have. */
export type AppRole = {
  id: string
  value: string
  displayName: string
  isEnabled: boolean
  /** Default: the display name. */
  description?: string
  /** `User` or `Application` or both; default: applications. */
  allowedMemberTypes?: string[]
}

/** A delegated permission that a resource offers. */
export type PermissionScope = {
  id: string
  value: string
  adminConsentDisplayName: string
  isEnabled: boolean
  type: 'Admin' | 'User'
}
