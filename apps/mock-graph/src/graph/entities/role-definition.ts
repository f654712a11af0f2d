import type { RoleDefinition } from '../../domain/directory-role.js'
import { opaqueType, type StructuredType } from '../odata/entity-type.js'

export const roleDefinitionType: StructuredType = {
  name: 'microsoft.graph.unifiedRoleDefinition',
  properties: {
    description: 'Edm.String',
    displayName: 'Edm.String',
    id: 'Edm.String',
    isBuiltIn: 'Edm.Boolean',
    isEnabled: 'Edm.Boolean',
    resourceScopes: { collection: 'Edm.String' },
    rolePermissions: { collection: opaqueType('unifiedRolePermission') },
    templateId: 'Edm.String',
    version: 'Edm.String',
  },
}

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
