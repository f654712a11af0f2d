import type { CredentialLocation, Synchronization } from './synchronization.js'

/** How provisioning signs in to the target of a service principal. Secrets in clear: never show it to people. */
export type Connectivity = {
  readonly authenticationType: AuthenticationType
  readonly baseAddress: string | undefined
  readonly secretToken: string | undefined
  readonly oauth2ClientId: string | undefined
  readonly oauth2ClientSecret: string | undefined
  readonly oauth2TokenExchangeUri: string | undefined
  readonly credentialLocationInRequest: CredentialLocation
}

export type AuthenticationType = (typeof authenticationTypes)[number]

export const authenticationTypes = ['AuthenticationToken', 'OAuth2ClientCredentialsGrant'] as const

/** The secret that says the same as a connectivity parameter, by the parameter's key. Only the location has none. */
export const secretKeyOf = {
  authenticationType: 'AuthenticationType',
  baseAddress: 'BaseAddress',
  secretToken: 'SecretToken',
  oauth2ClientId: 'Oauth2ClientId',
  oauth2ClientSecret: 'Oauth2ClientSecret',
  oauth2TokenExchangeUri: 'Oauth2TokenExchangeUri',
} as const

/** What the secrets say of it. Without OAuth's client credentials asked for, it is the token. */
export function connectivityOf({ secrets, credentialLocation = 'Header' }: Synchronization): Connectivity {
  const secretOf = (key: string) => secrets.find((secret) => secret.key === key)?.value
  const [token, oauth] = authenticationTypes
  return {
    authenticationType: secretOf(secretKeyOf.authenticationType) === oauth ? oauth : token,
    baseAddress: secretOf(secretKeyOf.baseAddress),
    secretToken: secretOf(secretKeyOf.secretToken),
    oauth2ClientId: secretOf(secretKeyOf.oauth2ClientId),
    oauth2ClientSecret: secretOf(secretKeyOf.oauth2ClientSecret),
    oauth2TokenExchangeUri: secretOf(secretKeyOf.oauth2TokenExchangeUri),
    credentialLocationInRequest: credentialLocation,
  }
}
