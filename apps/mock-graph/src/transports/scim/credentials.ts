import { mayBeCredential } from '../../journal/credentials/credential-names.js'
import { codes } from '../../scim/answers/error-codes.js'
import type { Connection, Failure } from '../../synchronization/target/target.js'

/** What an administrator gave to connect with, from the secrets and the connectivity parameters. */
export type TargetCredentials = {
  /** Empty where there is none. */
  readonly baseAddress: string
  readonly secretToken: string
  readonly oauth: OAuthCredentials | null
  /** Every value that must not be shown. */
  readonly secret: readonly string[]
}

export type OAuthCredentials = {
  readonly tokenUrl: string
  readonly clientId: string
  readonly clientSecret: string
  /** Where id and secret stand in the token request. */
  readonly location: 'Header' | 'Body'
}

export function readCredentials({ secrets, connectivityParameters = [] }: Connection): TargetCredentials {
  const given = [...secrets, ...connectivityParameters].filter(({ value }) => value !== '')
  const values = new Map(given.map(({ key, value }) => [key.toLowerCase(), value]))
  const of = (key: string) => values.get(key.toLowerCase()) ?? ''
  const [tokenUrl, clientId, clientSecret] = [
    of('oauth2TokenExchangeUri'),
    of('oauth2ClientId'),
    of('oauth2ClientSecret'),
  ]
  const isOAuth =
    of('authenticationType') === 'OAuth2ClientCredentialsGrant' ||
    (of('authenticationType') === '' && tokenUrl !== '' && clientId !== '')
  const location = /body/i.test(of('credentialLocationInRequest')) ? 'Body' : 'Header'
  return {
    baseAddress: of('BaseAddress'),
    secretToken: of('SecretToken'),
    oauth: isOAuth ? { tokenUrl, clientId, clientSecret, location } : null,
    secret: given.flatMap(({ key, value }) =>
      isSecret(key) ? [value] : isAddress(key) ? keysIn(value) : [],
    ),
  }
}

/** Nobody is let in, or nobody can be asked. */
export const noEntry = (message: string, code: string = codes.invalidCredentials): Failure => ({
  ok: false,
  code,
  message,
  ends: 'credentials',
})

const isSecret = (key: string) => /token$|secret$|password|key$|connectionstring|code$/i.test(key)
const isAddress = (key: string) => /address$|uri$/i.test(key)

/** What must not be shown of an address. */
export function keysIn(address: string): string[] {
  if (!URL.canParse(address)) return []
  const { searchParams, username, password } = new URL(address)
  const keys = [...searchParams].filter(([name]) => mayBeCredential(name))
  return [...keys.map(([, value]) => value), username, password].filter((value) => value !== '')
}
