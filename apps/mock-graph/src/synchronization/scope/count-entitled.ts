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

export type Entitled = {
  readonly count: number
  /** False when it is what the cycle before came to. */
  readonly isCounted: boolean
}

/** How many objects are in scope, before any filter. Of very many it is what the cycle before came to. */
export function countEntitled({ directory, servicePrincipalId, syncAll, scope, before }: Who): Entitled {
  const { users, groups, appRoleAssignments } = directory
  if (syncAll) return { count: users.size + groups.size, isCounted: true }
  const assignments = appRoleAssignments.countMatching('resourceId', [servicePrincipalId]) ?? 0
  if (before !== undefined && assignments > many) return { count: before, isCounted: false }
  const count = [scope.users(), scope.groups()].reduce((sum, ids) => sum + [...ids].length, 0)
  return { count, isCounted: true }
}
