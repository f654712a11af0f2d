import { knownAt, knownOf } from '../known/known-objects.js'
import type { ReferenceMapping } from '../mapping/compiled-mapping.js'
import type { TargetObject } from '../target/target.js'
import { type Work, waitFor } from '../target/work.js'
import type { Activity } from './activity.js'
import { type Difference, referenceIn, sentAs } from './compare-values.js'
import { acceptedOf, warnOfEndless } from './endless-changes.js'
import { noteIntent } from './intent.js'
import type { Plan } from './plan-object.js'
import { failed, type Result } from './result.js'

/** References of one object that are sent when both ends exist: a manager. */
export type Owed = {
  readonly plan: Plan
  readonly targetId: string
  readonly references: readonly {
    readonly path: string
    /** In the source; undefined for none. */
    readonly objectId: string | undefined
    /** As the target shows it. */
    readonly shown: string | undefined
  }[]
}

/** What an object still owes the target; undefined for nothing. */
export function owedBy(
  { directory, job }: Activity,
  plan: Plan,
  targetId: string,
  found: TargetObject | undefined,
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
  return references.length > 0 ? { plan, targetId, references } : undefined
}

const isOnlyForNew = ({ flowType }: ReferenceMapping, found: TargetObject | undefined) =>
  flowType === 'ObjectAddOnly' && found !== undefined

/**
 * Sends them in an update of their own. Whom the job has not provisioned is left out (how-provisioning-works.md), and who
 * has nobody any more is cleared. Undefined when there is nothing to send.
 */
export function* sendReferences(
  activity: Activity,
  { plan, targetId, references }: Owed,
): Work<Result | undefined> {
  const { directory, job, session } = activity
  const { subject, fingerprint } = plan
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
  if (differences.length === 0 || !subject.mapping.flows.update) return undefined
  const sent = sentAs(differences)
  noteIntent(activity, subject, 'update')
  const answer = yield* waitFor(
    session.update(
      { type: subject.mapping.target, id: targetId },
      differences.map(({ change }) => change),
    ),
  )
  if (!answer.ok) return failed(subject, 'update', answer, { sent, targetId, isReference: true })
  // Beside what was taken in the same visit.
  const before = knownAt(directory, 'links', subject.key)?.accepted
  const link = {
    targetId,
    standing: 'inScope',
    fingerprint,
    accepted: { ...before, ...acceptedOf(differences) },
  } as const
  const error = warnOfEndless(differences, subject.link?.accepted)
  return {
    ...{ action: 'update', status: error ? 'warning' : 'success', error },
    ...{ sent, targetId, link, isExport: true },
  }
}
