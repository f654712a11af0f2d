import type { Operations } from '../../calls/operation.js'
import { deleteFrom } from '../../directory-objects/delete-from.js'
import { countOf, getFrom, listFrom } from '../../directory-objects/entity-set.js'
import { ownerOperations } from '../../directory-objects/linked-objects.js'
import { listLinkedUsers } from '../../directory-objects/list-linked-users.js'
import { passwordOperations } from '../../directory-objects/password-operations.js'
import { applicationSet } from './application-set.js'
import { federatedCredentialOperations } from './federated-credentials.js'
import { createApplication, updateApplication } from './write-applications.js'

const get = getFrom(applicationSet)
// Its service principal goes with it, as Terraform relies on.
const remove = deleteFrom('applications')
const owners = ownerOperations('applications')
const passwords = passwordOperations('application')

export const applicationOperations = {
  // Two units: docs/discoveries/throttling.md.
  'applications.list': listFrom(applicationSet, { units: 2 }),
  'applications.count': countOf(applicationSet),
  'applications.create': createApplication,
  'applications.get': get,
  'applications.getByAppId': get,
  'applications.update': updateApplication,
  'applications.updateByAppId': updateApplication,
  'applications.delete': remove,
  'applications.deleteByAppId': remove,
  'applications.addPassword': passwords.add,
  'applications.removePassword': passwords.remove,
  ...federatedCredentialOperations,
  'applications.owners.list': owners.list,
  'applications.owners.count': owners.count,
  'applications.owners.users.list': listLinkedUsers({ collection: 'applications', property: 'owners' }),
  'applications.owners.listRef': owners.listRef,
  'applications.owners.add': owners.add,
  'applications.owners.remove': owners.remove,
  'applications.owners.removeByRef': owners.removeByRef,
} satisfies Operations
