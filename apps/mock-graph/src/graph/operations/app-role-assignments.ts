import type { Directory } from '../../directory/directory.js'
import type { AppRoleAssignment } from '../../domain/grants.js'
import { timestamp } from '../../domain/timestamp.js'
import type { OperationId } from '../../generated/operations.js'
import { renderAppRoleAssignment } from '../entities/app-role-assignment.js'
import type { Exchange, Handler } from '../exchange.js'
import { faults } from '../faults.js'
import { applyQuery } from '../odata/apply-query.js'
import { resourceAt } from '../types/resource-at.js'
import { readWritten, requireValues, type Writable } from './written-properties.js'

const writable: Writable = {
  type: 'appRoleAssignment',
  resource: 'AppRoleAssignment',
  readOnly: [
    'id',
    'createdDateTime',
    'deletedDateTime',
    'principalDisplayName',
    'principalType',
    'resourceDisplayName',
  ],
  notNull: ['appRoleId', 'principalId', 'resourceId'],
}

/** Access without any app role. */
const defaultAccess = '00000000-0000-0000-0000-000000000000'

/** What was assigned to a principal. */
export const assignmentsOf = (principalId: string, { appRoleAssignments }: Directory) => [
  ...appRoleAssignments.having(principalId),
]

/** What was assigned of a resource. */
export const assignedTo = (resourceId: string, { appRoleAssignments }: Directory) =>
  appRoleAssignments.matching('resourceId', [resourceId]) ?? []

/** The two ways to look at an assignment: from the principal that has it, and from the resource that offers it. */
type Side = 'principalId' | 'resourceId'

type Holders = 'servicePrincipals' | 'groups'
const keys = { servicePrincipals: 'servicePrincipal-id', groups: 'group-id' } as const

function handlersFor(
  holders: Holders,
  property: string,
  side: Side,
): Readonly<Record<'list' | 'create' | 'delete', Handler>> {
  const addressed = ({ params }: Exchange) => params[keys[holders]] ?? ''
  const listed = side === 'principalId' ? assignmentsOf : assignedTo
  const context = (exchange: Exchange) => `${holders}('${addressed(exchange)}')/${property}`

  return {
    list: (exchange) => {
      const { directory, query, header, root } = exchange
      const assignments = listed(addressed(exchange), directory)
      const body = applyQuery(
        assignments.map((one) => renderAppRoleAssignment(one, directory)),
        query,
        {
          resource: resourceAt('appRoleAssignments', root),
          root,
          path: `${holders}/${addressed(exchange)}/${property}`,
          context: context(exchange),
          consistencyLevel: header('consistencylevel'),
        },
      )
      return { status: 200, body }
    },

    create: (exchange) => {
      const { directory, environment, root } = exchange
      const written = readWritten(exchange, writable)
      requireValues(written, ['principalId', 'resourceId', 'appRoleId'], writable)
      const ids = written as Record<'principalId' | 'resourceId' | 'appRoleId', string>
      if (ids[side].toLowerCase() !== addressed(exchange)) throw faults.otherThanAddressed(side)
      const assignment: AppRoleAssignment = {
        id: environment.newId(),
        ...describeAssignment(ids, directory),
        createdDateTime: timestamp(environment),
      }
      directory.appRoleAssignments.set(assignment.id, assignment)
      return {
        status: 201,
        body: {
          '@odata.context': `${root}/$metadata#${context(exchange)}/$entity`,
          ...renderAppRoleAssignment(assignment, directory),
        },
      }
    },

    delete: (exchange) => {
      const id = exchange.params['appRoleAssignment-id'] ?? ''
      const assignment = exchange.directory.appRoleAssignments.get(id)
      if (assignment?.[side] !== addressed(exchange)) throw faults.resourceNotFound(id)
      exchange.directory.appRoleAssignments.delete(id)
      return { status: 204 }
    },
  }
}

/** Who is assigned to what. Throws where the directory has no such principal, resource or app role, or has it already. */
function describeAssignment(
  ids: Record<'principalId' | 'resourceId' | 'appRoleId', string>,
  directory: Directory,
): Pick<AppRoleAssignment, 'principalId' | 'principalType' | 'resourceId' | 'appRoleId'> {
  const principalId = ids.principalId.toLowerCase()
  const resourceId = ids.resourceId.toLowerCase()
  const appRoleId = ids.appRoleId.toLowerCase()
  const principalType = typeOf(principalId, directory)
  if (!principalType) throw faults.resourceNotFound(principalId)
  const resource = directory.servicePrincipals.get(resourceId)
  if (!resource) throw faults.resourceNotFound(resourceId)
  // That access without an app role may be given although the resource offers some is assumed.
  if (appRoleId !== defaultAccess && !resource.appRoles.some(({ id }) => id === appRoleId)) {
    throw faults.unknownAppRole(resourceId)
  }
  const exists = assignmentsOf(principalId, directory).some(
    (one) => one.resourceId === resourceId && one.appRoleId === appRoleId,
  )
  if (exists) throw faults.duplicateAssignment()
  return { principalId, principalType, resourceId, appRoleId }
}

function typeOf(id: string, { users, groups, servicePrincipals }: Directory) {
  if (users.has(id)) return 'User'
  if (groups.has(id)) return 'Group'
  return servicePrincipals.has(id) ? 'ServicePrincipal' : undefined
}

const assignments = handlersFor('servicePrincipals', 'appRoleAssignments', 'principalId')
const assigned = handlersFor('servicePrincipals', 'appRoleAssignedTo', 'resourceId')
const ofGroups = handlersFor('groups', 'appRoleAssignments', 'principalId')

export const appRoleAssignmentHandlers = {
  'appRoleAssignments.list': assignments.list,
  'appRoleAssignments.create': assignments.create,
  'appRoleAssignments.delete': assignments.delete,
  'appRoleAssignedTo.list': assigned.list,
  'appRoleAssignedTo.create': assigned.create,
  'appRoleAssignedTo.delete': assigned.delete,
  'groups.appRoleAssignments.list': ofGroups.list,
  'groups.appRoleAssignments.create': ofGroups.create,
} satisfies Partial<Record<OperationId, Handler>>
