import type { Directory } from '../../directory/tenant/directory.js'
import { findObject } from '../../directory/tenant/find-object.js'
import type { DirectoryObject } from '../../domain/directory/deleted-item.js'
import { renderApplication } from './render-application.js'
import { renderGroup } from './render-group.js'
import { renderServicePrincipal } from './render-service-principal.js'
import { renderUser } from './render-user.js'

/** Is it the id of an application, service principal, user or group? */
export const isDirectoryObject = (id: string, directory: Directory): boolean =>
  findObject(directory, id) !== undefined

/** The object with this id on the wire, with the type that tells which it is; `undefined` where none has the id. */
export function renderDirectoryObject(id: string, directory: Directory): Record<string, unknown> | undefined {
  const found = findObject(directory, id)
  return found && { '@odata.type': `#microsoft.graph.${found.kind}`, ...renderObject(found) }
}

/** The directory objects with these ids on the wire. */
export const renderDirectoryObjects = (ids: Iterable<string>, directory: Directory) =>
  [...ids].map((id) => renderDirectoryObject(id, directory)).filter((object) => object !== undefined)

/** An object of any kind on the wire. */
export function renderObject(item: DirectoryObject): Record<string, unknown> {
  switch (item.kind) {
    case 'application':
      return renderApplication(item.object)
    case 'servicePrincipal':
      return renderServicePrincipal(item.object)
    case 'user':
      return renderUser(item.object)
    case 'group':
      return renderGroup(item.object)
  }
}
