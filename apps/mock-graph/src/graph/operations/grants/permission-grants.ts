import type { Directory } from '../../../directory/tenant/directory.js'
import type { OAuth2PermissionGrant } from '../../../domain/directory/grants.js'
import { readWritten, requireValues, type Writable } from '../../bodies/written-properties.js'
import type { Asked, GraphCall } from '../../calls/graph-call.js'
import { defineOperation } from '../../calls/operation.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { applyQuery } from '../../odata/query/apply-query.js'
import { type Items, itemsOf } from '../../odata/query/items.js'
import { selectOne } from '../../odata/query/select-one.js'
import { objectOf } from '../../routing/find-resource.js'
import { resourceAt } from '../../types/resource-at.js'

const writable: Writable = {
  type: 'oAuth2PermissionGrant',
  resource: 'OAuth2PermissionGrant',
  readOnly: ['id'],
  notNull: ['clientId', 'consentType', 'resourceId'],
}

const name = 'oauth2PermissionGrants'

/** What a read costs, of one or of all: docs/discoveries/throttling.md. */
const units = 2

function addressedGrant({ params, directory }: Asked): OAuth2PermissionGrant {
  const id = params['oAuth2PermissionGrant-id'] ?? ''
  const grant = directory.oauth2PermissionGrants.get(id)
  if (!grant) throw graphErrors.resourceNotFound(id)
  return grant
}

const list = ({ query, root }: GraphCall, grants: Items, path: string) => ({
  status: 200 as const,
  body: applyQuery(grants, query, { resource: resourceAt(name, root), root, path, context: name }),
})

/** `GET /oauth2PermissionGrants`. */
export const listGrants = defineOperation({
  units,
  handle: (call) =>
    list(
      call,
      itemsOf(call.directory.oauth2PermissionGrants, (grant) => grant),
      name,
    ),
})

/** `GET /servicePrincipals/{id}/oauth2PermissionGrants`: those of the client. */
export const listGrantsOfClient = defineOperation({
  handle: (call) => {
    const { id } = objectOf(call, 'servicePrincipals')
    return list(call, grantsOf(id, call.directory), `servicePrincipals/${id}/${name}`)
  },
})

/** `GET /oauth2PermissionGrants/{id}`. */
export const getGrant = defineOperation({
  units,
  resolve: addressedGrant,
  handle: ({ at: grant, query, root }) => ({
    status: 200,
    body: selectOne(grant, query, { resource: resourceAt(name, root), root, context: name }),
  }),
})

/** `POST /oauth2PermissionGrants`: 201. The next token of the client carries the scopes. */
export const createGrant = defineOperation({
  body: readGrant,
  handle: ({ body, directory, environment, root }) => {
    checkGrant(body, directory)
    const grant: OAuth2PermissionGrant = { id: environment.newId(), ...body }
    directory.put(name, grant.id, grant)
    return { status: 201, body: { '@odata.context': `${root}/$metadata#${name}/$entity`, ...grant } }
  },
})

function readGrant(body: unknown, asked: Asked): Omit<OAuth2PermissionGrant, 'id'> {
  const written = readWritten(body, asked, writable)
  requireValues(written, ['clientId', 'consentType', 'resourceId'], writable)
  const { clientId, resourceId, consentType, scope, principalId } = written as Record<string, string | null>
  if (consentType !== 'AllPrincipals' && consentType !== 'Principal') {
    throw graphErrors.schemaMismatch('consentType')
  }
  if (consentType === 'Principal')
    requireValues({ principalId: principalId ?? '' }, ['principalId'], writable)
  return {
    clientId: String(clientId).toLowerCase(),
    consentType,
    principalId: consentType === 'Principal' ? String(principalId).toLowerCase() : null,
    resourceId: String(resourceId).toLowerCase(),
    scope: scope ?? '',
  }
}

/** Throws where the directory has no such client, resource or user, or has such a grant already. */
function checkGrant(
  { clientId, resourceId, principalId }: Omit<OAuth2PermissionGrant, 'id'>,
  directory: Directory,
): void {
  for (const id of [clientId, resourceId]) {
    if (!directory.servicePrincipals.has(id)) throw graphErrors.resourceNotFound(id)
  }
  if (principalId && !directory.users.has(principalId)) throw graphErrors.resourceNotFound(principalId)
  const exists = grantsOf(clientId, directory).some(
    (one) => one.resourceId === resourceId && one.principalId === principalId,
  )
  if (exists) throw graphErrors.conflictingObject()
}

const grantsOf = (clientId: string, { oauth2PermissionGrants }: Directory) =>
  oauth2PermissionGrants.matching('clientId', [clientId]) ?? []

const fixed = ['clientId', 'consentType', 'principalId', 'resourceId']

/** `PATCH /oauth2PermissionGrants/{id}`: 204. Only the scopes can change. */
export const updateGrant = defineOperation({
  resolve: addressedGrant,
  body: (body, asked) => {
    const readOnly = [...writable.readOnly, ...fixed]
    const { scope } = readWritten(body, asked, { ...writable, readOnly })
    return scope === undefined ? asked.at.scope : String(scope ?? '')
  },
  handle: ({ at: grant, body: scope, directory }) => {
    directory.put(name, grant.id, { ...grant, scope })
    return { status: 204 }
  },
})

/** `DELETE /oauth2PermissionGrants/{id}`: 204. */
export const deleteGrant = defineOperation({
  resolve: addressedGrant,
  handle: ({ at: grant, directory }) => {
    directory.remove(name, grant.id)
    return { status: 204 }
  },
})
