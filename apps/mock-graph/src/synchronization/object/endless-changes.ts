import type { Attributes } from '../../domain/provisioning/job-state.js'
import type { ProvisioningLogEntry } from '../../domain/provisioning/provisioning-log.js'
import { showUnlessRedacted } from '../log/hide-redacted.js'
import { type Difference, sentAs } from './compare-values.js'

/** What a target took with success, by path; nothing where it was taken away. */
export const acceptedOf = (differences: readonly Difference[]): Attributes =>
  Object.fromEntries(
    differences.map((difference) => {
      const { path } = difference.change
      return [path, sentAs([difference]).after[path] ?? '']
    }),
  )

/**
 * A warning where the target takes the very change that it took at the last visit, and still does not show it: the service
 * goes on sending it at each visit, and logs success. That a warning is told is ours: docs/discoveries/scim-servers.md, E4.
 *
 * @param accepted What the target took at the last visit.
 * @param redacted Paths whose values are not told.
 */
export function warnOfEndless(
  differences: readonly Difference[],
  accepted: Attributes | undefined,
  redacted: ReadonlySet<string>,
): ProvisioningLogEntry['error'] {
  if (!accepted) return null
  const endless = differences.filter(
    ({ change: { path }, isInStep }, index) =>
      !isInStep && accepted[path] === acceptedOf(differences.slice(index, index + 1))[path],
  )
  if (endless.length === 0) return null
  const told = endless.map(({ change: { path }, before }) => {
    const quote = (value = '') => showUnlessRedacted(redacted, path, `"${value}"`)
    const sent = accepted[path] === '' ? 'removed' : `sent as ${quote(accepted[path])}`
    return `${path} was ${sent} and is ${before === null ? 'not there' : quote(before)}`
  })
  return {
    code: 'EndlessPatch',
    reason: `The target took this change with success at the last visit too, and does not show it: ${told.join('; ')}. It is sent at each visit.`,
  }
}
