import type { Directory } from '../../directory/tenant/directory.js'
import { bodyObject } from '../bodies/body-object.js'
import type { Asked, GraphCall } from '../calls/graph-call.js'
import { defineOperation, type Operation } from '../calls/operation.js'
import { graphErrors } from '../errors/graph-errors.js'
import { objectOf } from '../routing/find-resource.js'

/** As directoryobject-checkmembergroups has it. */
const most = 20

/**
 * `POST …/checkMemberGroups`: those of the groups that the object is in, be it through other groups.
 *
 * @param idOf Finds the object. Throws where there is none.
 */
export const checkMemberGroups = (idOf: (asked: Asked) => string): Operation =>
  defineOperation({
    resolve: idOf,
    body: (body) => {
      const { groupIds } = bodyObject(body) as { groupIds?: string[] | null }
      if (!groupIds) throw graphErrors.valueRequired('groupIds', 'DirectoryObject')
      if (groupIds.length > most) throw graphErrors.tooMany('groupIds', most)
      return new Set(groupIds.map((id) => id.toLowerCase()))
    },
    handle: (call) => {
      const groups = groupsAbove(call.at, call.directory)
      return texts(
        groups.filter((id) => call.body.has(id)),
        call,
      )
    },
  })

/** `POST …/getMemberGroups`: all groups that the user or group is in, or the security groups among them. */
export const getMemberGroups = (collection: 'users' | 'groups'): Operation =>
  defineOperation({
    body: (body) =>
      (bodyObject(body) as { securityEnabledOnly?: boolean | null }).securityEnabledOnly === true,
    handle: (call) => {
      const { directory, body: securityEnabledOnly } = call
      const groups = groupsAbove(objectOf(call, collection).id, directory)
      return texts(
        groups.filter((id) => !securityEnabledOnly || directory.groups.get(id)?.securityEnabled),
        call,
      )
    },
  })

const texts = (value: readonly string[], { root }: GraphCall) => ({
  status: 200 as const,
  body: { '@odata.context': `${root}/$metadata#Collection(Edm.String)`, value },
})

/** The groups that have it as a member, the groups that have those, and so on, each once. */
function groupsAbove(id: string, { members }: Directory): string[] {
  const found = new Set<string>(members.holding(id))
  for (const group of found) for (const above of members.holding(group)) found.add(above)
  return [...found]
}
