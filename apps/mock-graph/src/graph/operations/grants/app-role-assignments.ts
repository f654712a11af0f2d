import type { AppRoleAssignment } from '../../../domain/directory/grants.js'
import { timestamp } from '../../../domain/time/timestamp.js'
import { readWritten, requireValues, type Writable } from '../../bodies/written-properties.js'
import type { Asked } from '../../calls/graph-call.js'
import { defineOperation, type Operation } from '../../calls/operation.js'
import { renderAppRoleAssignment } from '../../entities/render-app-role-assignment.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { applyQuery, countMatches } from '../../odata/query/apply-query.js'
import { selectOne } from '../../odata/query/select-one.js'
import { objectOf } from '../../routing/find-resource.js'
import { resourceAt } from '../../types/resource-at.js'
import { checkAssignment, type WrittenAssignment } from './assignment.js'

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

/** A place where assignments are read and made. */
type Side = {
  readonly holders: 'servicePrincipals' | 'groups' | 'users'
  /** As in paths. */
  readonly property: 'appRoleAssignments' | 'appRoleAssignedTo'
  /** They are looked at from the principal that has them, or from the resource that offers them. */
  readonly side: 'principalId' | 'resourceId'
}

/** Operations on the app role assignments of a service principal, group or user, seen from one side. */
export function assignmentOperations(
  { holders, property, side }: Side,
  special: Pick<Operation, 'units'> = {},
): Readonly<Record<'list' | 'count' | 'get' | 'create' | 'delete', Operation>> {
  const holder = (asked: Asked): string => objectOf(asked, holders).id
  const context = (asked: Asked) => `${holders}('${holder(asked)}')/${property}`
  const seen = (asked: Asked) => {
    const { appRoleAssignments, members } = asked.directory
    const id = holder(asked)
    // Of a user those of the groups as well that the user is in (user-list-approleassignments).
    const ids = holders === 'users' ? [id, ...members.holding(id)] : [id]
    const found = appRoleAssignments.matching(side, ids) ?? []
    return found.map((one) => renderAppRoleAssignment(one, asked.directory))
  }
  const addressed = (asked: Asked): AppRoleAssignment => {
    const id = asked.params['appRoleAssignment-id'] ?? ''
    const assignment = asked.directory.appRoleAssignments.get(id)
    if (assignment?.[side] !== holder(asked)) throw graphErrors.resourceNotFound(id)
    return assignment
  }

  return {
    list: defineOperation({
      ...special,
      handle: (call) => {
        const { query, header, root } = call
        const body = applyQuery(seen(call), query, {
          resource: resourceAt(property, root),
          root,
          path: `${holders}/${holder(call)}/${property}`,
          context: context(call),
          consistencyLevel: header('consistencylevel'),
        })
        return { status: 200, body }
      },
    }),

    count: defineOperation({
      handle: (call) => {
        const { query, header, root } = call
        const resource = resourceAt(property, root)
        const count = countMatches(seen(call), query, resource, header('consistencylevel'))
        return { status: 200, text: String(count) }
      },
    }),

    get: defineOperation({
      resolve: addressed,
      handle: (call) => {
        const { at: assignment, directory, query, root } = call
        const shape = { resource: resourceAt(property, root), root, context: context(call) }
        return { status: 200, body: selectOne(renderAppRoleAssignment(assignment, directory), query, shape) }
      },
    }),

    create: defineOperation({
      body: (body, asked) => {
        const written = readAssignment(body, asked)
        if (written[side] !== holder(asked)) throw graphErrors.otherThanAddressed(side)
        return written
      },
      handle: (call) => {
        const { body, directory, environment, root } = call
        const principalType = checkAssignment(body, directory)
        const assignment: AppRoleAssignment = {
          id: environment.newId(),
          ...body,
          principalType,
          createdDateTime: timestamp(environment),
        }
        directory.put('appRoleAssignments', assignment.id, assignment)
        return {
          status: 201,
          body: {
            '@odata.context': `${root}/$metadata#${context(call)}/$entity`,
            ...renderAppRoleAssignment(assignment, directory),
          },
        }
      },
    }),

    delete: defineOperation({
      resolve: addressed,
      handle: ({ at: assignment, directory }) => {
        directory.remove('appRoleAssignments', assignment.id)
        return { status: 204 }
      },
    }),
  }
}

function readAssignment(body: unknown, asked: Asked): WrittenAssignment {
  const written = readWritten(body, asked, writable)
  requireValues(written, ['principalId', 'resourceId', 'appRoleId'], writable)
  const { principalId, resourceId, appRoleId } = written
  return {
    principalId: String(principalId).toLowerCase(),
    resourceId: String(resourceId).toLowerCase(),
    appRoleId: String(appRoleId).toLowerCase(),
  }
}
