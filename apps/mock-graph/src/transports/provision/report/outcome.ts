import type { ProvisioningLogEntry } from '../../../domain/provisioning/provisioning-log.js'

/** What became of one object, in the words of the report. */
export const outcomes = ['created', 'updated', 'disabled', 'deleted', 'skipped', 'failed'] as const
export type Outcome = (typeof outcomes)[number]

export function outcomeOf({ action, status }: Pick<ProvisioningLogEntry, 'action' | 'status'>): Outcome {
  if (status === 'failure') return 'failed'
  if (status === 'skipped') return 'skipped'
  switch (action) {
    case 'create':
      return 'created'
    case 'disable':
      return 'disabled'
    case 'delete':
      return 'deleted'
    case 'update':
      return 'updated'
    default:
      return 'skipped'
  }
}

/** How often there was what. */
export type Counts = Readonly<Record<Outcome, number>>

export function countOutcomes(entries: readonly ProvisioningLogEntry[]): Counts {
  const counts = { created: 0, updated: 0, disabled: 0, deleted: 0, skipped: 0, failed: 0 }
  for (const entry of entries) counts[outcomeOf(entry)] += 1
  return counts
}

/** One line for an object. */
export function describeEntry(entry: ProvisioningLogEntry): string {
  const { source, error, before, after } = entry
  const outcome = outcomeOf(entry)
  const name = source.userPrincipalName
    ? `${source.displayName} (${source.userPrincipalName})`
    : source.displayName
  const what =
    outcome === 'failed'
      ? `${error?.code ?? ''}`
      : outcome === 'skipped'
        ? `${error?.code ?? ''}${whySkipped(entry)}`
        : [
            ...(outcome === 'updated' ? [namesOf({ ...before, ...after }).join(', ')] : []),
            // Nothing else tells of it: the request was answered with success.
            ...(entry.status === 'warning' && error ? [`warning ${error.code}: ${error.reason}`] : []),
          ].join('. ')
  return `${outcome.padEnd(9)}${source.type.padEnd(7)}${name}${what ? `: ${what}` : ''}`
}

const namesOf = (sent: object) => [...new Set(Object.keys(sent).map((path) => path.replace(/^urn:.*:/, '')))]

/** The codes of the service say little to whoever has not met them. */
function whySkipped({ error, scope }: ProvisioningLogEntry): string {
  if (error?.code === 'RedundantExport') return ' (already as it should be)'
  if (error?.code !== 'NotEffectivelyEntitled') return ''
  if (!scope.isActive) return ' (disabled or deleted, so there is nobody to create)'
  return scope.isAssigned ? ' (a scoping filter leaves it out)' : ' (not assigned to the application)'
}
