import type { PasswordCredential } from '../../domain/directory/application.js'
import { OAuthError } from '../errors/oauth-error.js'

/** Throws {@link OAuthError} 7000215 for a secret that the client does not have, 7000222 for one out of date. */
export function checkSecret(
  appId: string,
  credentials: readonly PasswordCredential[],
  secret: string,
  now: Date,
): void {
  const named = credentials.filter((credential) => credential.secretText === secret)
  const started = named.filter((credential) => Date.parse(credential.startDateTime) <= now.getTime())
  if (started.length === 0) throw new OAuthError(7000215, appId)
  const valid = started.some((credential) => now.getTime() < Date.parse(credential.endDateTime))
  if (!valid) throw new OAuthError(7000222, appId)
}
