import type { Intent, Told } from '../../domain/provisioning/job-state.js'
import { know, knownAt } from '../known/known-objects.js'
import type { AttributeValue } from '../target/target.js'
import type { Activity } from './activity.js'
import type { Subject } from './subject.js'

/**
 * Notes what is about to be sent to a target of somebody else, whose answer may be lost: whatever became of it, the object
 * is looked for by this before anything else. It goes with the note of the result.
 *
 * @param told What a group was told of its members, and the log does not tell yet. Default: what is noted of that.
 */
export function noteIntent(
  { directory, jobKey, target, now, newId, current, write }: Activity,
  { id, key, mapping }: Subject,
  action: Intent['action'],
  values: readonly AttributeValue[] = [],
  told: Told | undefined = knownAt(directory, 'outbound', key)?.told,
): void {
  if (!target.isRemote) return
  const matching = values.flatMap(({ path, value }) =>
    mapping.matching.includes(path) && typeof value === 'string' ? [{ path, value }] : [],
  )
  const changeId = current?.changeId ?? newId()
  const intent: Intent = {
    job: jobKey,
    objectId: id,
    action,
    at: now(),
    changeId,
    matching,
    ...(told && { told }),
  }
  write((own) => know(own, 'outbound', intent))
}
