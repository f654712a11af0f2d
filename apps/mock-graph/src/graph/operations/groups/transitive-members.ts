import type { Directory } from '../../../directory/tenant/directory.js'
import { directoryObjects, listObjects } from '../../directory-objects/list-objects.js'

/** `GET /groups/{id}/transitiveMembers`: the members, those of the groups among them, and so on, each once. */
export const listTransitiveMembers = listObjects({
  collection: 'groups',
  path: 'transitiveMembers',
  resource: 'members',
  itemsOf: (id, directory) => directoryObjects(membersBelow(id, directory), directory),
})

/** A group that is in a circle of groups is its own member, as the others of the circle are. */
function membersBelow(id: string, { members, groups }: Directory): string[] {
  const found = new Set<string>()
  const open = [id]
  for (const group of open) {
    for (const member of members.of(group)) {
      if (found.has(member)) continue
      found.add(member)
      if (groups.has(member)) open.push(member)
    }
  }
  return [...found]
}
