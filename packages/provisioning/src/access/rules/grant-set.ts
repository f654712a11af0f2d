import type { Permission } from '../../generated/names.js'

/** Permissions by their Graph names, such as `Synchronization.ReadWrite.All`, that are enough together. */
export type GrantSet = readonly Permission[]

/** Any one of the sets is enough. An empty set: every caller that is signed in. */
export type GrantAlternatives = {
  /** The least privileged. */
  readonly least: readonly GrantSet[]
  /** What is enough too, and allows more. */
  readonly higher: readonly GrantSet[]
}

/** Does the set grant only over objects that the caller owns? */
export const asksOwnership = (set: GrantSet) => set.some((permission) => permission.endsWith('.OwnedBy'))

// The pages of user-get and user-update: with these, the signed-in user alone.
const ofOneself: readonly string[] = ['User.Read', 'User.ReadWrite']

/** Does the set reach nobody but the signed-in user? */
export const reachesOneselfOnly = (set: GrantSet) => set.some((permission) => ofOneself.includes(permission))

export const allSets = ({ least, higher }: GrantAlternatives): readonly GrantSet[] => [...least, ...higher]

/** What is still to be granted of each set, least privileged first. */
export const lackingOf = (sets: readonly GrantSet[], held: ReadonlySet<string>): GrantSet[] =>
  sets.map((set) => set.filter((permission) => !held.has(permission)))

export const holdsAll = (held: ReadonlySet<string>, set: GrantSet) =>
  set.every((permission) => held.has(permission))
