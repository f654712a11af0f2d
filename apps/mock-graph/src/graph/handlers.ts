import type { OperationId } from '../generated/operations.js'
import type { Handler } from './exchange.js'
import { applications } from './operations/applications.js'
import { ownersOf } from './operations/owners.js'
import { countSecrets, getSecrets, putSecrets } from './operations/secrets.js'
import { servicePrincipals } from './operations/service-principals.js'

const servicePrincipalOwners = ownersOf('servicePrincipals')
const applicationOwners = ownersOf('applications')

/** Who answers what. An operation of the slice without a row answers 501. */
export const handlers: Partial<Record<OperationId, Handler>> = {
  'secrets.put': putSecrets,
  'secrets.get': getSecrets,
  'secrets.count': countSecrets,
  'servicePrincipals.list': servicePrincipals.list,
  'servicePrincipals.get': servicePrincipals.get,
  'servicePrincipals.getByAppId': servicePrincipals.get,
  'servicePrincipals.owners.list': servicePrincipalOwners.list,
  'servicePrincipals.owners.listRef': servicePrincipalOwners.listRef,
  'servicePrincipals.owners.add': servicePrincipalOwners.add,
  'servicePrincipals.owners.remove': servicePrincipalOwners.remove,
  'servicePrincipals.owners.removeByRef': servicePrincipalOwners.removeByRef,
  'applications.list': applications.list,
  'applications.get': applications.get,
  'applications.getByAppId': applications.get,
  'applications.owners.list': applicationOwners.list,
  'applications.owners.listRef': applicationOwners.listRef,
  'applications.owners.add': applicationOwners.add,
  'applications.owners.remove': applicationOwners.remove,
  'applications.owners.removeByRef': applicationOwners.removeByRef,
}
