import type { Directory } from '../../directory/tenant/directory.js'
import type { Told } from '../../domain/provisioning/job-state.js'
import { knownAt } from '../known/known-objects.js'
import type { Work } from '../target/work.js'
import type { Activity } from './activity.js'
import type { Sent } from './compare-values.js'
import { deleteObject } from './delete-object.js'
import { noteIntent } from './intent.js'
import { letObjectGo } from './let-object-go.js'
import type { Plan } from './plan-object.js'
import { provisionObject } from './provision-object.js'
import { type Owed, owedBy, sendReferences } from './references.js'
import { failed, type Result, skipped } from './result.js'
import { forgetMembers, sendMembers } from './send-members.js'
import { type Settled, settle } from './settle.js'

/** What came of a visit. */
export type Visit = {
  /** A group that is told of its members after it was written has two. */
  readonly settled: readonly Settled[]
  /** What can be sent only after others were visited. */
  readonly owed: Owed | undefined
  /** A group with members that are groups which nobody has provisioned yet. */
  readonly isWaiting: boolean
}

/**
 * Does about one object what was planned, and keeps and logs what came of it.
 *
 * @param isAnew Is everything looked at anew?
 */
export function* visitObject(activity: Activity, plan: Plan, isAnew: boolean): Work<Visit> {
  const { id: objectId, displayName, type } = plan.subject
  activity.current = { changeId: activity.newId(), objectId, displayName }
  const began = activity.now()
  const told = knownAt(activity.directory, 'outbound', plan.subject.key)?.told
  const result = yield* act(activity, plan)
  const isLinked = result.status !== 'failure' && result.link && plan.does === 'provision'
  if (isLinked && type === 'Group')
    return yield* goOnWithMembers(activity, plan, { result, began, isAnew, told })
  const owed = isLinked ? owedBy(activity, plan, result.targetId ?? '', result.found) : undefined
  const also = (directory: Directory) => {
    if (result.action === 'delete' && result.status === 'success')
      forgetMembers(directory, activity, objectId)
  }
  const settled = settle(activity, plan, owed ? unfinished(result) : result, activity.now() - began, also)
  return { settled: [settled], owed, isWaiting: false }
}

/** Sends what an object owes the target, now that others were visited. Undefined when there was nothing to send. */
export function* visitOwed(activity: Activity, owed: Owed): Work<Settled | undefined> {
  const { id: objectId, displayName } = owed.plan.subject
  activity.current = { changeId: activity.newId(), objectId, displayName }
  const began = activity.now()
  const result = yield* sendReferences(activity, owed)
  if (result) return settle(activity, owed.plan, result, activity.now() - began)
  finish(activity, owed.plan)
  return undefined
}

function* act(activity: Activity, { subject, does, mapped, fingerprint }: Plan): Work<Result> {
  if (does === 'provision' && mapped) return yield* provisionObject(activity, subject, mapped, fingerprint)
  if (does === 'leave') return yield* letObjectGo(activity, subject, fingerprint)
  if (does === 'delete') return yield* deleteObject(activity, subject)
  return skipped(subject, 'NotEffectivelyEntitled')
}

type Group = {
  readonly result: Result
  readonly began: number
  readonly isAnew: boolean
  readonly told: Told | undefined
}

function* goOnWithMembers(
  activity: Activity,
  plan: Plan,
  { result, began, isAnew, told }: Group,
): Work<Visit> {
  const { subject, fingerprint } = plan
  const targetId = result.targetId ?? ''
  // What was written is kept before anything else is sent.
  const first = result.isExport ? [settle(activity, plan, unfinished(result), activity.now() - began)] : []
  const since = activity.now()
  noteIntent(activity, subject, 'update', [], told)
  const { sent, failure, isWaiting } = yield* sendMembers(activity, subject, targetId, isAnew, told)
  const settleLast = (last: Result) => settle(activity, plan, last, activity.now() - since)
  const accepted = result.link?.accepted
  const link = { targetId, standing: 'inScope', fingerprint, ...(accepted && { accepted }) } as const
  if (failure) {
    const more = { sent, targetId, found: result.found, link, isReference: true }
    return {
      settled: [...first, settleLast(failed(subject, 'update', failure, more))],
      owed: undefined,
      isWaiting,
    }
  }
  if (isNothing(sent)) {
    if (first.length === 0) return { settled: [settleLast(result)], owed: undefined, isWaiting }
    finish(activity, plan)
    return { settled: first, owed: undefined, isWaiting }
  }
  const done: Result = {
    ...result,
    ...{ action: 'update', status: 'success', error: null, sent, link, isExport: true },
  }
  return { settled: [...first, settleLast(done)], owed: undefined, isWaiting }
}

const isNothing = ({ before, after }: Sent) => Object.keys(before).length + Object.keys(after).length === 0

/** Until its references are told, the target is not in step. */
const unfinished = (result: Result): Result =>
  result.link ? { ...result, link: { ...result.link, fingerprint: 0 } } : result

/** The target is in step after all. */
function finish({ write }: Activity, { subject: { key }, fingerprint }: Plan): void {
  write((own) => {
    const link = knownAt(own, 'links', key)
    if (link) own.put('links', key, { ...link, fingerprint })
    own.remove('outbound', key)
  })
}
