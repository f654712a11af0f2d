import type { ServicePrincipal } from '../../domain/service-principal.js'
import { renderAppRoleAssignment } from '../entities/app-role-assignment.js'
import { renderDirectoryObjects } from '../entities/directory-object.js'
import { renderServicePrincipal } from '../entities/service-principal.js'
import { assignedTo, assignmentsOf } from './app-role-assignments.js'
import { type EntitySet, readersOf } from './entity-set.js'

export const servicePrincipalSet: EntitySet<ServicePrincipal> = {
  name: 'servicePrincipals',
  parameter: 'servicePrincipal-id',
  render: renderServicePrincipal,
  all: (directory) => directory.servicePrincipals,
  expansions: (directory) => ({
    owners: ({ id }) => renderDirectoryObjects(directory.ownersOf(String(id)), directory),
    appRoleAssignments: ({ id }) =>
      assignmentsOf(String(id), directory).map((one) => renderAppRoleAssignment(one, directory)),
    appRoleAssignedTo: ({ id }) =>
      assignedTo(String(id), directory).map((one) => renderAppRoleAssignment(one, directory)),
    oauth2PermissionGrants: ({ id }) => [...directory.oauth2PermissionGrants.having(String(id))],
  }),
}

/** `GET /servicePrincipals` and `GET /servicePrincipals/{id}`. */
export const servicePrincipals = readersOf(servicePrincipalSet)
