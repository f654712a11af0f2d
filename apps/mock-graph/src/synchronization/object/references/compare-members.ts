import { jobKeyOf } from '../../../domain/provisioning/job.js'
import { type Membership, objectKeyOf } from '../../../domain/provisioning/job-state.js'
import { knownOf } from '../../known/known-objects.js'
import type { Activity } from '../activity.js'
import type { Subject } from '../subject.js'

/** What a group of the target was told of its members, against those that it has. */
export type ComparedMembers = {
  readonly adds: readonly Membership[]
  readonly removes: readonly Membership[]
  /** Who left, and somebody else stands for the same record of the target by now: it is not taken out. */
  readonly moot: readonly Membership[]
  /** Are there members that are groups which nobody has provisioned yet? */
  readonly waiting: boolean
  /** Members, by id, who are not provisioned, and were not told before. */
  readonly missing: readonly string[]
}

/** @param isAnew Is everything looked at anew? Then memberships that went with a deleted user are sent again. */
export function compareMembers(
  { directory, job, settings }: Pick<Activity, 'directory' | 'job' | 'settings'>,
  subject: Subject,
  sourceName: string,
  isAnew: boolean,
): ComparedMembers {
  const key = jobKeyOf(job)
  const group = objectKeyOf({ job: key, objectId: subject.id })
  const told = new Map(
    (directory.records.table('memberships').matching('group', [group]) ?? []).map((one) => [
      one.objectId,
      one,
    ]),
  )
  const sendsAgain = isAnew || settings.restoredMemberships === 'send'
  const adds: Membership[] = []
  const missing: string[] = []
  let waiting = false
  const present = new Set(subject.source?.references(sourceName))
  for (const objectId of present) {
    const link = knownOf(directory, job, 'links', objectId)
    if (link?.standing !== 'inScope') {
      waiting ||= directory.groups.has(objectId)
      if (!told.has(objectId)) missing.push(objectId)
      continue
    }
    const { targetId } = link
    const before = told.get(objectId)
    if (!before || before.targetId !== targetId || (before.left && sendsAgain))
      adds.push({ job: key, group, objectId, targetId, left: false })
  }
  const left = [...told.values()].filter((one) => !one.left && !present.has(one.objectId))
  if (left.length === 0) return { adds, removes: left, moot: [], waiting, missing }
  const held = new Set(
    [...present].map((objectId) => knownOf(directory, job, 'links', objectId)?.targetId ?? ''),
  )
  return {
    ...{ adds, waiting, missing },
    removes: left.filter(({ targetId }) => !held.has(targetId)),
    moot: left.filter(({ targetId }) => held.has(targetId)),
  }
}
