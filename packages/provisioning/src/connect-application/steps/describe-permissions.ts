import { connectPermissions } from '../../generated/connect-permissions.js'
import type { ConnectOperation } from '../connect-steps.js'

/** In words: `secrets.put: as an application A; as a user B, with the directory role C or D`. */
export function describePermissions(operation: ConnectOperation): string {
  const [application, work, directoryRoles] = connectPermissions[operation]
  const role = directoryRoles.length > 0 ? `, with the directory role ${directoryRoles.join(' or ')}` : ''
  return `${operation}: as an application ${alternatives(application)}; as a user ${alternatives(work)}${role}`
}

function alternatives(least: readonly (readonly string[])[] | null): string {
  if (!least) return 'never'
  if (least.every((set) => set.length === 0)) return 'any token'
  return least.map((set) => set.join(' with ')).join(' or ')
}
