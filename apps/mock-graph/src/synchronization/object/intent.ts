import type { Intent, Told } from '../../domain/provisioning/job-state.js'
import { know, knownAt } from '../known/known-objects.js'
import type { AttributeValue } from '../target/target.js'
import type { Activity } from './activity.js'
import type { Sent } from './compare-values.js'
import type { Subject } from './subject.js'

type Noted = {
  /** Of what is created. */
  readonly values?: readonly AttributeValue[]
  /** What is changed of what is there. */
  readonly sent?: Sent
  /** What a group was told of its members, and the log does not tell yet. Default: what is noted of that. */
  readonly told?: Told | undefined
}

/**
 * Notes what is about to be sent to a target of somebody else, whose answer may be lost: whatever became of it, the object
 * is looked for by this before anything else, and the log tells of it. It goes with the note of the result.
 */
export function noteIntent(
  { directory, jobKey, target, now, newId, current, write }: Activity,
  { id, key, mapping }: Subject,
  action: Intent['action'],
  { values = [], sent, told = knownAt(directory, 'outbound', key)?.told }: Noted = {},
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
    ...(sent && { sent }),
  }
  write((own) => know(own, 'outbound', intent))
}
