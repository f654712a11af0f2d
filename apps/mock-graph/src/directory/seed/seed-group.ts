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
  directory.put('groups', id, {
    id,
    displayName,
    createdDateTime: created,
    mailEnabled: false,
    mailNickname: name.replaceAll(/[^\w-]/g, ''),
    securityEnabled: true,
    groupTypes: [],
    isAssignableToRole: false,
  })
  for (const member of members) directory.members.add(id, principals.get(member)!)
  for (const owner of owners) directory.addOwner(id, principals.get(owner)!)
}
