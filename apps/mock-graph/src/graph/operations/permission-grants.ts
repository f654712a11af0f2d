import type { OAuth2PermissionGrant } from '../../domain/grants.js'
import type { Exchange, Handler } from '../exchange.js'
import { faults } from '../faults.js'
import { applyQuery } from '../odata/apply-query.js'
import { type Items, itemsOf } from '../odata/items.js'
import { selectOne } from '../odata/select-one.js'
import { resourceAt } from '../types/resource-at.js'
import { readWritten, requireValues, type Writable } from './written-properties.js'

const writable: Writable = {
  type: 'oAuth2PermissionGrant',
  resource: 'OAuth2PermissionGrant',
  readOnly: ['id'],
  notNull: ['clientId', 'consentType', 'resourceId'],
}

const name = 'oauth2PermissionGrants'

function addressed({ params, directory }: Exchange): OAuth2PermissionGrant {
  const id = params['oAuth2PermissionGrant-id'] ?? ''
  const grant = directory.oauth2PermissionGrants.get(id)
  if (!grant) throw faults.resourceNotFound(id)
  return grant
}

const list = ({ query, root }: Exchange, grants: Items, path: string) => ({
  status: 200 as const,
  body: applyQuery(grants, query, { resource: resourceAt(name, root), root, path, context: name }),
})

/** `GET /oauth2PermissionGrants`. */
export const listGrants: Handler = (exchange) =>
  list(
    exchange,
    itemsOf(exchange.directory.oauth2PermissionGrants, (grant) => grant),
    name,
  )

/** `GET /servicePrincipals/{id}/oauth2PermissionGrants`: those of the client. */
export const listGrantsOfClient: Handler = (exchange) => {
  const id = exchange.params['servicePrincipal-id'] ?? ''
  const grants = exchange.directory.oauth2PermissionGrants.having(id)
  return list(exchange, grants, `servicePrincipals/${id}/${name}`)
}

/** `GET /oauth2PermissionGrants/{id}`. */
export const getGrant: Handler = (exchange) => {
  const { query, root } = exchange
  return {
    status: 200,
    body: selectOne(addressed(exchange), query, { resource: resourceAt(name, root), root, context: name }),
  }
}

/** `POST /oauth2PermissionGrants`: 201. The next token of the client carries the scopes. */
export const createGrant: Handler = (exchange) => {
  const { directory, environment, root } = exchange
  const written = readWritten(exchange, writable)
  requireValues(written, ['clientId', 'consentType', 'resourceId'], writable)
  const { clientId, resourceId, consentType, scope, principalId } = written as Record<string, string | null>
  if (consentType !== 'AllPrincipals' && consentType !== 'Principal') {
    throw faults.schemaMismatch('consentType')
  }
  if (consentType === 'Principal')
    requireValues({ principalId: principalId ?? '' }, ['principalId'], writable)
  const grant: OAuth2PermissionGrant = {
    id: environment.newId(),
    clientId: String(clientId).toLowerCase(),
    consentType,
    principalId: consentType === 'Principal' ? String(principalId).toLowerCase() : null,
    resourceId: String(resourceId).toLowerCase(),
    scope: scope ?? '',
  }
  for (const id of [grant.clientId, grant.resourceId]) {
    if (!directory.servicePrincipals.has(id)) throw faults.resourceNotFound(id)
  }
  if (grant.principalId && !directory.users.has(grant.principalId)) {
    throw faults.resourceNotFound(grant.principalId)
  }
  const exists = [...directory.oauth2PermissionGrants.having(grant.clientId)].some(
    (one) => one.resourceId === grant.resourceId && one.principalId === grant.principalId,
  )
  if (exists) throw faults.conflictingObject()
  directory.oauth2PermissionGrants.set(grant.id, grant)
  return { status: 201, body: { '@odata.context': `${root}/$metadata#${name}/$entity`, ...grant } }
}

/** `PATCH /oauth2PermissionGrants/{id}`: 204. Only the scopes can change. */
export const updateGrant: Handler = (exchange) => {
  const grant = addressed(exchange)
  const fixed = ['clientId', 'consentType', 'principalId', 'resourceId']
  const { scope } = readWritten(exchange, { ...writable, readOnly: [...writable.readOnly, ...fixed] })
  if (scope !== undefined) grant.scope = String(scope ?? '')
  return { status: 204 }
}

/** `DELETE /oauth2PermissionGrants/{id}`: 204. */
export const deleteGrant: Handler = (exchange) => {
  exchange.directory.oauth2PermissionGrants.delete(addressed(exchange).id)
  return { status: 204 }
}
