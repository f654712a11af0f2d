import { objectKeyOf } from '../../domain/provisioning/job-state.js'
import type { ProvisioningLogEntry } from '../../domain/provisioning/provisioning-log.js'
import type { Activity } from '../object/activity.js'
import { fingerprintOfText } from '../object/fingerprint.js'
import { type Plan, planObject } from '../object/plan-object.js'
import { failed, ownFailure, skipped } from '../object/result.js'
import { settle } from '../object/settle.js'
import { findSubject, mappingOf, type Subject } from '../object/subject.js'
import { visitObject, visitOwed } from '../object/visit-object.js'
import type { Work } from '../target/work.js'

type Asked = { readonly id: string; readonly type: string }

/** Somebody to provision; of a group also those members of whom alone the target is told. */
export type OnDemandSubject = Asked & { readonly members: readonly Asked[] }

/**
 * Provisions single objects at once, whatever the job's schedule and state: the members that are named, then those they are
 * members of. What is out of scope or in step is skipped. That an id the directory does not have is a failure with the code
 * `ImportSkipped` is *assumed*.
 *
 * @returns What was logged, of each subject before its members.
 */
export function* provisionSubjects(
  activity: Activity,
  subjects: readonly OnDemandSubject[],
): Work<ProvisioningLogEntry[]> {
  const written: ProvisioningLogEntry[] = []
  for (const { members, ...asked } of subjects) {
    const ofMembers: ProvisioningLogEntry[] = []
    for (const member of members) ofMembers.push(...(yield* provisionOne(activity, member, [])))
    written.push(...(yield* provisionOne(activity, asked, members)), ...ofMembers)
  }
  return written
}

function* provisionOne(
  activity: Activity,
  asked: Asked,
  members: readonly Asked[],
): Work<ProvisioningLogEntry[]> {
  const subject = findSubject(activity, asked.id)
  // Who was deleted in the source is not found there (provision-on-demand.md).
  if (!subject || subject.standing === 'gone' || subject.standing === 'softDeleted') {
    const missing = nobody(activity, asked)
    if (!missing) return []
    const failure = ownFailure('ImportSkipped', `The object ${asked.id} was not found in the source.`)
    const plan = { subject: missing, does: 'skip', fingerprint: 0, escrow: undefined } as const
    const result = failed(missing, 'other', failure, { isExport: false })
    return [settle(activity, plan, result, 0, { isAside: true }).entry]
  }
  const plan = planObject(activity, subject, true)
  const left = skipped(subject, 'NotEffectivelyEntitled')
  if (!plan || plan.does === 'forget' || plan.does === 'skip' || !subject.scope.isActive)
    return [settle(activity, plan ?? nothing(subject), left, 0, { isAside: true }).entry]
  const { settled, owed } = yield* visitObject(activity, plan, {
    ...{ isAnew: false, isLast: true },
    members: new Set(members.map(({ id }) => id)),
  })
  const told = owed ? yield* visitOwed(activity, owed) : []
  return [...settled, ...told].map(({ entry }) => entry)
}

const nothing = (subject: Subject): Plan => ({
  subject,
  does: 'skip',
  fingerprint: fingerprintOfText('skip'),
  escrow: undefined,
})

/** An object that nobody has, as its kind would be mapped. */
function nobody(activity: Activity, { id, type }: Asked): Subject | undefined {
  const mapping = mappingOf(activity, type) ?? activity.mappings[0]
  return (
    mapping && {
      ...{
        id,
        key: objectKeyOf({ job: activity.jobKey, objectId: id }),
        type,
        displayName: id,
        name: null,
        source: undefined,
        mapping,
        link: undefined,
      },
      ...{ standing: 'gone', isSoftDeleted: true },
      scope: { isInScope: true, isActive: false, isAssigned: false, isPassed: true, clauses: {} },
    }
  )
}
