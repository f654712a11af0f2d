import { deleteObject } from '../../directory/deleted-items.js'
import type { ServicePrincipal } from '../../domain/service-principal.js'
import { timestamp } from '../../domain/timestamp.js'
import type { Handler } from '../exchange.js'
import { faults } from '../faults.js'
import { bodyObject } from './body-object.js'
import { ownFromTheStart } from './creator.js'
import { addressed, entityBody } from './entity-set.js'
import { newServicePrincipal } from './new-application.js'
import { boundIds } from './reference.js'
import { servicePrincipalSet } from './service-principals.js'
import { readWritten, requireValues, type Writable } from './written-properties.js'

const writable: Writable = {
  type: 'servicePrincipal',
  resource: 'ServicePrincipal',
  readOnly: [
    'id',
    'appDisplayName',
    'appOwnerOrganizationId',
    'appRoles',
    'applicationTemplateId',
    'createdDateTime',
    'deletedDateTime',
    'disabledByMicrosoftStatus',
    'oauth2PermissionScopes',
    'passwordCredentials',
    'signInAudience',
  ],
  notNull: ['accountEnabled', 'appId', 'displayName', 'servicePrincipalType'],
}

/** What a body may change, as `readWritten` has checked it. */
type Written = Partial<
  Pick<ServicePrincipal, 'accountEnabled' | 'displayName' | 'servicePrincipalNames' | 'tags'>
> & { [other: string]: unknown }

/** `POST /servicePrincipals`: 201, for an application of this tenant that has none yet. */
export const createServicePrincipal: Handler = (exchange) => {
  const { body, directory, environment, principal } = exchange
  const {
    appId,
    servicePrincipalType: _,
    ...written
  } = readWritten(exchange, { ...writable, bindings: ['owners'] })
  requireValues({ appId }, ['appId'], writable)
  const named = String(appId).toLowerCase()
  const application = directory.applicationByAppId(named)
  if (!application) throw faults.noBackingApplication(String(appId))
  if (directory.servicePrincipalByAppId(named)) throw faults.conflictingObject()
  const owners = boundIds(bodyObject(body), 'owners', directory)
  const servicePrincipal = newServicePrincipal(application, directory, environment)
  change(servicePrincipal, written)
  directory.addServicePrincipal(servicePrincipal)
  ownFromTheStart(servicePrincipal.id, owners, principal, directory)
  return { status: 201, body: entityBody(servicePrincipalSet, servicePrincipal, exchange) }
}

/** `PATCH /servicePrincipals/{id}`: 204. */
export const updateServicePrincipal: Handler = (exchange) => {
  const servicePrincipal = addressed(servicePrincipalSet, exchange)
  const readOnly = ['appId', ...writable.readOnly]
  change(servicePrincipal, readWritten(exchange, { ...writable, readOnly }))
  return { status: 204 }
}

/** `DELETE /servicePrincipals/{id}`: 204. The application stays. */
export const deleteServicePrincipal: Handler = (exchange) => {
  const { directory, environment } = exchange
  deleteObject(directory, addressed(servicePrincipalSet, exchange).id, timestamp(environment))
  return { status: 204 }
}

function change(servicePrincipal: ServicePrincipal, written: Written): void {
  const { accountEnabled, displayName, servicePrincipalNames, tags, ...details } = written
  // A certificate is never shown again.
  if (Array.isArray(details.keyCredentials)) {
    details.keyCredentials = details.keyCredentials.map((credential) => ({ ...credential, key: null }))
  }
  if (accountEnabled !== undefined) servicePrincipal.accountEnabled = accountEnabled
  if (displayName !== undefined) {
    servicePrincipal.appDisplayName ??= servicePrincipal.displayName
    servicePrincipal.displayName = displayName
  }
  if (servicePrincipalNames !== undefined) servicePrincipal.servicePrincipalNames = servicePrincipalNames
  if (tags !== undefined) servicePrincipal.tags = tags
  servicePrincipal.details = { ...servicePrincipal.details, ...details }
}
