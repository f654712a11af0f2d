import type { OperationId } from '../../generated/operations.js'
import type { Handler } from '../exchange.js'
import { applications } from './applications.js'
import { federatedCredentialHandlers } from './federated-credentials.js'
import { ownersOf } from './linked-objects.js'
import { addPassword, removePassword } from './passwords.js'
import { servicePrincipals } from './service-principals.js'
import { createApplication, deleteApplication, updateApplication } from './write-applications.js'
import {
  createServicePrincipal,
  deleteServicePrincipal,
  updateServicePrincipal,
} from './write-service-principals.js'

const servicePrincipalOwners = ownersOf('servicePrincipals')
const applicationOwners = ownersOf('applications')

export const applicationHandlers = {
  'servicePrincipals.list': servicePrincipals.list,
  'servicePrincipals.create': createServicePrincipal,
  'servicePrincipals.get': servicePrincipals.get,
  'servicePrincipals.getByAppId': servicePrincipals.get,
  'servicePrincipals.update': updateServicePrincipal,
  'servicePrincipals.updateByAppId': updateServicePrincipal,
  'servicePrincipals.delete': deleteServicePrincipal,
  'servicePrincipals.deleteByAppId': deleteServicePrincipal,
  'servicePrincipals.owners.list': servicePrincipalOwners.list,
  'servicePrincipals.owners.listRef': servicePrincipalOwners.listRef,
  'servicePrincipals.owners.add': servicePrincipalOwners.add,
  'servicePrincipals.owners.remove': servicePrincipalOwners.remove,
  'servicePrincipals.owners.removeByRef': servicePrincipalOwners.removeByRef,
  'applications.list': applications.list,
  'applications.create': createApplication,
  'applications.get': applications.get,
  'applications.getByAppId': applications.get,
  'applications.update': updateApplication,
  'applications.updateByAppId': updateApplication,
  'applications.delete': deleteApplication,
  'applications.deleteByAppId': deleteApplication,
  'applications.addPassword': addPassword,
  'applications.removePassword': removePassword,
  ...federatedCredentialHandlers,
  'applications.owners.list': applicationOwners.list,
  'applications.owners.listRef': applicationOwners.listRef,
  'applications.owners.add': applicationOwners.add,
  'applications.owners.remove': applicationOwners.remove,
  'applications.owners.removeByRef': applicationOwners.removeByRef,
} satisfies Partial<Record<OperationId, Handler>>
