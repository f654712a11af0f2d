import { galleryAppRoles } from '../../../gallery/gallery-app-roles.js'
import { bodyObject, checkProperties } from '../../bodies/body-object.js'
import { defineOperation } from '../../calls/operation.js'
import { ownFromTheStart } from '../../directory-objects/creator.js'
import { renderApplication } from '../../entities/render-application.js'
import { renderServicePrincipal } from '../../entities/render-service-principal.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { differencesOf } from '../../routing/version-differences.js'
import { newApplication, newServicePrincipal } from '../applications/new-application.js'
import { addressedTemplate } from './application-templates.js'

/** `POST …/instantiate`: 201, with an application and its service principal. */
export const instantiate = defineOperation({
  resolve: addressedTemplate,
  body: readDisplayName,
  handle: ({ at: template, body: displayName, directory, environment, principal, root }) => {
    const unset = newApplication(displayName, template.id, directory, environment)
    const application = { ...unset, details: { ...unset.details, appRoles: galleryAppRoles() } }
    const instance = newServicePrincipal(application, directory, environment)
    const servicePrincipal = { ...instance, tags: galleryTags }
    directory.put('applications', application.id, application)
    directory.put('servicePrincipals', servicePrincipal.id, servicePrincipal)
    ownFromTheStart(application.id, [], principal, directory)
    ownFromTheStart(servicePrincipal.id, [], principal, directory)
    return {
      status: 201,
      body: {
        '@odata.context': `${root}/$metadata#microsoft.graph.applicationServicePrincipal`,
        application: named(renderApplication(application), root),
        servicePrincipal: named(renderServicePrincipal(servicePrincipal), root),
      },
    }
  },
})

function readDisplayName(body: unknown): string {
  const given = bodyObject(body)
  checkProperties(given, ['displayName', 'serviceManagementReference'], 'microsoft.graph.applicationTemplate')
  const { displayName } = given
  if (displayName === undefined || displayName === null || displayName === '') {
    throw graphErrors.valueRequired('displayName', 'Application')
  }
  if (typeof displayName !== 'string') throw graphErrors.schemaMismatch('displayName')
  return displayName
}

// As of the seed's applications: what the portal sets, too.
const galleryTags = [
  'WindowsAzureActiveDirectoryIntegratedApp',
  'WindowsAzureActiveDirectoryCustomSingleSignOnApplication',
]

/** Beta calls the id `objectId` here, and scripts read it so (docs/discoveries/clients.md). */
function named({ id, ...others }: Record<string, unknown>, root: string) {
  return { [differencesOf(root).instantiatedId]: id, ...others }
}
