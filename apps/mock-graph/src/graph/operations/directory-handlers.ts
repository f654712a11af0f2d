import type { OperationId } from '../../generated/operations.js'
import type { Handler } from '../exchange.js'
import { appRoleAssignmentHandlers } from './app-role-assignments.js'
import { getTemplate, instantiate, listTemplates } from './application-templates.js'
import { deletedItemHandlers } from './deleted-items.js'
import { listDirectoryRoles, listRoleMembers } from './directory-roles.js'
import { groupHandlers } from './groups.js'
import { listOrganization } from './organization.js'
import {
  createGrant,
  deleteGrant,
  getGrant,
  listGrants,
  listGrantsOfClient,
  updateGrant,
} from './permission-grants.js'
import { createRoleAssignment, deleteRoleAssignment, listRoleAssignments } from './role-assignments.js'
import { createRoleDefinition, listRoleDefinitions } from './role-definitions.js'
import { createUser, deleteUser, getMe, getUser, listUsers, updateUser } from './users.js'

export const directoryHandlers = {
  ...appRoleAssignmentHandlers,
  ...deletedItemHandlers,
  ...groupHandlers,
  'applicationTemplates.list': listTemplates,
  'applicationTemplates.get': getTemplate,
  'applicationTemplates.instantiate': instantiate,
  'oauth2PermissionGrants.list': listGrants,
  'oauth2PermissionGrants.create': createGrant,
  'oauth2PermissionGrants.get': getGrant,
  'oauth2PermissionGrants.update': updateGrant,
  'oauth2PermissionGrants.delete': deleteGrant,
  'servicePrincipals.oauth2PermissionGrants.list': listGrantsOfClient,
  'users.list': listUsers,
  'users.create': createUser,
  'users.get': getUser,
  'users.update': updateUser,
  'users.delete': deleteUser,
  'me.get': getMe,
  'organization.list': listOrganization,
  'directoryRoles.list': listDirectoryRoles,
  'directoryRoles.members.list': listRoleMembers,
  'roleAssignments.list': listRoleAssignments,
  'roleAssignments.create': createRoleAssignment,
  'roleAssignments.delete': deleteRoleAssignment,
  'roleDefinitions.list': listRoleDefinitions,
  'roleDefinitions.create': createRoleDefinition,
} satisfies Partial<Record<OperationId, Handler>>
