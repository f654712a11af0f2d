import type { GrantSet, SchemeRule } from './access-rule.js'
import type { Reading } from './decision.js'

/** Does the set grant only over objects that the caller owns? */
export const asksOwnership = (set: GrantSet) => set.some((permission) => permission.endsWith('.OwnedBy'))

// What these allow, they allow on the signed-in user alone: the notes of users.get and users.update in permissions.yaml.
const ofOneself: ReadonlySet<string> = new Set(['User.Read', 'User.ReadWrite'])

/** Does the set reach nobody but the signed-in user? */
export const reachesOneselfOnly = (set: GrantSet) => set.some((permission) => ofOneself.has(permission))

export const holdsAll = (held: ReadonlySet<string>, set: GrantSet) =>
  set.every((permission) => held.has(permission))

/** The reading that a set of the rule rests on, if no page lists it: to be spread into a decision. */
export const readingOf = (rule: SchemeRule, set: GrantSet): { readonly reading?: Reading } =>
  rule?.assumed?.some((one) => one.join() === set.join()) ? { reading: 'writing-includes-reading' } : {}
