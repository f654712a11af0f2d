import type { Activity } from '../object/activity.js'
import { nothingSent } from '../object/compare-values.js'
import { isDeletion, type Plan, planObject } from '../object/plan-object.js'
import type { Result } from '../object/result.js'
import { forgetObject, type Settled, settle } from '../object/settle.js'
import type { Subject } from '../object/subject.js'
import { visitObject, visitOwed } from '../object/visit-object.js'
import type { Failure } from '../target/target.js'
import type { Work } from '../target/work.js'
import type { Cycle } from './cycle.js'
import { count } from './cycle-tally.js'
import type { ObjectsOfCycle } from './objects-of-cycle.js'

type Round = {
  readonly objects: ObjectsOfCycle
  readonly find: (id: string) => Subject | undefined
  readonly isInitial: boolean
  /** Are there too many deletions? Then none is sent. */
  readonly isHeld: boolean
  /** Is the cycle to end before its time? */
  readonly isStopped: () => boolean
}

/**
 * Visits users, then tells who refers to whom, then groups with their members, then those groups again whose members are
 * groups that came later. One object's failure does not end it (how-provisioning-works.md).
 */
export function* visitAll(
  activity: Activity,
  cycle: Cycle,
  round: Round,
): Work<'done' | 'stopped' | Failure> {
  const { objects, find, isInitial, isHeld, isStopped } = round
  const waiting: string[] = []
  const owed: Parameters<typeof visitOwed>[1][] = []

  function* visit(id: string, isAnew: boolean, isLast = false): Work<Failure | undefined> {
    const subject = find(id)
    const plan = subject && planObject(activity, subject, isAnew)
    if (!plan) return undefined
    if (plan.does === 'forget') {
      forgetObject(activity, plan)
      return undefined
    }
    const { tally } = cycle
    tally.visited += 1
    tally.entitled += entitledMore(plan)
    if (isHeld && isDeletion(plan)) {
      settle(activity, plan, staged(plan.subject), 0)
      return undefined
    }
    const visited = yield* visitObject(activity, plan, { isAnew, isLast })
    if (visited.owed) owed.push(visited.owed)
    if (visited.isWaiting) waiting.push(id)
    return sum(visited.settled)
  }

  function sum(all: readonly Settled[]): Failure | undefined {
    for (const settled of all) count(cycle.tally, settled)
    return all.map(({ result }) => result.failure).find((failure) => failure && failure.ends !== 'object')
  }

  function* each<T>(
    all: Iterable<T>,
    one: (item: T) => Work<Failure | undefined>,
  ): Work<'stopped' | Failure | undefined> {
    for (const item of all) {
      if (isStopped()) return 'stopped'
      const failure = yield* cycle.inTurn(one(item))
      if (failure) return failure
    }
    return isStopped() ? 'stopped' : undefined
  }

  function* tell(one: (typeof owed)[number]): Work<Failure | undefined> {
    const settled = yield* visitOwed(activity, one)
    if (settled.some(({ result }) => result.isExport)) cycle.tally.references += 1
    return sum(settled)
  }

  const inRound = (id: string) => visit(id, isInitial)
  return (
    (yield* each(objects.users, inRound)) ??
    (yield* each(owed, tell)) ??
    (yield* each(objects.groups, inRound)) ??
    (yield* each(waiting.splice(0), (id) => visit(id, true, true))) ??
    'done'
  )
}

/** Deletions that the guard holds back, as the log tells them (accidental-deletions.md). */
const staged = ({ link }: Subject): Result => ({
  action: 'stagedDelete',
  status: 'skipped',
  error: {
    code: 'StagedAction',
    reason: 'The deletion waits: there are more in one cycle than the threshold allows.',
  },
  sent: nothingSent,
  targetId: link?.targetId ?? null,
  isExport: false,
})

function entitledMore({ subject: { link, standing }, escrow }: Plan): number {
  const was = link?.standing === 'inScope' || escrow !== undefined
  return Number(standing === 'inScope') - Number(was)
}
