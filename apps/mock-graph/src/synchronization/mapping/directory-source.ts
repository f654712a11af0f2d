import type { Directory } from '../../directory/tenant/directory.js'
import type { DeletedItem } from '../../domain/directory/deleted-item.js'
import type { Group } from '../../domain/directory/group.js'
import type { User } from '../../domain/directory/user.js'
import type { Value } from '../../expressions/evaluate/expression-value.js'
import type { Role } from '../target/target.js'
import { rolesAt } from './app-roles.js'
import type { Source } from './compiled-mapping.js'
import { readGroupAttribute, readUserAttribute } from './source-attributes.js'

/**
 * A user or group of the directory as the mappings of a service principal read it, also one that waits among the deleted
 * items. Nothing is read before it is asked for.
 *
 * @param isLeaving Is it on its way out, for an assignment that ended or a filter that holds no more? Then it counts as
 *   soft-deleted, as a deleted object and a disabled account do. Default: no.
 */
export function directorySource(
  directory: Directory,
  servicePrincipalId: string,
  id: string,
  isLeaving = false,
): Source | undefined {
  const user = directory.users.get(id)
  const group = user ? undefined : directory.groups.get(id)
  const item = user || group ? undefined : directory.deletedItems.get(id)
  const found = user ?? group ?? objectOf(item)
  if (!found) return undefined
  const isUser = 'userPrincipalName' in found
  const read = (name: string): Value =>
    isUser ? readUserAttribute(found, name) : readGroupAttribute(found, name)
  const isGone = isLeaving || item !== undefined || (isUser && !found.accountEnabled)
  let roles: readonly Role[] | undefined
  const source: Source = {
    id,
    type: isUser ? 'User' : 'Group',
    displayName: found.displayName,
    attribute: (name) => {
      const computed = computedNames.get(name) ?? computedNames.get(name.toLowerCase())
      if (computed === undefined) return read(name)
      return computed === 'IsSoftDeleted' ? isGone : source.roles().map(({ value }) => value)
    },
    references: (name) => referencesOf(directory, id, name.toLowerCase(), item),
    roles: () => {
      roles ??= rolesAt(
        directory,
        servicePrincipalId,
        item?.references.appRoleAssignments ??
          directory.appRoleAssignments.matching('principalId', [id]) ??
          [],
        item?.references.memberOf ?? directory.members.holding(id),
      )
      return roles
    },
  }
  return source
}

const computedNames: ReadonlyMap<string, 'IsSoftDeleted' | 'appRoleAssignments'> = new Map(
  (['IsSoftDeleted', 'appRoleAssignments'] as const).flatMap((name) => [
    [name, name],
    [name.toLowerCase(), name],
  ]),
)

function objectOf(item: DeletedItem | undefined): User | Group | undefined {
  return item?.kind === 'user' || item?.kind === 'group' ? item.object : undefined
}

function referencesOf(
  { members, managers }: Directory,
  id: string,
  name: string,
  item: DeletedItem | undefined,
): readonly string[] {
  if (name === 'members') return item ? item.references.members : [...members.of(id)]
  if (name !== 'manager') return []
  const manager = item ? item.references.manager : managers.of(id)
  return manager === undefined ? [] : [manager]
}
