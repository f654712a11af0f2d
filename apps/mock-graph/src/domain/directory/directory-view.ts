import type { RoleDefinition } from './directory-role.js'

/** The facts of one tenant that an access decision may read. Nothing here can change the directory. */
export interface DirectoryView {
  /** Object ids of the owners of an application or service principal. */
  ownersOf(objectId: string): ReadonlySet<string>
  /**
   * Directory roles of a user that a token's `wids` does not carry: custom roles, and roles given over one
   * object only. `over` is the object addressed, or `undefined` for a tenant-wide operation.
   */
  assignedRoles(userId: string, over: string | undefined): readonly RoleDefinition[]
  /** A role definition by its role template id or custom role id. */
  roleDefinition(id: string): RoleDefinition | undefined
  /** The built-in directory roles, the least privileged first. */
  builtInRoles(): readonly RoleDefinition[]
}
