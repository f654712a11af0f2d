import { renderServicePrincipal, servicePrincipalType } from '../entities/service-principal.js'
import { readersOf } from './entity-set.js'

/** `GET /servicePrincipals` and `GET /servicePrincipals/{id}`. */
export const servicePrincipals = readersOf({
  name: 'servicePrincipals',
  resource: 'ServicePrincipal',
  parameter: 'servicePrincipal-id',
  type: servicePrincipalType,
  render: renderServicePrincipal,
  all: (directory) => directory.servicePrincipals,
  byAppId: (directory, appId) => directory.servicePrincipalByAppId(appId),
})
