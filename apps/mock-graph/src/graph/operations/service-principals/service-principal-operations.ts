import type { Operations } from '../../calls/operation.js'
import { deleteFrom } from '../../directory-objects/delete-from.js'
import { countOf, getFrom, listFrom } from '../../directory-objects/entity-set.js'
import { ownerOperations } from '../../directory-objects/linked-objects.js'
import { listLinkedUsers } from '../../directory-objects/list-linked-users.js'
import { passwordOperations } from '../../directory-objects/password-operations.js'
import { servicePrincipalSet } from './service-principal-set.js'
import { addTokenSigningCertificate } from './token-signing-certificate.js'
import { createServicePrincipal, updateServicePrincipal } from './write-service-principals.js'

const get = getFrom(servicePrincipalSet)
// The application stays.
const remove = deleteFrom('servicePrincipals')
const owners = ownerOperations('servicePrincipals')
const passwords = passwordOperations('servicePrincipal')

export const servicePrincipalOperations = {
  'servicePrincipals.list': listFrom(servicePrincipalSet),
  'servicePrincipals.count': countOf(servicePrincipalSet),
  'servicePrincipals.create': createServicePrincipal,
  'servicePrincipals.get': get,
  'servicePrincipals.getByAppId': get,
  'servicePrincipals.update': updateServicePrincipal,
  'servicePrincipals.updateByAppId': updateServicePrincipal,
  'servicePrincipals.delete': remove,
  'servicePrincipals.deleteByAppId': remove,
  'servicePrincipals.addPassword': passwords.add,
  'servicePrincipals.removePassword': passwords.remove,
  'servicePrincipals.addTokenSigningCertificate': addTokenSigningCertificate,
  'servicePrincipals.owners.list': owners.list,
  'servicePrincipals.owners.count': owners.count,
  'servicePrincipals.owners.users.list': listLinkedUsers({
    collection: 'servicePrincipals',
    property: 'owners',
  }),
  'servicePrincipals.owners.listRef': owners.listRef,
  'servicePrincipals.owners.add': owners.add,
  'servicePrincipals.owners.remove': owners.remove,
  'servicePrincipals.owners.removeByRef': owners.removeByRef,
} satisfies Operations
