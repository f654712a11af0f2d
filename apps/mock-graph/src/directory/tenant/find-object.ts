import type { DirectoryObject } from '../../domain/directory/deleted-item.js'
import type { Directory } from './directory.js'

/** Where the objects of each kind are kept, which is also what Graph calls their collection. */
export const collectionOf = {
  application: 'applications',
  servicePrincipal: 'servicePrincipals',
  user: 'users',
  group: 'groups',
} as const satisfies Record<DirectoryObject['kind'], string>

/** The object with this id, and what it is. */
export function findObject(directory: Directory, id: string): DirectoryObject | undefined {
  const application = directory.applications.get(id)
  if (application) return { kind: 'application', object: application }
  const servicePrincipal = directory.servicePrincipals.get(id)
  if (servicePrincipal) return { kind: 'servicePrincipal', object: servicePrincipal }
  const user = directory.users.get(id)
  if (user) return { kind: 'user', object: user }
  const group = directory.groups.get(id)
  return group && { kind: 'group', object: group }
}
