import { callerOf } from '../token/access-caller.js'
import type { Claims } from '../token/token-claims.js'

/**
 * Whether a token cannot be enough for one of the operations of `connectApplication`, by its name in errors: no set of
 * permissions is whole in its claims. Never so for other operations. The rules are loaded when a 403 asks for them.
 */
export async function lacksPermission(operation: string, claims: Claims): Promise<boolean> {
  const { connectPermissions } = await import('../../generated/connect-permissions.js')
  const row = Object.values(connectPermissions).find(([, , , name]) => name === operation)
  if (!row) return false
  const { caller, permissions } = callerOf(claims)
  const [application, work, , , moreOfApplication, moreOfWork] = row
  const sets: readonly (readonly string[])[] =
    caller.kind === 'application'
      ? [...(application ?? []), ...(moreOfApplication ?? [])]
      : [...(work ?? []), ...(moreOfWork ?? [])]
  return !sets.some((set) => set.every((permission) => permissions.has(permission)))
}
