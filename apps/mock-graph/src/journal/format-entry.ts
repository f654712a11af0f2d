import type { JournalEntry } from './journal-entry.js'

/** One log line for an entry, without query and body. */
export function formatEntry(entry: JournalEntry): string {
  const { time, method, path, status, durationMs, principal, caller, decision, tokenError, error, injected } =
    entry
  const { defect } = entry
  const why =
    decision?.effect === 'deny'
      ? `deny ${decision.reason}`
      : tokenError
        ? `token ${tokenError}`
        : (error ?? decision?.effect ?? '')
  const who = principal ? `${principal.kind} ${caller}` : '-'
  const trouble = injected ? `fault ${injected}` : ''
  const failure = defect ? `defect ${defect}` : ''
  return [
    new Date(time).toISOString(),
    ...[method, path, status, `${durationMs.toFixed(1)}ms`, who, why, trouble, failure],
  ]
    .join(' ')
    .trimEnd()
}
