import type { Directory } from '../../../directory/tenant/directory.js'
import type { ServicePrincipal } from '../../../domain/directory/service-principal.js'
import type { Secret } from '../../../domain/provisioning/synchronization.js'
import { mask, sensitiveKeys } from './sensitive-keys.js'

/** The secrets as anybody may see them. Masked before any query: a filter must not tell what a secret begins with. */
export const maskedSecrets = (directory: Directory, { id }: ServicePrincipal): Secret[] =>
  directory
    .synchronizationOf(id)
    .secrets.map(({ key, value }) => ({ key, value: sensitiveKeys.has(key) ? mask : value }))
