import type { Application } from '../../../domain/directory/application.js'
import type { ServicePrincipal } from '../../../domain/directory/service-principal.js'
import { readWritten, requireValues, type Writable } from '../../bodies/written-properties.js'
import { defineOperation } from '../../calls/operation.js'
import { ownFromTheStart } from '../../directory-objects/creator.js'
import { entityBody } from '../../directory-objects/entity-set.js'
import { bindingOf, boundIds } from '../../directory-objects/reference.js'
import { objectOf } from '../../routing/find-resource.js'
import { applicationSet } from './application-set.js'
import { changedApplication, type WrittenApplication } from './changed-application.js'
import { newApplication } from './new-application.js'
import { offersOf } from './offers.js'

const writable: Writable = {
  type: 'application',
  resource: 'Application',
  readOnly: [
    'id',
    'appId',
    'applicationTemplateId',
    'createdDateTime',
    'deletedDateTime',
    'disabledByMicrosoftStatus',
    // Its own address takes it: microsoft-graph-docs#19305.
    'logo',
    'passwordCredentials',
    'publisherDomain',
  ],
  notNull: ['displayName', 'signInAudience'],
}

/** `POST /applications`: 201. Whoever creates it may become its owner. */
export const createApplication = defineOperation({
  body(body, asked) {
    const written: WrittenApplication = readWritten(body, asked, { ...writable, bindings: ['owners'] })
    requireValues(written, ['displayName'], writable)
    return { written, owners: bindingOf(body, 'owners') }
  },
  handle(call) {
    const { body, directory, environment, principal } = call
    const owners = boundIds(body.owners, directory)
    const unset = newApplication(String(body.written.displayName), null, directory, environment)
    const application = changedApplication(unset, body.written, environment)
    directory.put('applications', application.id, application)
    ownFromTheStart(application.id, owners, principal, directory)
    return { status: 201, body: entityBody(applicationSet, application, call) }
  },
})

/** `PATCH /applications/{id}`: 204. Its service principal in the tenant follows its name and what it offers. */
export const updateApplication = defineOperation({
  body: (body, asked): WrittenApplication => readWritten(body, asked, writable),
  handle(call) {
    const { directory, environment, body: written } = call
    const application = changedApplication(objectOf(call, 'applications'), written, environment)
    directory.put('applications', application.id, application)
    const instance = directory.servicePrincipalByAppId(application.appId)
    if (instance) directory.put('servicePrincipals', instance.id, follow(instance, application, written))
    return { status: 204 }
  },
})

/** The instance of an application after that was written. That a new name reaches both of its names is assumed. */
function follow(
  instance: ServicePrincipal,
  application: Application,
  { displayName, appRoles, api, signInAudience }: WrittenApplication,
): ServicePrincipal {
  const offers = offersOf(application)
  return {
    ...instance,
    ...(displayName !== undefined && { displayName, appDisplayName: displayName }),
    ...(signInAudience !== undefined && { signInAudience: application.signInAudience }),
    ...(appRoles !== undefined && { appRoles: offers.appRoles }),
    ...(api !== undefined && { oauth2PermissionScopes: offers.oauth2PermissionScopes }),
  }
}
