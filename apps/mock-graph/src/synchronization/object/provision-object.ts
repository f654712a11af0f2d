import type { MappedAttribute, MappedObject } from '../mapping/compiled-mapping.js'
import { missingValueOf } from '../mapping/missing-value.js'
import type { TargetObject } from '../target/target.js'
import { type Work, waitFor } from '../target/work.js'
import type { Activity } from './activity.js'
import { differencesFrom, sentAs, sentAtCreation } from './compare-values.js'
import { acceptedOf, warnOfEndless } from './endless-changes.js'
import { noteIntent } from './intent.js'
import { matchObject } from './match-object.js'
import { failed, ownFailure, type Result, skipped } from './result.js'
import type { Subject } from './subject.js'

/**
 * Brings one object that is in scope into the target. A link is read and compared; without one the object is matched, and
 * created where nobody is found (how-provisioning-works.md).
 *
 * @param fingerprint Of the state that the target has afterwards; 0 while references are still owed.
 */
export function* provisionObject(
  activity: Activity,
  subject: Subject,
  mapped: MappedObject,
  fingerprint: number,
): Work<Result> {
  const { session, settings } = activity
  const { link, mapping } = subject
  const action = link ? 'update' : 'create'
  if (!mapped.ok) {
    const { code, message, path: failedPath } = mapped
    if (mapped.isSkip) return skipped(subject, 'IgnoreObjectFlow')
    return failed(subject, action, ownFailure(code, message), { failedPath, isExport: false })
  }
  const { attributes } = mapped
  if (link) {
    const answer = yield* waitFor(session.read({ type: mapping.target, id: link.targetId }))
    if (!answer.ok) return failed(subject, action, answer)
    if (answer.value) return yield* bringInStep(activity, subject, attributes, answer.value, fingerprint)
    if (settings.lostLinks === 'InvalidAnchor')
      return failed(subject, action, ownFailure('InvalidAnchor', lost(link.targetId)))
    // An object that is on its way out is not made anew.
    if (subject.isSoftDeleted)
      return skipped(subject, 'NotEffectivelyEntitled', { link: null, targetId: null })
  }
  const unlinked = { ...subject, link: undefined }
  const match = yield* matchObject(activity, unlinked, attributes)
  if (match.kind === 'failure') return failed(unlinked, 'create', match.failure, { isExport: false })
  if (match.kind === 'unmatchable') return skipped(unlinked, 'ImportSkipped', { action: 'create' })
  if (match.kind === 'one') {
    const result = yield* bringInStep(activity, unlinked, attributes, match.found, fingerprint)
    return match.warning === undefined || result.status === 'failure'
      ? result
      : { ...result, status: 'warning', error: { code: 'FilterIgnored', reason: match.warning } }
  }
  if (!mapping.flows.add) return skipped(unlinked, 'EntrySynchronizationSkipped', { action: 'create' })
  return yield* create(activity, unlinked, attributes, fingerprint)
}

function* create(
  activity: Activity,
  subject: Subject,
  attributes: readonly MappedAttribute[],
  fingerprint: number,
): Work<Result> {
  const { session } = activity
  const missing = missingValueOf(subject.mapping, attributes)
  if (missing !== undefined)
    return skipped(subject, 'AttributeValidationFailed', { action: 'create', failedPath: missing })
  const sent = sentAtCreation(attributes)
  noteIntent(activity, subject, 'create', attributes)
  const answer = yield* waitFor(session.create(subject.mapping.target, attributes))
  if (!answer.ok) return failed(subject, 'create', answer, { sent })
  const { id: targetId } = answer.value
  const link = { targetId, standing: 'inScope', fingerprint } as const
  return { action: 'create', status: 'success', error: null, sent, targetId, link, isExport: true }
}

function* bringInStep(
  activity: Activity,
  subject: Subject,
  attributes: readonly MappedAttribute[],
  found: TargetObject,
  fingerprint: number,
): Work<Result> {
  const { session } = activity
  const { mapping, isSoftDeleted } = subject
  const { id: targetId } = found
  const link = { targetId, standing: 'inScope', fingerprint } as const
  const differences = differencesFrom(found, attributes)
  const linked = { found, targetId, link }
  if (differences.length === 0) return skipped(subject, 'RedundantExport', { ...linked, action: 'other' })
  if (!mapping.flows.update)
    return skipped(subject, 'EntrySynchronizationSkipped', { ...linked, action: 'other' })
  const sent = sentAs(differences)
  const action = isSoftDeleted && Object.values(sent.after).some(isSwitchingOff) ? 'disable' : 'update'
  noteIntent(activity, subject, 'update')
  const answer = yield* waitFor(
    session.update(
      { type: mapping.target, id: targetId },
      differences.map(({ change }) => change),
    ),
  )
  if (!answer.ok) {
    const failure = answer.isGone ? { ...answer, code: 'InvalidAnchor' } : answer
    // The link is known from now on, though the target is not in step with it.
    const known = subject.link ? {} : { link: { ...link, fingerprint: 0 } }
    return failed(subject, action, failure, { sent, found, targetId, ...known })
  }
  const error = warnOfEndless(differences, subject.link?.accepted)
  const kept = { ...linked, link: { ...link, accepted: acceptedOf(differences) } }
  return { action, status: error ? 'warning' : 'success', error, sent, isExport: true, ...kept }
}

const isSwitchingOff = (value: string) => value.toLowerCase() === 'false' || value === '0'

const lost = (targetId: string) => `The object ${targetId} that was matched before is in the target no more.`
