import type { Directory } from '../../directory/tenant/directory.js'
import type { Scope } from './scope.js'

/** From how many assignments on they are not counted anew in each cycle. */
const many = 5_000

type Who = {
  readonly directory: Directory
  readonly servicePrincipalId: string
  readonly syncAll: boolean
  readonly scope: Scope
  /** What the cycle before came to; undefined when there was none. */
  readonly before: number | undefined
}

/** How many objects are in scope, before any filter. Of very many it is what the cycle before came to. */
export function countEntitled({ directory, servicePrincipalId, syncAll, scope, before }: Who): number {
  const { users, groups, appRoleAssignments } = directory
  if (syncAll) return users.size + groups.size
  const assignments = appRoleAssignments.countMatching('resourceId', [servicePrincipalId]) ?? 0
  if (before !== undefined && assignments > many) return before
  return [scope.users(), scope.groups()].reduce((count, ids) => count + [...ids].length, 0)
}
