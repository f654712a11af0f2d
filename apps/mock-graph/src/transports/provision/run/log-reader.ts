import type { Directory } from '../../../directory/tenant/directory.js'
import type { ProvisioningLogEntry } from '../../../domain/provisioning/provisioning-log.js'

/** What came into the log of a directory since this was last asked. */
export function createLogReader(directory: Directory): () => ProvisioningLogEntry[] {
  let count = directory.provisioningLog.size
  let last: ProvisioningLogEntry | undefined
  return () => {
    const { provisioningLog } = directory
    // A full log lets its oldest entries go, so that no count tells where the new ones begin.
    const isFull = provisioningLog.size === count
    const fresh = isFull ? behind(last, [...provisioningLog.values()]) : [...provisioningLog.after(count)]
    count = provisioningLog.size
    last = fresh.at(-1) ?? last
    return fresh
  }
}

const behind = (last: ProvisioningLogEntry | undefined, all: readonly ProvisioningLogEntry[]) =>
  all.slice(last ? all.findLastIndex(({ id }) => id === last.id) + 1 : all.length)
