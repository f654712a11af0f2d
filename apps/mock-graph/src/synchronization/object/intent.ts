import type { Intent } from '../../domain/provisioning/job-state.js'
import { know } from '../known/known-objects.js'
import type { AttributeValue } from '../target/target.js'
import type { Activity } from './activity.js'
import type { Subject } from './subject.js'

/**
 * Notes what is about to be sent to a target of somebody else, whose answer may be lost: whatever became of it, the object
 * is looked for by this before anything else. It goes with the note of the result.
 */
export function noteIntent(
  { jobKey, target, now, newId, current, write }: Activity,
  { id, mapping }: Subject,
  action: Intent['action'],
  values: readonly AttributeValue[] = [],
): void {
  if (!target.isRemote) return
  const matching = values.flatMap(({ path, value }) =>
    mapping.matching.includes(path) && typeof value === 'string' ? [{ path, value }] : [],
  )
  const changeId = current?.changeId ?? newId()
  const intent: Intent = { job: jobKey, objectId: id, action, at: now(), changeId, matching }
  write((own) => know(own, 'outbound', intent))
}
