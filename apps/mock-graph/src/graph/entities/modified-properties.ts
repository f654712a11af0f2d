import type { ProvisioningLogEntry } from '../../domain/provisioning/provisioning-log.js'

/** The attributes that an entry of the provisioning log changed. */
export function modifiedProperties({
  before,
  after,
  status,
}: ProvisioningLogEntry): { displayName: string; oldValue: string | null; newValue: string | null }[] {
  if (status === 'skipped') return []
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names]
    .filter((name) => before[name] !== after[name])
    .map((name) => ({
      displayName: name,
      oldValue: before[name] ?? null,
      newValue: after[name] ?? null,
    }))
}
