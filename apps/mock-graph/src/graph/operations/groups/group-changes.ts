import type { Directory } from '../../../directory/tenant/directory.js'
import { findObject } from '../../../directory/tenant/find-object.js'
import { followChanges } from '../../delta/follow-changes.js'
import { renderGroup } from '../../entities/render-group.js'

/** `GET /groups/delta`, which tells of members, too. */
export const followGroups = followChanges({
  name: 'groups',
  show: ({ groups }, id) => {
    const group = groups.get(id)
    return group && renderGroup(group)
  },
  since: (directory, position) => {
    const written = directory.groups.since(position)
    const related = writtenMembers(directory, position)
    return written && related && [...new Set([...written, ...related.map(({ of }) => of)])]
  },
  related: ['members'],
  relations: (directory, position) => {
    const written = position === null ? undefined : (writtenMembers(directory, position) ?? [])
    const byGroup = written && Map.groupBy(written, ({ of }) => of)
    return (id) => {
      const changed = byGroup
        ? (byGroup.get(id) ?? []).map(({ objectId }) => objectId)
        : directory.members.of(id)
      const members = [...changed].map((objectId) => ({
        '@odata.type': `#microsoft.graph.${kindOf(directory, objectId)}`,
        id: objectId,
        ...(!directory.members.has(id, objectId) && { '@removed': { reason: 'deleted' } }),
      }))
      return members.length > 0 ? { 'members@delta': members } : {}
    }
  },
})

/** Memberships that were written or removed: they are kept by group and member. */
function writtenMembers(directory: Directory, position: number) {
  return directory.records
    .table('members')
    .since(position)
    ?.map((key) => {
      const [of = '', objectId = ''] = key.split('/')
      return { of, objectId }
    })
}

const kindOf = (directory: Directory, id: string): string =>
  (findObject(directory, id) ?? directory.deletedItems.get(id))?.kind ?? 'directoryObject'
