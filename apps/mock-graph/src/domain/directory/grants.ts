/** An application permission given to a principal; it becomes a member of the `roles` claim. */
export type AppRoleAssignment = {
  readonly id: string
  /** The object that receives the permission: a service principal, user or group. */
  readonly principalId: string
  readonly principalType: 'ServicePrincipal' | 'User' | 'Group'
  /** The service principal that offers the permission. */
  readonly resourceId: string
  readonly appRoleId: string
  readonly createdDateTime: string
}

/** Delegated permissions that a client may use for one user or for all; they become the `scp` claim. */
export type OAuth2PermissionGrant = {
  readonly id: string
  /** Object id of the client's service principal. */
  readonly clientId: string
  readonly consentType: 'AllPrincipals' | 'Principal'
  /** The user, when `consentType` is `Principal`. */
  readonly principalId: string | null
  readonly resourceId: string
  /** Space-separated permission names. */
  readonly scope: string
}
