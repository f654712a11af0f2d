import type { Decision } from '../../src/policy/decision.js'
import type { Caller, Owned } from './callers.js'
import type { Sets, Statement } from './statement.js'

/** `allow, ownership` or `deny, not-owner`, and whether the rule is borrowed. */
export type Outcome = string

/** What the statement means for the caller. `addressed`: which object the call is about, if any. */
export function expectedOutcome(
  { permissions, standing, documented }: Statement,
  caller: Caller,
  addressed: Owned | undefined,
): Outcome {
  const owns = addressed !== undefined && caller.owns.includes(addressed)
  const verdict =
    caller.kind === 'application'
      ? judgeApplication(permissions.application, caller, addressed, owns)
      : judgeUser(caller.personal ? permissions.personal : permissions.work, standing, caller, owns)
  return describe(verdict, documented)
}

export const outcomeOf = (decision: Decision): Outcome =>
  describe(
    decision.effect === 'allow' ? `allow, ${decision.through}` : `deny, ${decision.reason}`,
    decision.documented,
  )

function judgeApplication(sets: Sets, { holds }: Caller, addressed: Owned | undefined, owns: boolean) {
  if (sets === 'never') return 'deny, caller-not-supported'
  const held = sets.filter((set) => set.every((permission) => holds.includes(permission)))
  if (held.length === 0) return 'deny, no-permission'
  const free = held.some((set) => set.every((permission) => !permission.endsWith('.OwnedBy')))
  if (free || addressed === undefined) return 'allow, permission-alone'
  return owns ? 'allow, ownership' : 'deny, not-owner'
}

function judgeUser(sets: Sets, standing: Statement['standing'], caller: Caller, owns: boolean) {
  if (sets === 'never') return 'deny, caller-not-supported'
  if (!sets.some((set) => set.every((permission) => caller.holds.includes(permission)))) {
    return 'deny, no-permission'
  }
  if (standing === 'anyone') return 'allow, permission-alone'
  if (standing.owner && owns) return 'allow, ownership'
  const byName = caller.directoryRoles.some(
    (name) => name === 'Global Administrator' || standing.roles.includes(name),
  )
  const byAction = standing.action !== undefined && caller.actions.includes(standing.action)
  return byName || byAction ? 'allow, directory-role' : 'deny, no-directory-role'
}

const describe = (verdict: string, documented: boolean) => (documented ? verdict : `${verdict} (borrowed)`)
