import type { GrantSet } from '../policy/access-rule.js'
import type { Allow, Decision } from '../policy/decision.js'

const known = new WeakMap<GrantSet, Allow[]>()

/** The same decision, and for equal ones that allow something the same object: there are few of them, and many requests. */
export function shareDecision(decision: Decision): Decision {
  if (decision.effect === 'deny') return decision
  const ofSet = known.get(decision.by)
  const shared = ofSet?.find((one) => isEqual(one, decision))
  if (shared) return shared
  if (ofSet) ofSet.push(decision)
  else known.set(decision.by, [decision])
  return decision
}

const isEqual = (one: Allow, other: Allow): boolean =>
  one.through === other.through &&
  one.directoryRole === other.directoryRole &&
  one.reading === other.reading &&
  one.documented === other.documented
