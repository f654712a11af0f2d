import type { ProvisioningLogEntry } from '../../domain/provisioning/provisioning-log.js'

/** The attributes that were sent, or were to be sent. */
export const modifiedProperties = ({
  changes,
  status,
}: ProvisioningLogEntry): { displayName: string; oldValue: string | null; newValue: string | null }[] =>
  status === 'skipped'
    ? []
    : changes.map(({ path, before, after }) => ({ displayName: path, oldValue: before, newValue: after }))
