import type { GrantSet } from './access-rule.js'

/** Does the set grant only over objects that the caller owns? */
export const asksOwnership = (set: GrantSet) => set.some((permission) => permission.endsWith('.OwnedBy'))

export const holdsAll = (held: ReadonlySet<string>, set: GrantSet) =>
  set.every((permission) => held.has(permission))
