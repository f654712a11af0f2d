import type { Directory } from '../../../directory/tenant/directory.js'
import { jobKeyOf } from '../../../domain/provisioning/job.js'
import {
  type Membership,
  membershipKeyOf,
  objectKeyOf,
  type Told,
} from '../../../domain/provisioning/job-state.js'
import { know, knownAt } from '../../known/known-objects.js'
import type { Failure } from '../../target/target.js'
import { type Work, waitFor } from '../../target/work.js'
import type { Activity } from '../activity.js'
import type { Sent } from '../compare-values.js'
import type { Subject } from '../subject.js'
import { compareMembers } from './compare-members.js'
import { type Unresolved, unresolvedAt } from './unresolved.js'

/** Members to add to a group of the target, or to take out of it. */
type Step = { readonly op: 'Add' | 'Remove'; readonly members: readonly Membership[] }

export type MembersResult = {
  readonly sent: Sent
  readonly failure: Failure | undefined
  /** Members that are groups which nobody has provisioned yet. */
  readonly isWaiting: boolean
  /** Members whom the job has not provisioned. */
  readonly unresolved: Unresolved | undefined
  /** There was more to tell than was asked for. */
  readonly isPartial: boolean
}

type Who = {
  /** Is everything looked at anew? Then memberships that went with a deleted user are sent again. */
  readonly isAnew: boolean
  /** Of whom alone it is told. Default: of all. */
  readonly only?: ReadonlySet<string> | undefined
  /** What it was told before a crash, when nobody came to log it. */
  readonly told?: Told | undefined
}

/**
 * Tells a group of the target who came and who left since it was told last; its members are never read back. Adds come
 * first. Who is not provisioned is left out. What was told is kept member by member.
 */
export function* sendMembers(
  activity: Activity,
  subject: Subject,
  targetId: string,
  { isAnew, only, told = nobody }: Who,
): Work<MembersResult> {
  const { session, directory, settings, write } = activity
  const added = [...told.added]
  const removed = [...told.removed]
  let name = 'members'
  const sent = (): Sent => ({
    before: removed.length > 0 ? { [name]: removed.join(', ') } : {},
    after: added.length > 0 ? { [name]: added.join(', ') } : {},
  })
  let failure: Failure | undefined
  let isWaiting = false
  let isPartial = false
  let unresolved: Unresolved | undefined
  const result = (): MembersResult => ({ sent: sent(), failure, isWaiting, unresolved, isPartial })
  for (const { path, sourceName, isMultivalued } of subject.mapping.references) {
    if (!isMultivalued || !subject.mapping.flows.update) continue
    const compared = compareMembers(activity, subject, sourceName, isAnew)
    const { moot } = compared
    if (moot.length > 0)
      write((own) => {
        for (const membership of moot) keep(own, membership, 'Remove')
      })
    const isAsked = ({ objectId }: Membership) => !only || only.has(objectId)
    const [adds, removes] = [compared.adds.filter(isAsked), compared.removes.filter(isAsked)]
    isPartial ||= adds.length + removes.length < compared.adds.length + compared.removes.length
    isWaiting ||= compared.waiting
    const missing = only ? compared.missing.filter((id) => only.has(id)) : compared.missing
    unresolved ??= unresolvedAt(activity, path, missing)
    name = path
    const steps: Step[] = [
      ...inPieces(adds, settings.membersPerUpdate).map((members) => ({ op: 'Add', members }) as const),
      ...inPieces(removes, settings.membersPerUpdate).map((members) => ({ op: 'Remove', members }) as const),
    ]
    for (const { op, members } of steps) {
      const value = members.map((member) => member.targetId)
      const type = subject.mapping.target
      const answer = yield* waitFor(
        session.update({ type, id: targetId }, [{ path, type: 'Reference', op, value }]),
      )
      ;(op === 'Add' ? added : removed).push(...value)
      // Whether a deleted user left the groups of the target by itself is the target's to say: asked once.
      const isOfNobody = op === 'Remove' && members.every(({ objectId }) => !isAnywhere(directory, objectId))
      if (answer.ok || (isOfNobody && answer.ends === 'object'))
        write((own) => {
          for (const member of members) keep(own, member, op)
          const intent = knownAt(own, 'outbound', subject.key)
          if (intent) know(own, 'outbound', { ...intent, told: { added: [...added], removed: [...removed] } })
        })
      if (answer.ok) continue
      if (!isOfNobody || answer.ends !== 'object') failure ??= answer
      if (answer.ends !== 'object') return result()
    }
  }
  return result()
}

const nobody: Told = { added: [], removed: [] }

/** Forgets what a group of the target was told of its members. */
export function forgetMembers(directory: Directory, { job }: Pick<Activity, 'job'>, groupId: string): void {
  const group = objectKeyOf({ job: jobKeyOf(job), objectId: groupId })
  for (const membership of directory.records.table('memberships').matching('group', [group]) ?? [])
    directory.remove('memberships', membershipKeyOf(membership))
}

function keep(directory: Directory, membership: Membership, op: Step['op']): void {
  const key = membershipKeyOf(membership)
  if (op === 'Add') directory.put('memberships', key, membership)
  // The user may be restored: what the target has kept then is not told anew.
  else if (directory.deletedItems.has(membership.objectId))
    directory.put('memberships', key, { ...membership, left: true })
  else directory.remove('memberships', key)
}

const isAnywhere = ({ users, groups, deletedItems }: Directory, id: string) =>
  users.has(id) || groups.has(id) || deletedItems.has(id)

const inPieces = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  )
