import type { ServicePrincipal } from '../../../domain/directory/service-principal.js'
import type { Secret } from '../../../domain/provisioning/synchronization.js'
import type { Behaviour } from '../../calls/behaviour.js'
import type { GraphCall } from '../../calls/graph-call.js'
import { graphErrors } from '../../errors/graph-errors.js'
import { findOauthSecret } from './oauth-secrets.js'
import { lastOfEach } from './secret-changes.js'
import { mask, sensitiveKeys } from './sensitive-keys.js'

/** Stores what a caller wrote, by the rules of `PUT secrets`. Throws a 400 for OAuth's where they are refused. */
export function writeSecrets(
  { directory, behaviour }: Pick<GraphCall, 'directory' | 'behaviour'>,
  { id }: ServicePrincipal,
  changes: readonly Secret[],
): void {
  const refused = behaviour.oauthSecrets === 'refuse' ? findOauthSecret(changes) : undefined
  if (refused !== undefined) throw graphErrors.secretNotAllowed(refused)
  const { secrets } = directory.synchronizationOf(id)
  directory.putSynchronization(id, { secrets: applyChanges(secrets, changes, behaviour) })
}

function applyChanges(
  stored: readonly Secret[],
  changes: readonly Secret[],
  { secretsPut, maskedValue }: Behaviour,
): Secret[] {
  const before = new Map(stored.map(({ key, value }) => [key, value]))
  const after = secretsPut === 'merge' ? new Map(before) : new Map<string, string>()
  for (const { key, value } of lastOfEach(changes)) {
    const masked = maskedValue === 'keep' && value === mask && sensitiveKeys.has(key)
    if (value === '') after.delete(key)
    else after.set(key, masked ? (before.get(key) ?? value) : value)
  }
  return [...after].map(([key, value]) => ({ key, value }))
}
