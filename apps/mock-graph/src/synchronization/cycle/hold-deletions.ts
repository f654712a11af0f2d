import { stateOf } from '../job/state-of-job.js'
import { countKnown } from '../known/known-objects.js'
import type { Activity } from '../object/activity.js'
import { isDeletion, planObject } from '../object/plan-object.js'
import type { Subject } from '../object/subject.js'
import type { ObjectsOfCycle } from './objects-of-cycle.js'
import { deleteThreshold } from './thresholds.js'

/** Would a cycle delete and disable more than the accidental-delete guard allows? Nobody is asked for that. */
export function holdDeletions(
  activity: Activity,
  { users, groups }: ObjectsOfCycle,
  find: (id: string) => Subject | undefined,
): boolean {
  const { directory, job, synchronization } = activity
  const threshold = stateOf(job).forceDeletes
    ? undefined
    : deleteThreshold(synchronization.secrets, job.settings)
  if (threshold === undefined || countKnown(directory, job, 'links') <= threshold) return false
  let deletions = 0
  for (const ids of [users, groups]) {
    for (const id of ids) {
      const subject = find(id)
      const plan = subject?.link && planObject(activity, subject, false)
      if (plan && isDeletion(plan)) deletions += 1
      if (deletions > threshold) return true
    }
  }
  return false
}
