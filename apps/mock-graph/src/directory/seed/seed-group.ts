import type { Details } from '../../domain/directory/details.js'
import type { Group } from '../../domain/directory/group.js'
import type { Directory } from '../tenant/directory.js'
import { groupIdOf } from './seed-ids.js'
import type { SeedGroup } from './seed-shape.js'

/** Adds a security group with its members and owners, who may come later. */
export function seedGroup(
  group: SeedGroup,
  principals: ReadonlyMap<string, string>,
  directory: Directory,
  created: string,
): void {
  const id = groupIdOf(directory.tenantId, group)
  const { name, displayName = name, members = [], owners = [] } = group
  const { own, details } = partDetails(group.details ?? {})
  directory.put('groups', id, {
    id,
    displayName,
    createdDateTime: created,
    mailEnabled: false,
    mailNickname: name.replaceAll(/[^\w-]/g, ''),
    securityEnabled: true,
    groupTypes: [],
    isAssignableToRole: false,
    ...own,
    ...(Object.keys(details).length > 0 && { details }),
  })
  for (const member of members) directory.members.add(id, principals.get(member)!)
  for (const owner of owners) directory.addOwner(id, principals.get(owner)!)
}

const ofTheRecord = new Set([
  'createdDateTime',
  'mailEnabled',
  'mailNickname',
  'securityEnabled',
  'groupTypes',
  'isAssignableToRole',
])

/** What the record of a group has itself, and the rest. The types were checked (check-details.ts). */
function partDetails(given: Details): { own: Partial<Group>; details: Details } {
  const entries = Object.entries(given)
  const isOwn = ([name, value]: readonly [string, unknown]) => ofTheRecord.has(name) && value !== null
  return {
    own: Object.fromEntries(entries.filter(isOwn)),
    details: Object.fromEntries(entries.filter(([name]) => !ofTheRecord.has(name))),
  }
}
