import type { Directory } from '../../directory/tenant/directory.js'
import type { Principal } from '../../domain/directory/principal.js'

/**
 * Makes these the owners of a new object. A user who creates one becomes its owner, and so does an application that
 * may manage only what it owns; one that may manage everything does not (*assumed*).
 */
export function ownFromTheStart(
  objectId: string,
  owners: readonly string[],
  creator: Principal,
  directory: Directory,
): void {
  for (const owner of owners) directory.addOwner(objectId, owner)
  const owns = creator.kind === 'user' || creator.appRoles.has('Application.ReadWrite.OwnedBy')
  if (owns) directory.addOwner(objectId, creator.oid)
}
