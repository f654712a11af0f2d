import type { Job } from '../domain/job.js'
import type { JobState } from '../domain/job-state.js'
import { forgetEscrows } from './run-cycle.js'

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
export function clearState(state: JobState, flags: number): void {
  const has = (flag: keyof typeof resetFlags) => (flags & resetFlags[flag]) !== 0
  if (has('Escrows')) {
    forgetEscrows(state)
    state.escrowsPruned = false
  }
  if (has('Watermark')) {
    state.watermark = null
    state.forgotten = {}
  }
  if (has('ConnectorDataStore')) rereadTarget(state)
  if (has('ForceDeletes')) state.forceDeletes = true
}

/** Does a restart with these flags end the quarantine the job is in? Flagless restarts start it, as `None` says. */
export function liftsQuarantine({ code }: Pick<Job, 'code'>, state: JobState, flags: number): boolean {
  if (code !== 'Quarantine' || flags === resetFlags.None || (flags & resetFlags.QuarantineState) !== 0)
    return true
  return state.quarantine?.reason === 'TooManyDeletes' && (flags & resetFlags.ForceDeletes) !== 0
}

// Without its cache the service cannot know that the target is in step, and exports everyone again.
function rereadTarget(state: JobState): void {
  for (const [id, entry] of Object.entries(state.entries)) state.entries[id] = { ...entry, attributes: {} }
}
