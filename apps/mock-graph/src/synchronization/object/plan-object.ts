import type { Escrow } from '../../domain/provisioning/job-state.js'
import { knownAt } from '../known/known-objects.js'
import type { MappedObject } from '../mapping/compiled-mapping.js'
import { isSet } from '../scope/secret-switches.js'
import type { Activity } from './activity.js'
import { fingerprintOf, fingerprintOfText } from './fingerprint.js'
import type { Subject } from './subject.js'

/** What is to be done about one object, before the target is asked. */
export type Plan = {
  readonly subject: Subject
  /**
   * `provision`: match, create or bring in step. `leave`: tell the target that it is in scope no more. `delete` it there.
   * `forget` what is known of it. `skip`: nothing but an entry in the log.
   */
  readonly does: 'provision' | 'leave' | 'delete' | 'forget' | 'skip'
  /** What the mappings give, where that was asked. */
  readonly mapped?: MappedObject
  /** Of the state that is to be brought about. */
  readonly fingerprint: number
  /** The failure that is tried again. */
  readonly escrow: Escrow | undefined
}

/**
 * What a cycle has to do about an object; undefined for nothing.
 *
 * @param isForced Is everybody looked at anew, in step or not: at an initial cycle, or on demand?
 */
export function planObject(activity: Activity, subject: Subject, isForced: boolean): Plan | undefined {
  const { directory, run } = activity
  const { key, source, mapping, link, standing } = subject
  const escrow = knownAt(directory, 'escrows', key)
  const does = whatToDo(activity, subject)
  if (does === 'provision' && source) {
    const mapped = mapping.map(source)
    const fingerprint = fingerprintOf(source, mapping, mapped)
    const plan = { subject, does, mapped, fingerprint, escrow } as const
    if (isForced) return plan
    if (escrow?.fingerprint === fingerprint) return escrow.nextAttempt <= run.at() ? plan : undefined
    if (!link) {
      const forgotten = knownAt(directory, 'forgottenFailures', key)
      return forgotten?.fingerprint === fingerprint ? undefined : plan
    }
    if (link.standing !== 'inScope' || link.fingerprint !== fingerprint) return plan
    // It went back to what the target has already: that is no failure any more.
    return escrow && { ...plan, does: 'forget' }
  }
  if (!does) return escrow && !link ? { subject, does: 'forget', fingerprint: 0, escrow } : undefined
  const fingerprint = fingerprintOfText(`${does} ${standing}`)
  const isWaiting = escrow?.fingerprint === fingerprint && escrow.nextAttempt > run.at()
  return isWaiting && !isForced ? undefined : { subject, does, fingerprint, escrow }
}

function whatToDo({ synchronization }: Activity, subject: Subject): Plan['does'] | undefined {
  const { link, standing, type, mapping, isSoftDeleted, scope } = subject
  if (standing === 'inScope') return isSoftDeleted && !link ? 'skip' : 'provision'
  if (!link) return standing === 'outOfScope' && scope.isAssigned ? 'skip' : undefined
  const staysAsItIs = standing === 'outOfScope' && isSet(synchronization.secrets, 'SkipOutOfScopeDeletions')
  if (staysAsItIs) return undefined
  if (standing === 'gone' || type === 'Group') {
    // Whom a job let go before is managed by it no more (how-provisioning-works.md).
    if (link.standing === 'outOfScope') return 'forget'
    return mapping.flows.delete ? 'delete' : 'forget'
  }
  return link.standing === 'inScope' && mapping.flows.update ? 'leave' : undefined
}

/**
 * Does the accidental-delete guard count it: deletions and disables (accidental-deletions.md)? Who is disabled already and
 * changes otherwise is none.
 */
export function isDeletion({ does, subject: { link, isSoftDeleted } }: Plan): boolean {
  if (does === 'leave' || does === 'delete') return true
  return does === 'provision' && isSoftDeleted && link !== undefined && !link.isDisabled
}
