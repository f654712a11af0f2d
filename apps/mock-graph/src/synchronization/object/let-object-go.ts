import type { CompiledMapping, MappedAttribute, Source } from '../mapping/compiled-mapping.js'
import { type Work, waitFor } from '../target/work.js'
import type { Activity } from './activity.js'
import { differencesFrom, sentAs } from './compare-values.js'
import { noteIntent } from './intent.js'
import { failed, ownFailure, type Result, skipped } from './result.js'
import { resumedOf, sentInAll } from './resumed.js'
import type { Subject } from './subject.js'

/**
 * Tells the target of a user who left the scope or was deleted: what the mappings make of `IsSoftDeleted`, and nothing
 * where none reads it (how-provisioning-works.md).
 *
 * @param fingerprint Of the thing to do.
 */
export function* letObjectGo(activity: Activity, subject: Subject, fingerprint: number): Work<Result> {
  const { session } = activity
  const { link, source, mapping } = subject
  if (!link || !source || subject.standing === 'gone') return skipped(subject, 'NotEffectivelyEntitled')
  const { targetId } = link
  const gone = { targetId, standing: subject.standing, fingerprint }
  const attributes = whatTellsOfLeaving(mapping, source)
  if (!Array.isArray(attributes)) {
    const { code, message, path: failedPath } = attributes
    return failed(subject, 'disable', ownFailure(code, message), { failedPath, isExport: false })
  }
  if (attributes.length === 0) return skipped(subject, 'EntrySynchronizationSkipped', { link: gone })
  const answer = yield* waitFor(session.read({ type: mapping.target, id: targetId }))
  if (!answer.ok) return failed(subject, 'disable', answer)
  const found = answer.value
  if (!found) return skipped(subject, 'RedundantExport', { link: null, targetId: null, action: 'other' })
  const differences = differencesFrom(found, attributes)
  const resumed = resumedOf(activity, subject, attributes, found, differences)
  const sent = sentInAll(resumed, sentAs(differences))
  const done: Result = {
    ...{ action: 'disable', status: 'success', error: null },
    ...{ sent, targetId, found, link: gone, isExport: true, isResumed: resumed !== undefined },
  }
  if (differences.length === 0)
    return resumed ? done : skipped(subject, 'RedundantExport', { link: gone, found, action: 'other' })
  noteIntent(activity, subject, 'update', { sent })
  const updated = yield* waitFor(
    session.update(
      { type: mapping.target, id: targetId },
      differences.map(({ change }) => change),
    ),
  )
  if (!updated.ok) {
    const failure = updated.isGone ? { ...updated, code: 'InvalidAnchor' } : updated
    return failed(subject, 'disable', failure, { sent, found })
  }
  return done
}

/** The attributes that differ between an object that is there and the same that is not. */
function whatTellsOfLeaving(mapping: CompiledMapping, source: Source) {
  const flagged = (isSoftDeleted: boolean): Source => ({
    ...source,
    attribute: (name) => (name.toLowerCase() === 'issoftdeleted' ? isSoftDeleted : source.attribute(name)),
  })
  const present = mapping.map(flagged(false))
  const leaving = mapping.map(flagged(true))
  if (!present.ok) return present
  if (!leaving.ok) return leaving
  const before = new Map(present.attributes.map(({ path, value }) => [path, JSON.stringify(value)]))
  return leaving.attributes.filter(
    ({ path, value }: MappedAttribute) => before.get(path) !== JSON.stringify(value),
  )
}
