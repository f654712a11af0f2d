import { versionOf } from '../../routing/version-differences.js'

/**
 * What beta shows of an entry besides: the action in the spelling of the portal and a status without its error, both
 * deprecated (docs/discoveries/queries.md).
 */
export function betaMembers(entry: Record<string, unknown>, root: string): Record<string, unknown> {
  if (versionOf(root) !== 'beta') return {}
  const action = String(entry.provisioningAction)
  const { status } = entry.provisioningStatusInfo as { status: unknown }
  return { action: action.charAt(0).toUpperCase() + action.slice(1), statusInfo: { status } }
}
