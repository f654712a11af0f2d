import type { Initiator } from '../../domain/provisioning/provisioning-log.js'

/** Who does what nobody asked for: still by the old name (docs/discoveries/provisioning-log.md). */
export const service: Initiator = {
  id: '',
  displayName: 'Azure AD Provisioning Service',
  type: 'system',
}
