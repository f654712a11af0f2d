import { knownAt, knownOf } from '../../known/known-objects.js'
import type { ReferenceMapping } from '../../mapping/compiled-mapping.js'
import type { TargetObject } from '../../target/target.js'
import { type Work, waitFor } from '../../target/work.js'
import type { Activity } from '../activity.js'
import { type Difference, referenceIn, sentAs } from '../compare-values.js'
import { acceptedOf, warnOfEndless } from '../endless-changes.js'
import { noteIntent } from '../intent.js'
import type { Plan } from '../plan-object.js'
import { disabledOf } from '../provision-object.js'
import { failed, type Result } from '../result.js'
import { type Unresolved, unresolvedAt } from './unresolved.js'

/** References of one object that are sent when both ends exist: a manager. */
export type Owed = {
  readonly plan: Plan
  readonly targetId: string
  /** Of the state that the target is in when they are told. */
  readonly fingerprint: number
  /** The other attributes were refused: that is what is tried again, whatever comes of these. */
  readonly isAside: boolean
  readonly references: readonly {
    readonly path: string
    /** In the source; undefined for none. */
    readonly objectId: string | undefined
    /** As the target shows it. */
    readonly shown: string | undefined
  }[]
}

/** What an object still owes the target, now that its other attributes were sent; undefined for nothing. */
export function owedBy(
  { directory, job }: Activity,
  plan: Plan,
  { targetId, found, link, status }: Pick<Result, 'targetId' | 'found' | 'link' | 'status'>,
): Owed | undefined {
  const { source, mapping } = plan.subject
  const single = mapping.references.filter(({ isMultivalued }) => !isMultivalued)
  if (!source || single.length === 0) return undefined
  const references = single.flatMap((reference) => {
    const objectId = source.references(reference.sourceName)[0]
    const shown = found && referenceIn(found.value(reference.path))
    const wanted = objectId === undefined ? undefined : knownOf(directory, job, 'links', objectId)?.targetId
    const isTold = shown === wanted && (objectId === undefined || wanted !== undefined)
    return isTold || isOnlyForNew(reference, found) ? [] : [{ path: reference.path, objectId, shown }]
  })
  if (references.length === 0) return undefined
  const isAside = status === 'failure'
  return { plan, targetId: targetId ?? '', fingerprint: link?.fingerprint ?? 0, isAside, references }
}

const isOnlyForNew = ({ flowType }: ReferenceMapping, found: TargetObject | undefined) =>
  flowType === 'ObjectAddOnly' && found !== undefined

export type ReferencesResult = {
  /** Undefined when there was nothing to send. */
  readonly result: Result | undefined
  readonly unresolved: readonly Unresolved[]
}

/**
 * Sends them in an update of their own. Whom the job has not provisioned is left out (known-issues.md), and the target keeps
 * whom it has; who has nobody any more is cleared.
 */
export function* sendReferences(
  activity: Activity,
  { plan, targetId, fingerprint, references }: Owed,
): Work<ReferencesResult> {
  const { directory, job, session } = activity
  const { subject } = plan
  if (!subject.mapping.flows.update) return { result: undefined, unresolved: [] }
  const unresolved = references.flatMap(({ path, objectId }) =>
    objectId !== undefined && !knownOf(directory, job, 'links', objectId)
      ? (unresolvedAt(activity, path, [objectId]) ?? [])
      : [],
  )
  const differences = references.flatMap(({ path, objectId, shown }): Difference[] => {
    const before = shown ?? null
    if (objectId === undefined)
      return [{ change: { path, type: 'Reference', op: 'Remove', value: [] }, before }]
    const value = knownOf(directory, job, 'links', objectId)?.targetId
    if (value === undefined || value === shown) return []
    return [
      { change: { path, type: 'Reference', op: shown === undefined ? 'Add' : 'Replace', value }, before },
    ]
  })
  if (differences.length === 0) return { result: undefined, unresolved }
  const sent = sentAs(differences)
  noteIntent(activity, subject, 'update', { sent })
  const answer = yield* waitFor(
    session.update(
      { type: subject.mapping.target, id: targetId },
      differences.map(({ change }) => change),
    ),
  )
  if (!answer.ok)
    return { result: failed(subject, 'update', answer, { sent, targetId, isReference: true }), unresolved }
  // Beside what was taken in the same visit.
  const before = knownAt(directory, 'links', subject.key)?.accepted
  const link = {
    targetId,
    standing: 'inScope',
    fingerprint,
    ...disabledOf(subject),
    accepted: { ...before, ...acceptedOf(differences) },
  } as const
  const error = warnOfEndless(differences, subject.link?.accepted, subject.mapping.redacted.paths)
  const status = error ? 'warning' : 'success'
  return { result: { action: 'update', status, error, sent, targetId, link, isExport: true }, unresolved }
}
