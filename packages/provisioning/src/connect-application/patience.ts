import { GraphError } from '@graph-sync/client'
import type { Run } from './run.js'

/**
 * Repeats what fails only because the service does not yet find everywhere what was just made. Known of real tenants
 * are 404 and, from the synchronization backend, 403 and 409; that 403 may also be a lasting one, so it is believed at
 * once unless something was made.
 */
export async function patiently<T>(run: Run, attempt: () => Promise<T>, passes = isReplicating): Promise<T> {
  for (let waited = 0; ; waited += run.interval) {
    try {
      return await attempt()
    } catch (error) {
      if (!passes(error, run) || waited >= run.replication) throw error
    }
    await run.pause('Waiting until the service finds what was made.')
  }
}

export function isReplicating(error: unknown, { known }: Run): boolean {
  if (!(error instanceof GraphError)) return false
  return error.status === 404 || error.status === 409 || (error.status === 403 && known.fresh === true)
}

/** Looks until there is something, for as long as replication may take. */
export async function lookRepeatedly<T>(
  run: Run,
  look: () => Promise<T | undefined>,
): Promise<T | undefined> {
  for (let waited = 0; ; waited += run.interval) {
    const found = await look()
    if (found !== undefined || waited >= run.replication) return found
    await run.pause('Looking for what a request without an answer may have made.')
  }
}
