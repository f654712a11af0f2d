import type { PasswordCredential } from './application.js'
import type { Details } from './details.js'

/** The instance of an application in a tenant; owners, grants and synchronization belong to it. */
export type ServicePrincipal = {
  readonly id: string
  readonly appId: string
  readonly displayName: string
  readonly createdDateTime: string
  readonly accountEnabled: boolean
  readonly servicePrincipalType: 'Application' | 'ManagedIdentity' | 'Legacy' | 'SocialIdp'
  readonly appOwnerOrganizationId: string | null
  readonly applicationTemplateId: string | null
  readonly servicePrincipalNames: readonly string[]
  readonly tags: readonly string[]
  readonly appRoles: readonly AppRole[]
  readonly oauth2PermissionScopes: readonly PermissionScope[]
  /** Secrets of its own, which are good in this tenant alone. Left out where there are none. */
  readonly passwordCredentials?: readonly PasswordCredential[]
  /** What it is the identity of, when it is a managed one: nobody registered an application for it. */
  readonly managedIdentity?: ManagedIdentity
  /** Name of the application, where it differs from the display name. */
  readonly appDisplayName?: string
  /** As the application has it; left out where there is none in the fake. */
  readonly signInAudience?: string
  readonly details?: Details
}

/** The Azure resource behind a managed identity: the identity itself, or what it comes and goes with. */
export type ManagedIdentity = {
  /** Such as `/subscriptions/…/providers/Microsoft.ManagedIdentity/userAssignedIdentities/web`. */
  readonly resourceId: string
  readonly systemAssigned: boolean
}

/** What a resource offers to be assigned: an application permission, or a part that users and groups can have. */
export type AppRole = {
  readonly id: string
  readonly value: string
  readonly displayName: string
  readonly isEnabled: boolean
  /** Default: the display name. */
  readonly description?: string
  /** `User` or `Application` or both; default: applications. */
  readonly allowedMemberTypes?: readonly string[]
}

/** A delegated permission that a resource offers. */
export type PermissionScope = {
  readonly id: string
  readonly value: string
  readonly adminConsentDisplayName: string
  readonly isEnabled: boolean
  readonly type: 'Admin' | 'User'
}
