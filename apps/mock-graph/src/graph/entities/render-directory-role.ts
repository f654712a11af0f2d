import { deriveId } from '../../directory/seed/derive-id.js'
import type { RoleDefinition } from '../../domain/directory/directory-role.js'

/** The object of a role in a tenant has an id of its own, beside that of its template. */
export const directoryRoleId = (tenantId: string, { id }: RoleDefinition) =>
  deriveId(tenantId, 'activated', id)

/** A directory role on the wire. */
export const renderDirectoryRole = (tenantId: string, definition: RoleDefinition) => ({
  id: directoryRoleId(tenantId, definition),
  deletedDateTime: null,
  description: definition.description ?? null,
  displayName: definition.displayName,
  roleTemplateId: definition.id,
})
