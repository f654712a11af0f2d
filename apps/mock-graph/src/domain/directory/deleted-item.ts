import type { Application } from './application.js'
import type { RoleAssignment } from './directory-role.js'
import type { AppRoleAssignment, OAuth2PermissionGrant } from './grants.js'
import type { Group } from './group.js'
import type { ServicePrincipal } from './service-principal.js'
import type { User } from './user.js'

/** A directory object by its kind. */
export type DirectoryObject =
  | { readonly kind: 'application'; readonly object: Application }
  | { readonly kind: 'servicePrincipal'; readonly object: ServicePrincipal }
  | { readonly kind: 'user'; readonly object: User }
  | { readonly kind: 'group'; readonly object: Group }

/** What names an object: grants, assignments, ownerships, memberships and managers. */
export type References = {
  /** Ids of the owners of the object, and of what it owns. */
  readonly owners: readonly string[]
  readonly owned: readonly string[]
  /** Ids of the members of the group, and of the groups it is in. */
  readonly members: readonly string[]
  readonly memberOf: readonly string[]
  /** Id of the manager of the user, and of those whose manager it is. Absent from what versions before deleted. */
  readonly manager?: string | undefined
  readonly directReports?: readonly string[]
  readonly appRoleAssignments: readonly AppRoleAssignment[]
  readonly oauth2PermissionGrants: readonly OAuth2PermissionGrant[]
  readonly roleAssignments: readonly RoleAssignment[]
}

/** A deleted object with all that must come back when it is restored; its secrets and jobs stay where they are. */
export type DeletedItem = DirectoryObject & {
  readonly id: string
  readonly deletedDateTime: string
  readonly references: References
}
