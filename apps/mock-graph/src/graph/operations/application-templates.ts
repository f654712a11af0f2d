import { type GalleryApplication, galleryApplications } from '../../gallery/applications.js'
import { galleryAppRoles } from '../../gallery/gallery-app-roles.js'
import { renderApplication } from '../entities/application.js'
import { renderApplicationTemplate } from '../entities/application-template.js'
import { renderServicePrincipal } from '../entities/service-principal.js'
import type { Exchange, Handler } from '../exchange.js'
import { faults } from '../faults.js'
import { applyQuery } from '../odata/apply-query.js'
import { selectOne } from '../odata/select-one.js'
import { resourceAt } from '../types/resource-at.js'
import { differencesOf } from '../version-differences.js'
import { bodyObject, checkProperties } from './body-object.js'
import { ownFromTheStart } from './creator.js'
import { newApplication, newServicePrincipal } from './new-application.js'

/** `GET /applicationTemplates`: the part of the gallery that the fake knows. */
export const listTemplates: Handler = ({ query, root }) => ({
  status: 200,
  body: applyQuery(galleryApplications.map(renderApplicationTemplate), query, {
    resource: resourceAt('applicationTemplates', root),
    root,
    path: 'applicationTemplates',
    context: 'applicationTemplates',
  }),
})

/** `GET /applicationTemplates/{id}`. */
export const getTemplate: Handler = (exchange) => {
  const { query, root } = exchange
  const item = renderApplicationTemplate(addressedTemplate(exchange))
  const single = { resource: resourceAt('applicationTemplates', root), root, context: 'applicationTemplates' }
  return { status: 200, body: selectOne(item, query, single) }
}

function addressedTemplate({ params }: Exchange): GalleryApplication {
  const named = params['applicationTemplate-id'] ?? ''
  const found = galleryApplications.find(({ id }) => id === named.toLowerCase())
  if (!found) throw faults.resourceNotFound(named)
  return found
}

/** `POST …/instantiate`: 201, with an application and its service principal. */
export const instantiate: Handler = (exchange) => {
  const { body, directory, environment, principal, root } = exchange
  const template = addressedTemplate(exchange)
  const given = bodyObject(body)
  checkProperties(given, ['displayName', 'serviceManagementReference'], 'microsoft.graph.applicationTemplate')
  const { displayName } = given
  if (displayName === undefined || displayName === null || displayName === '') {
    throw faults.valueRequired('displayName', 'Application')
  }
  if (typeof displayName !== 'string') throw faults.schemaMismatch('displayName')
  const application = newApplication(displayName, template.id, environment)
  application.details = { appRoles: galleryAppRoles() }
  const servicePrincipal = newServicePrincipal(application, directory, environment)
  servicePrincipal.tags = [...galleryTags]
  directory.applications.set(application.id, application)
  directory.addServicePrincipal(servicePrincipal)
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
