import type { Directory } from '../../directory/tenant/directory.js'
import { renderGroup } from './render-group.js'
import { renderServicePrincipal } from './render-service-principal.js'
import { renderUser } from './render-user.js'

/** Is it the id of a user, group or service principal? */
export const isDirectoryObject = (id: string, { users, groups, servicePrincipals }: Directory): boolean =>
  users.has(id) || groups.has(id) || servicePrincipals.has(id)

/** A user, group or service principal on the wire, with the type that tells them apart; `undefined` where none has the id. */
export function renderDirectoryObject(id: string, directory: Directory): Record<string, unknown> | undefined {
  const user = directory.users.get(id)
  if (user) return { '@odata.type': '#microsoft.graph.user', ...renderUser(user) }
  const group = directory.groups.get(id)
  if (group) return { '@odata.type': '#microsoft.graph.group', ...renderGroup(group) }
  const servicePrincipal = directory.servicePrincipals.get(id)
  return (
    servicePrincipal && {
      '@odata.type': '#microsoft.graph.servicePrincipal',
      ...renderServicePrincipal(servicePrincipal),
    }
  )
}

/** The directory objects with these ids on the wire. */
export const renderDirectoryObjects = (ids: Iterable<string>, directory: Directory) =>
  [...ids].map((id) => renderDirectoryObject(id, directory)).filter((object) => object !== undefined)
