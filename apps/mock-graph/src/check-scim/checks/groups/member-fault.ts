import { areMembersVisible } from '../../acts/acting-on-groups.js'
import { describe } from '../../acts/acting-on-users.js'
import type { CheckRun } from '../../session/check-run.js'
import { isSuccess, type Reply } from '../../session/line.js'
import { Blocked } from '../../session/stops.js'

export type MemberFault = {
  readonly outcome: 'refused' | 'refused as 5xx' | 'accepted but not applied' | 'applied wrongly'
  readonly reason: string
}

/** Compared as a set, and counted. Null when all is right. */
export function memberFault(
  shown: readonly string[] | null,
  wanted: readonly string[],
  reply: Reply,
): MemberFault | null {
  const there = shown ?? []
  const missing = wanted.filter((id) => !there.includes(id))
  const extra = there.filter((id) => !wanted.includes(id))
  const twice = there.filter((id, index) => there.indexOf(id) !== index)
  if (missing.length === 0 && extra.length === 0 && twice.length === 0 && shown !== null)
    return isSuccess(reply) ? null : { outcome: 'refused', reason: `Answered ${describe(reply)}.` }
  if (reply.status >= 500) return { outcome: 'refused as 5xx', reason: `Answered ${describe(reply)}.` }
  if (!isSuccess(reply)) return { outcome: 'refused', reason: `Answered ${describe(reply)}.` }
  if (twice.length > 0)
    return { outcome: 'applied wrongly', reason: `Answered ${reply.status}, and somebody is in twice.` }
  const isLoss = missing.length > 0 && there.length > 0 && extra.length === 0
  return {
    outcome: isLoss
      ? 'applied wrongly'
      : extra.length > 0 && missing.length > 0
        ? 'applied wrongly'
        : 'accepted but not applied',
    reason: `Answered ${reply.status}, and of ${wanted.length} who should be in, ${wanted.length - missing.length} are${extra.length > 0 ? `, with ${extra.length} who should not` : ''}.`,
  }
}

/** Throws {@link Blocked} where it is no use to go on: nobody was put in, or nobody is ever shown. */
export async function mustSee(run: CheckRun, shown: readonly string[] | null, reply: Reply): Promise<void> {
  if (!isSuccess(reply)) throw new Blocked(`Members cannot be added: PATCH is answered ${describe(reply)}.`)
  if (shown?.length) return
  if (await areMembersVisible(run)) throw new Blocked('Members that are added are not there.')
  throw new Blocked('The endpoint shows no members, also when they are asked for.', 'not visible')
}
