import { secretKeyOf } from '../../../domain/provisioning/connectivity.js'
import type { CredentialLocation, Synchronization } from '../../../domain/provisioning/synchronization.js'
import { defineOperation } from '../../calls/operation.js'
import { readConnectivityChanges } from './connectivity-changes.js'
import { synchronizationAt } from './synchronization-at.js'

/**
 * `PATCH …/synchronization/connectivityParameters`, beta only: 204 (*assumed*), and what is not named stays. What a secret
 * says, too, is that secret.
 */
export const updateConnectivity = defineOperation({
  // No text of a secret may be quoted, which the check against the slice does.
  unchecked: true,
  resolve: synchronizationAt,
  body: readConnectivityChanges,
  handle: ({ at: { servicePrincipal }, body, directory }) => {
    const before = directory.synchronizationOf(servicePrincipal.id)
    directory.put('synchronization', servicePrincipal.id, changed(before, body))
    return { status: 204 }
  },
})

function changed(before: Synchronization, changes: ReadonlyMap<string, string>): Synchronization {
  const secrets = new Map(before.secrets.map(({ key, value }) => [key, value]))
  for (const [parameter, key] of Object.entries(secretKeyOf)) {
    const value = changes.get(parameter)
    if (value === '') secrets.delete(key)
    else if (value !== undefined) secrets.set(key, value)
  }
  const { credentialLocation: known, ...kept } = before
  const location = changes.get('credentialLocationInRequest') ?? known
  return {
    ...kept,
    secrets: [...secrets].map(([key, value]) => ({ key, value })),
    ...(location && { credentialLocation: location as CredentialLocation }),
  }
}
