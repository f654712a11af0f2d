import { objectKeyOf } from '../../domain/provisioning/job-state.js'
import { knownAt, linksTo } from '../known/known-objects.js'
import type { MappedAttribute, MappedObject } from '../mapping/compiled-mapping.js'
import { missingValueOf } from '../mapping/missing-value.js'
import type { TargetObject } from '../target/target.js'
import { type Work, waitFor } from '../target/work.js'
import type { Activity } from './activity.js'
import { differencesFrom, sentAs, sentAtCreation } from './compare-values.js'
import { acceptedOf, warnOfEndless } from './endless-changes.js'
import { noteIntent } from './intent.js'
import { matchObject, type Warning } from './match-object.js'
import { failed, ownFailure, type Result, skipped } from './result.js'
import { resumedOf, sentInAll } from './resumed.js'
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
  const attributes = activity.isOnDemand ? withoutRoles(mapped.attributes) : mapped.attributes
  // What was left out is told by the next cycle.
  const reached = attributes.length < mapped.attributes.length ? 0 : fingerprint
  if (link) {
    const answer = yield* waitFor(session.read({ type: mapping.target, id: link.targetId }))
    if (!answer.ok) return failed(subject, action, answer)
    if (answer.value) return yield* bringInStep(activity, subject, attributes, answer.value, reached)
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
    takeOver(activity, subject.id, match.found.id)
    const result = yield* bringInStep(activity, unlinked, attributes, match.found, reached)
    return warned(result, match.warning)
  }
  if (!mapping.flows.add) return skipped(unlinked, 'EntrySynchronizationSkipped', { action: 'create' })
  return warned(yield* create(activity, unlinked, attributes, reached), match.warning)
}

// Whoever fails or lacks a value is told that.
const warned = (result: Result, warning: Warning | undefined): Result =>
  warning && result.status !== 'failure' && result.failedPath === undefined
    ? { ...result, status: 'warning', error: warning }
    : result

/** "On-demand provisioning of roles isn't supported" (provision-on-demand.md). */
const withoutRoles = (attributes: readonly MappedAttribute[]): readonly MappedAttribute[] =>
  attributes.filter(
    ({ path, value }) => !(typeof value === 'object' && 'roles' in value) && !/^roles\b/i.test(path),
  )

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
  noteIntent(activity, subject, 'create', { values: attributes })
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
  const link = { targetId, standing: 'inScope', fingerprint, ...disabledOf(subject) } as const
  const differences = differencesFrom(found, attributes)
  const linked = { found, targetId, link }
  const resumed = resumedOf(activity, subject, attributes, found, differences)
  const sent = sentInAll(resumed, sentAs(differences))
  const action = isSoftDeleted && Object.values(sent.after).some(isSwitchingOff) ? 'disable' : 'update'
  if (differences.length === 0) {
    if (!resumed) return skipped(subject, 'RedundantExport', { ...linked, action: 'other' })
    const isCreated = knownAt(activity.directory, 'outbound', subject.key)?.action === 'create'
    const done = { status: 'success', error: null, sent, isExport: true, isResumed: true } as const
    return { action: isCreated ? 'create' : action, ...done, ...linked }
  }
  if (!mapping.flows.update)
    return skipped(subject, 'EntrySynchronizationSkipped', { ...linked, action: 'other' })
  noteIntent(activity, subject, 'update', { sent })
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
  const error = warnOfEndless(differences, subject.link?.accepted, mapping.redacted.paths)
  const kept = { ...linked, link: { ...link, accepted: acceptedOf(differences) } }
  const status = error ? 'warning' : 'success'
  return { action, status, error, sent, isExport: true, isResumed: resumed !== undefined, ...kept }
}

/** The record of somebody who left is whose it is now: it is not deleted when the other one is gone for good. */
function takeOver({ directory, jobKey, write }: Activity, objectId: string, targetId: string): void {
  const others = linksTo(directory, jobKey, targetId).filter((link) => link.objectId !== objectId)
  if (others.length === 0) return
  write((own) => {
    for (const link of others) own.remove('links', objectKeyOf(link))
  })
}

/** What a link keeps of an object that is in scope, and disabled. */
export const disabledOf = ({ isSoftDeleted }: Subject): { readonly isDisabled?: true } =>
  isSoftDeleted ? { isDisabled: true } : {}

const isSwitchingOff = (value: string) => value.toLowerCase() === 'false' || value === '0'

const lost = (targetId: string) => `The object ${targetId} that was matched before is in the target no more.`
