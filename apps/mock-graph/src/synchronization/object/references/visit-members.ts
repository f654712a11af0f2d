import type { Told } from '../../../domain/provisioning/job-state.js'
import type { Work } from '../../target/work.js'
import type { Activity } from '../activity.js'
import type { Sent } from '../compare-values.js'
import { finish, unfinished } from '../finish.js'
import { noteIntent } from '../intent.js'
import type { Plan } from '../plan-object.js'
import { failed, type Result } from '../result.js'
import { type Settled, settle } from '../settle.js'
import { sendMembers } from './send-members.js'
import { unresolvedResult } from './unresolved.js'

/** A group as it was written just now, and whom it is told of. */
type Group = {
  readonly isAnew: boolean
  readonly isLast: boolean
  readonly members?: ReadonlySet<string>
  readonly result: Result
  readonly began: number
  readonly told: Told | undefined
}

/** What came of it. */
export type MembersVisit = { readonly settled: readonly Settled[]; readonly isWaiting: boolean }

/** Tells a group of the target of its members, and keeps and logs what came of that and of the group itself. */
export function* visitMembers(activity: Activity, plan: Plan, group: Group): Work<MembersVisit> {
  const { result, began, isLast, told } = group
  const { subject } = plan
  const targetId = result.targetId ?? ''
  const isAside = result.status === 'failure'
  // What was written is kept before anything else is sent.
  const settled = result.isExport
    ? [settle(activity, plan, unfinished(result), activity.now() - began, { isUnfinished: true })]
    : []
  const since = activity.now()
  noteIntent(activity, subject, 'update', { told })
  const who = { isAnew: group.isAnew, only: group.members, told }
  const { sent, failure, isWaiting, unresolved, isPartial } = yield* sendMembers(
    activity,
    subject,
    targetId,
    who,
  )
  const settleNext = (next: Result, onlyLogged = isAside) =>
    settled.push(settle(activity, plan, next, activity.now() - since, { isAside: onlyLogged }))
  const accepted = result.link?.accepted
  const fingerprint = isPartial ? 0 : (result.link?.fingerprint ?? 0)
  const link = { targetId, standing: 'inScope', fingerprint, ...(accepted && { accepted }) } as const
  const { found } = result
  const untold = isWaiting && !isLast ? undefined : unresolved
  const last = untold && unresolvedResult(subject, untold, { targetId, link, found })
  if (failure)
    settleNext(failed(subject, 'update', failure, { sent, targetId, found, link, isReference: true }))
  else if (!isNothing(sent)) {
    const done = { action: 'update', status: 'success', error: null, isExport: true } as const
    settleNext({ ...done, sent, targetId, found, link, isResumed: told !== undefined })
  } else if (settled.length > 0)
    finish(activity, plan, {
      fingerprint: isAside ? undefined : fingerprint,
      isFailed: untold?.isFailed ?? false,
    })
  else {
    settleNext(last ?? { ...result, link })
    return { settled, isWaiting }
  }
  if (last) settleNext(last, isAside || failure !== undefined || !untold.isFailed)
  return { settled, isWaiting }
}

const isNothing = ({ before, after }: Sent) => Object.keys(before).length + Object.keys(after).length === 0
