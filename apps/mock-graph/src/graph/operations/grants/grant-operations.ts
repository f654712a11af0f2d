import type { Operations } from '../../calls/operation.js'
import { assignmentOperations } from './app-role-assignments.js'
import {
  createGrant,
  deleteGrant,
  getGrant,
  listGrants,
  listGrantsOfClient,
  updateGrant,
} from './permission-grants.js'

const assignments = assignmentOperations(
  { holders: 'servicePrincipals', property: 'appRoleAssignments', side: 'principalId' },
  // docs/discoveries/throttling.md
  { units: 2 },
)
const assigned = assignmentOperations({
  holders: 'servicePrincipals',
  property: 'appRoleAssignedTo',
  side: 'resourceId',
})
const ofGroups = assignmentOperations({
  holders: 'groups',
  property: 'appRoleAssignments',
  side: 'principalId',
})
const ofUsers = assignmentOperations({
  holders: 'users',
  property: 'appRoleAssignments',
  side: 'principalId',
})

export const grantOperations = {
  'oauth2PermissionGrants.list': listGrants,
  'oauth2PermissionGrants.create': createGrant,
  'oauth2PermissionGrants.get': getGrant,
  'oauth2PermissionGrants.update': updateGrant,
  'oauth2PermissionGrants.delete': deleteGrant,
  'servicePrincipals.oauth2PermissionGrants.list': listGrantsOfClient,
  'appRoleAssignments.list': assignments.list,
  'appRoleAssignments.create': assignments.create,
  'appRoleAssignments.delete': assignments.delete,
  'appRoleAssignedTo.list': assigned.list,
  'appRoleAssignedTo.count': assigned.count,
  'appRoleAssignedTo.get': assigned.get,
  'appRoleAssignedTo.create': assigned.create,
  'appRoleAssignedTo.delete': assigned.delete,
  'groups.appRoleAssignments.list': ofGroups.list,
  'groups.appRoleAssignments.create': ofGroups.create,
  'groups.appRoleAssignments.delete': ofGroups.delete,
  'users.appRoleAssignments.list': ofUsers.list,
  'users.appRoleAssignments.create': ofUsers.create,
  'users.appRoleAssignments.delete': ofUsers.delete,
} satisfies Operations
