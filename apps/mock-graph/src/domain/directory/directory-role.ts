/** A directory role, built in (its `id` is the role template id) or custom. */
export type RoleDefinition = {
  readonly id: string
  readonly displayName: string
  readonly description?: string | null
  readonly isBuiltIn: boolean
  readonly isEnabled: boolean
  /** The resource actions it allows, such as `microsoft.directory/servicePrincipals/synchronizationJobs/manage`. */
  readonly resourceActions: readonly string[]
  /** True for Global Administrator, which may take every action. */
  readonly everyAction: boolean
}

/** A directory role given to a principal over the tenant (`/`) or one object (`/{object id}`). */
export type RoleAssignment = {
  readonly id: string
  readonly principalId: string
  readonly roleDefinitionId: string
  readonly directoryScopeId: string
}
