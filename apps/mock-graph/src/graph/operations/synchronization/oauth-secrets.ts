import type { Secret } from '../../../domain/provisioning/synchronization.js'

/** The key of the one that the service was seen to name, else of the first that is OAuth's; `undefined` where none is. */
export function findOauthSecret(secrets: readonly Secret[]): string | undefined {
  const keys = secrets.map(({ key }) => key).filter((key) => key.startsWith('Oauth2'))
  return keys.find((key) => key === 'Oauth2TokenExchangeUri') ?? keys[0]
}
