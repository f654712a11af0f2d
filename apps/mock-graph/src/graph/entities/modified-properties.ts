import type { ProvisioningLogEntry } from '../../domain/provisioning/provisioning-log.js'

/** The attributes that were sent, or were to be sent. */
export function modifiedProperties({
  before,
  after,
  status,
}: ProvisioningLogEntry): { displayName: string; oldValue: string | null; newValue: string | null }[] {
  if (status === 'skipped') return []
  const names = new Set([...Object.keys(after), ...Object.keys(before)])
  return [...names].map((name) => ({
    displayName: name,
    oldValue: before[name] ?? null,
    newValue: after[name] ?? null,
  }))
}
