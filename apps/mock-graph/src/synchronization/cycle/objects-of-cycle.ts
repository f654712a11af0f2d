import { knownOf, knownTo } from '../known/known-objects.js'
import type { Activity } from '../object/activity.js'
import { changedObjects } from '../scope/changed-objects.js'

/** Whom a cycle looks at, by id: users, then groups. */
export type ObjectsOfCycle = { readonly users: Iterable<string>; readonly groups: Iterable<string> }

/**
 * At an initial cycle everybody in scope, and whom the job knows; at an incremental one only what changed since, what failed
 * and is due, and what nobody knows the end of.
 *
 * @param since Position of the records when the cycle before began to read; undefined when everything is looked at.
 */
export function objectsOfCycle(activity: Activity, since: number | undefined): ObjectsOfCycle {
  const { directory, servicePrincipal, job, scope } = activity
  const changed = since === undefined ? undefined : changedObjects(directory, servicePrincipal.id, since)
  const left = (['escrows', 'outbound'] as const).flatMap((kind) =>
    knownTo(directory, job, kind).map(({ objectId }) => objectId),
  )
  const isGroup = (id: string) =>
    directory.groups.has(id) ||
    directory.deletedItems.get(id)?.kind === 'group' ||
    knownOf(directory, job, 'links', id)?.type === 'Group'
  if (changed) {
    const ids = [...new Set([...changed, ...left])]
    return { users: ids.filter((id) => !isGroup(id)), groups: ids.filter(isGroup) }
  }
  const known = [...knownTo(directory, job, 'links').map(({ objectId }) => objectId), ...left]
  const users = new Set(scope.users())
  const groups = new Set(scope.groups())
  for (const id of known) (isGroup(id) ? groups : users).add(id)
  return { users, groups }
}
