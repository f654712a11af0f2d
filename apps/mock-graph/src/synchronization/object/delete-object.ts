import { type Work, waitFor } from '../target/work.js'
import type { Activity } from './activity.js'
import { nothingSent } from './compare-values.js'
import { noteIntent } from './intent.js'
import { failed, type Result, skipped } from './result.js'
import type { Subject } from './subject.js'

/** Deletes an object in the target: a user who is gone for good, a group that left the scope. */
export function* deleteObject(activity: Activity, subject: Subject): Work<Result> {
  const { session } = activity
  const { link, mapping } = subject
  if (!link) return skipped(subject, 'NotEffectivelyEntitled')
  const { targetId } = link
  noteIntent(activity, subject, 'delete')
  const answer = yield* waitFor(session.delete({ type: mapping.target, id: targetId }))
  if (!answer.ok && !answer.isGone) return failed(subject, 'delete', answer)
  return {
    action: 'delete',
    status: 'success',
    error: null,
    sent: nothingSent,
    targetId,
    link: null,
    isExport: true,
  }
}
