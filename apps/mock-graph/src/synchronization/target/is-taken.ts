import type { Directory } from '../../directory/tenant/directory.js'
import type { AskedValue } from '../mapping/mapping-context.js'
import { KeptObjects } from './kept-objects.js'

/** Whose target is asked: a domain, which is in memory here, or the tenant itself. */
export type Asker = { readonly servicePrincipalId: string; readonly into: 'tenant' | 'domain' }

/**
 * Has somebody else a value that `SelectUniqueValue` would give? It is for what is provisioned into a domain
 * (functions-for-customizing-application-data.md); of the tenant, where it "isn't supported", user principal names are asked.
 */
export function isTakenBySomebodyElse(
  directory: Directory,
  { servicePrincipalId, into }: Asker,
  { type, path, value, objectId }: AskedValue,
): boolean {
  const isOwn = ({ id }: { readonly id: string }) =>
    (directory.records.table('links').matching('targetId', [id]) ?? []).some(
      (link) => link.objectId === objectId,
    )
  if (into === 'domain')
    return new KeptObjects(directory, servicePrincipalId)
      .holding(type, path, value)
      .some((kept) => !isOwn(kept))
  const user = path.toLowerCase() === 'userprincipalname' ? directory.userByPrincipalName(value) : undefined
  return user !== undefined && !isOwn(user)
}
