import type { ServicePrincipal } from '../../../domain/directory/service-principal.js'
import type { BodyObject } from '../../bodies/body-object.js'
import { readWritten, requireValues, type Writable } from '../../bodies/written-properties.js'
import { defineOperation } from '../../calls/operation.js'
import { changedBy } from '../../directory-objects/changed-by.js'
import { ownFromTheStart } from '../../directory-objects/creator.js'
import { entityBody } from '../../directory-objects/entity-set.js'
import { bindingOf, boundIds } from '../../directory-objects/reference.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { objectOf } from '../../routing/find-resource.js'
import { newServicePrincipal } from '../applications/new-application.js'
import { servicePrincipalSet } from './service-principal-set.js'

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
    'publishedPermissionScopes',
    'publisherName',
    'signInAudience',
  ],
  notNull: ['accountEnabled', 'appId', 'displayName', 'servicePrincipalType'],
}

/** `POST /servicePrincipals`: 201, for an application of this tenant that has none yet. */
export const createServicePrincipal = defineOperation({
  body(body, asked) {
    const written = readWritten(body, asked, { ...writable, bindings: ['owners'] })
    const { appId, servicePrincipalType: _, ...others } = written
    requireValues({ appId }, ['appId'], writable)
    return { appId: String(appId), written: others, owners: bindingOf(body, 'owners') }
  },
  handle(call) {
    const { body, directory, environment, principal } = call
    const application = directory.applicationByAppId(body.appId)
    if (!application) throw graphErrors.noBackingApplication(body.appId)
    if (directory.servicePrincipalByAppId(body.appId)) throw graphErrors.conflictingObject()
    const owners = boundIds(body.owners, directory)
    const unset = newServicePrincipal(application, directory, environment)
    const servicePrincipal = changed(unset, body.written)
    directory.put('servicePrincipals', servicePrincipal.id, servicePrincipal)
    ownFromTheStart(servicePrincipal.id, owners, principal, directory)
    return { status: 201, body: entityBody(servicePrincipalSet, servicePrincipal, call) }
  },
})

/** `PATCH /servicePrincipals/{id}`: 204. */
export const updateServicePrincipal = defineOperation({
  body: (body, asked) => readWritten(body, asked, { ...writable, readOnly: ['appId', ...writable.readOnly] }),
  handle: (call) => {
    const servicePrincipal = objectOf(call, 'servicePrincipals')
    call.directory.put('servicePrincipals', servicePrincipal.id, changed(servicePrincipal, call.body))
    return { status: 204 }
  },
})

const own = ['accountEnabled', 'displayName', 'servicePrincipalNames', 'tags'] as const

function changed(servicePrincipal: ServicePrincipal, written: BodyObject): ServicePrincipal {
  const { keyCredentials } = written
  const next = changedBy(
    servicePrincipal,
    // A certificate is never shown again.
    Array.isArray(keyCredentials)
      ? { ...written, keyCredentials: keyCredentials.map((credential) => ({ ...credential, key: null })) }
      : written,
    own,
  )
  if (written.displayName === undefined) return next
  return { ...next, appDisplayName: servicePrincipal.appDisplayName ?? servicePrincipal.displayName }
}
