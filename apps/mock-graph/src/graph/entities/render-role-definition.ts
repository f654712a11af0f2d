import type { RoleDefinition } from '../../domain/directory/directory-role.js'

/** A directory role's definition on the wire. Of a built-in one it lists the actions of provisioning only. */
export const renderRoleDefinition = (definition: RoleDefinition): Record<string, unknown> => ({
  id: definition.id,
  description: definition.description ?? null,
  displayName: definition.displayName,
  isBuiltIn: definition.isBuiltIn,
  isEnabled: definition.isEnabled,
  resourceScopes: ['/'],
  templateId: definition.id,
  version: definition.isBuiltIn ? '1' : null,
  rolePermissions: [{ allowedResourceActions: definition.resourceActions, condition: null }],
})
