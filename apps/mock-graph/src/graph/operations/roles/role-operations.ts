import type { Operations } from '../../calls/operation.js'
import { listDirectoryRoles, listRoleMembers } from './list-directory-roles.js'
import { createRoleAssignment, deleteRoleAssignment, listRoleAssignments } from './role-assignments.js'
import { createRoleDefinition, listRoleDefinitions } from './role-definitions.js'

export const roleOperations = {
  'directoryRoles.list': listDirectoryRoles,
  'directoryRoles.members.list': listRoleMembers,
  'roleAssignments.list': listRoleAssignments,
  'roleAssignments.create': createRoleAssignment,
  'roleAssignments.delete': deleteRoleAssignment,
  'roleDefinitions.list': listRoleDefinitions,
  'roleDefinitions.create': createRoleDefinition,
} satisfies Operations
