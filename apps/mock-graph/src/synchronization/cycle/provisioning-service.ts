import type { Initiator } from '../../domain/provisioning/provisioning-log.js'

/** Who does what nobody asked for. Name and missing id are *assumed*. */
export const service: Initiator = {
  id: '',
  displayName: 'Microsoft Entra provisioning service',
  type: 'system',
}
