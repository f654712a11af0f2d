import type { Directory } from '../../directory/tenant/directory.js'
import type { Job } from '../../domain/provisioning/job.js'
import { forgetEscrows } from '../known/forget-escrows.js'
import { forgetMemberships } from '../known/forget-memberships.js'
import { forgetAll } from '../known/known-objects.js'
import { stateOf, withState } from './state-of-job.js'

/** What a restart clears, as flags with their values in the metadata. */
export const resetFlags = {
  None: 0,
  ConnectorDataStore: 1,
  Escrows: 2,
  Watermark: 4,
  QuarantineState: 8,
  Full: 15,
  ForceDeletes: 32,
} as const

/** An empty scope is like "Restart provisioning" in the portal (synchronizationjobrestartcriteria page). */
export const portalScope = resetFlags.QuarantineState | resetFlags.Watermark | resetFlags.Escrows

/** Flags as one comma-separated text, in any case and spacing; `undefined` when one is unknown. */
export function readResetScope(text: string): number | undefined {
  const names = text.split(',').map((name) => name.trim().toLowerCase())
  if (names.length === 1 && names[0] === '') return portalScope
  let flags = 0
  for (const name of names) {
    const found = Object.entries(resetFlags).find(([flag]) => flag.toLowerCase() === name)
    if (!found) return undefined
    flags |= found[1]
  }
  return flags
}

/** Clears what the flags say. Starting the job is left to the caller. */
export function clearState(directory: Directory, job: Job, flags: number): Job {
  const has = (flag: keyof typeof resetFlags) => (flags & resetFlags[flag]) !== 0
  if (has('Escrows')) forgetEscrows(directory, job)
  if (has('Watermark')) forgetAll(directory, job, 'forgottenFailures')
  if (has('ConnectorDataStore')) {
    // Without its cache the service does not know the target's objects, and matches everybody anew.
    forgetAll(directory, job, 'links')
    forgetMemberships(directory, job)
  }
  return withState(job, {
    ...(has('Escrows') && { escrowsPruned: false }),
    ...(has('Watermark') && { watermark: null }),
    ...(has('ConnectorDataStore') && { evaluateAll: true }),
    ...(has('ForceDeletes') && { forceDeletes: true }),
  })
}

/** Does a restart with these flags end the quarantine the job is in? Flagless restarts start it, as `None` says. */
export function liftsQuarantine(job: Job, flags: number): boolean {
  if (job.code !== 'Quarantine' || flags === resetFlags.None || (flags & resetFlags.QuarantineState) !== 0)
    return true
  return stateOf(job).quarantine?.reason === 'TooManyDeletes' && (flags & resetFlags.ForceDeletes) !== 0
}
