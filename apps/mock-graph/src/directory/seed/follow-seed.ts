import type { Environment } from '../../domain/time/environment.js'
import { deleteObject, restoreObject } from '../tenant/deleted-items.js'
import type { Directory } from '../tenant/directory.js'
import type { SeedTenant } from './seed-shape.js'
import { seedTenant } from './seed-tenant.js'

/**
 * Brings users, groups, members and managers of a directory to what its tenant in a seed says now: whoever is not there any
 * more is deleted, whoever is back is restored. All the rest stays. False when nothing had to be changed.
 */
export function followSeed(directory: Directory, tenant: SeedTenant, environment: Environment): boolean {
  // Seeded ids depend on names alone.
  const wanted = seedTenant({ ...tenant, id: directory.tenantId }, environment)
  const deleted = environment.now().toISOString()
  const before = directory.records.position
  directory.transact((own) => {
    for (const kind of ['users', 'groups'] as const) {
      for (const id of [...own[kind].keys()]) if (!wanted[kind].has(id)) deleteObject(own, id, deleted)
      for (const id of wanted[kind].keys()) bringBack(own, id)
    }
    for (const user of wanted.users.values())
      if (!isSame(own.users.get(user.id), user)) own.put('users', user.id, user)
    for (const made of wanted.groups.values()) {
      const present = own.groups.get(made.id)
      const group = { ...made, createdDateTime: present?.createdDateTime ?? made.createdDateTime }
      if (!isSame(present, group)) own.put('groups', group.id, group)
      followMembers(own, wanted, group.id)
    }
    for (const id of wanted.users.keys()) followManager(own, wanted, id)
  })
  return directory.records.position !== before
}

function bringBack(directory: Directory, id: string): void {
  const item = directory.deletedItems.get(id)
  if (item) restoreObject(directory, item)
}

function followMembers(directory: Directory, wanted: Directory, group: string): void {
  const [before, after] = [directory.members.of(group), wanted.members.of(group)]
  for (const member of before) if (!after.has(member)) directory.members.delete(group, member)
  for (const member of after) if (!before.has(member)) directory.members.add(group, member)
}

function followManager(directory: Directory, wanted: Directory, user: string): void {
  const [before, after] = [directory.managers.of(user), wanted.managers.of(user)]
  if (before === after) return
  if (after === undefined) directory.managers.remove(user)
  else directory.managers.assign(user, after)
}

/** Both were made in the same way, so that equal ones are written alike. */
const isSame = (one: object | undefined, other: object) => JSON.stringify(one) === JSON.stringify(other)
