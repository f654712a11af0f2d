import type { Directory } from '../../directory/tenant/directory.js'
import { knownAt } from '../known/known-objects.js'
import type { Work } from '../target/work.js'
import type { Activity } from './activity.js'
import { deleteObject } from './delete-object.js'
import { finish, unfinished } from './finish.js'
import { letObjectGo } from './let-object-go.js'
import type { Plan } from './plan-object.js'
import { provisionObject } from './provision-object.js'
import { type Owed, owedBy, sendReferences } from './references/references.js'
import { forgetMembers } from './references/send-members.js'
import { unresolvedResult } from './references/unresolved.js'
import { visitMembers } from './references/visit-members.js'
import { type Result, skipped } from './result.js'
import { type Settled, settle } from './settle.js'

/** What came of a visit. */
export type Visit = {
  /** A group that is told of its members after it was written has two, and one more for whom it cannot be told of. */
  readonly settled: readonly Settled[]
  /** What can be sent only after others were visited. */
  readonly owed: Owed | undefined
  /** A group with members that are groups which nobody has provisioned yet. */
  readonly isWaiting: boolean
}

export type VisitOptions = {
  /** Is everything looked at anew? */
  readonly isAnew: boolean
  /** Does nobody come again in this activity, should something have to wait for others? */
  readonly isLast: boolean
  /** Members of whom alone a group is told. Default: all. */
  readonly members?: ReadonlySet<string>
}

/** Does about one object what was planned, and keeps and logs what came of it. */
export function* visitObject(activity: Activity, plan: Plan, options: VisitOptions): Work<Visit> {
  const { id: objectId, displayName, type } = plan.subject
  activity.current = { changeId: activity.newId(), objectId, displayName }
  const began = activity.now()
  const before = knownAt(activity.directory, 'outbound', plan.subject.key)?.told
  const result = yield* act(activity, plan)
  const isReached = plan.does === 'provision' && goesOn(result)
  if (isReached && type === 'Group')
    return {
      ...(yield* visitMembers(activity, plan, { ...options, result, began, told: before })),
      owed: undefined,
    }
  const owed = isReached ? owedBy(activity, plan, result) : undefined
  const also = (directory: Directory) => {
    if (result.action === 'delete' && result.status === 'success')
      forgetMembers(directory, activity, objectId)
  }
  const took = activity.now() - began
  const isUnfinished = owed !== undefined
  const told = isUnfinished ? unfinished(result) : result
  const settled = settle(activity, plan, told, took, { also, isUnfinished })
  return { settled: [settled], owed, isWaiting: false }
}

/**
 * Sends what an object owes the target, now that others were visited. Nothing where there was nothing to send, and nobody
 * who could not be told of.
 */
export function* visitOwed(activity: Activity, owed: Owed): Work<readonly Settled[]> {
  const { plan, targetId, isAside } = owed
  const { id: objectId, displayName } = plan.subject
  activity.current = { changeId: activity.newId(), objectId, displayName }
  const began = activity.now()
  const { result, unresolved } = yield* sendReferences(activity, owed)
  const took = activity.now() - began
  const settled = result ? [settle(activity, plan, result, took, { isAside })] : []
  if (!result) {
    const isFailed = unresolved.some((one) => one.isFailed)
    finish(activity, plan, { fingerprint: isAside ? undefined : owed.fingerprint, isFailed })
  }
  const isFailedAlready = isAside || result?.status === 'failure'
  const untold = unresolved.map((one) =>
    settle(activity, plan, unresolvedResult(plan.subject, one, { targetId }), took, {
      isAside: isFailedAlready || !one.isFailed,
    }),
  )
  return [...settled, ...untold]
}

function* act(activity: Activity, { subject, does, mapped, fingerprint }: Plan): Work<Result> {
  if (does === 'provision' && mapped) return yield* provisionObject(activity, subject, mapped, fingerprint)
  if (does === 'leave') return yield* letObjectGo(activity, subject, fingerprint)
  if (does === 'delete') return yield* deleteObject(activity, subject)
  return skipped(subject, 'NotEffectivelyEntitled')
}

/**
 * Are its references sent next? They are updates of their own (how-provisioning-works.md), so one that refuses the other
 * attributes may well take them. One that has not got the object, or asks to be left alone, is not asked.
 */
function goesOn({ status, link, found, failure }: Result): boolean {
  if (status !== 'failure') return Boolean(link)
  return (
    found !== undefined && failure?.ends === 'object' && !failure.isGone && failure.retryAfter === undefined
  )
}
