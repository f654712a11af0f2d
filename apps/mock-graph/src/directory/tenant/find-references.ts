import type { References } from '../../domain/directory/deleted-item.js'
import type { Table } from '../../store/table.js'
import type { Managers } from './managers.js'
import type { TenantRecords } from './record-kinds.js'
import type { Relation } from './relation.js'

/** Where references stand. */
type ReferenceTables = {
  readonly owners: Relation
  readonly members: Relation
  readonly managers: Managers
} & {
  readonly [Kind in 'appRoleAssignments' | 'oauth2PermissionGrants' | 'roleAssignments']: Table<
    TenantRecords[Kind]
  >
}

/** Everything of the directory that names the object. */
export function findReferences(directory: ReferenceTables, id: string): References {
  const { owners, members, managers, appRoleAssignments, oauth2PermissionGrants, roleAssignments } = directory
  return {
    owners: [...owners.of(id)],
    owned: owners.holding(id),
    members: [...members.of(id)],
    memberOf: members.holding(id),
    manager: managers.of(id),
    directReports: managers.reportsOf(id),
    appRoleAssignments: naming(appRoleAssignments, { principalId: id, resourceId: id }),
    oauth2PermissionGrants: naming(oauth2PermissionGrants, { clientId: id, principalId: id, resourceId: id }),
    roleAssignments: naming(roleAssignments, { principalId: id, directoryScopeId: `/${id}` }),
  }
}

/** The objects that have one of these values. */
const naming = <V extends object>(objects: Table<V>, values: Readonly<Record<string, string>>): V[] => [
  ...new Set(
    Object.entries(values).flatMap(([property, value]) => objects.matching(property, [value]) ?? []),
  ),
]
