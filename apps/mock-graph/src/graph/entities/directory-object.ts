import type { Directory } from '../../directory/directory.js'
import type { StructuredType } from '../odata/entity-type.js'
import { renderServicePrincipal, servicePrincipalType } from './service-principal.js'
import { renderUser, userType } from './user.js'

/** What a collection of directory objects may be queried by: the properties of everything that can be in it. */
export const directoryObjectType = (root: string): StructuredType => ({
  name: 'microsoft.graph.directoryObject',
  properties: { ...userType.properties, ...servicePrincipalType(root).properties },
})

/** A user or service principal on the wire, with the type that tells them apart; `undefined` where neither has the id. */
function renderDirectoryObject(id: string, directory: Directory): Record<string, unknown> | undefined {
  const user = directory.users.get(id)
  if (user) return { '@odata.type': '#microsoft.graph.user', ...renderUser(user) }
  const servicePrincipal = directory.servicePrincipals.get(id)
  return (
    servicePrincipal && {
      '@odata.type': '#microsoft.graph.servicePrincipal',
      ...renderServicePrincipal(servicePrincipal),
    }
  )
}

/** The owners of an application or service principal on the wire. */
export const renderOwners = (objectId: string, directory: Directory): Record<string, unknown>[] =>
  [...directory.ownersOf(objectId)]
    .map((id) => renderDirectoryObject(id, directory))
    .filter((owner) => owner !== undefined)
