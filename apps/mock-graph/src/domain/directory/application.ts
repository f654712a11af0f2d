import type { Details } from './details.js'

/** An app registration. Its instance in a tenant is a {@link ServicePrincipal}. */
export type Application = {
  readonly id: string
  readonly appId: string
  readonly displayName: string
  readonly createdDateTime: string
  readonly signInAudience: string
  /** May sign people in without proving itself, as a mobile or desktop application. */
  readonly isFallbackPublicClient: boolean
  readonly identifierUris: readonly string[]
  readonly passwordCredentials: readonly PasswordCredential[]
  /** Certificates with whose keys the application signs its assertions. */
  readonly keyCredentials: readonly KeyCredential[]
  /** Whose assertions the application signs in with, of issuers outside the tenant. Left out where there are none. */
  readonly federatedIdentityCredentials?: readonly FederatedIdentityCredential[]
  /** Where a sign-in may send its answer, by the platform of the application. */
  readonly redirectUris: RedirectUris
  readonly applicationTemplateId: string | null
  readonly details?: Details
}

/** A client secret. Graph shows `secretText` only once, when the secret is made. */
export type PasswordCredential = {
  readonly keyId: string
  readonly displayName: string | null
  readonly startDateTime: string
  readonly endDateTime: string
  readonly secretText: string
}

/** A certificate. Graph never shows `key` again. */
export type KeyCredential = {
  readonly keyId: string
  /** The thumbprint, in base64 or as the caller wrote it. */
  readonly customKeyIdentifier: string | null
  readonly displayName: string | null
  readonly startDateTime: string
  readonly endDateTime: string
  readonly type: string
  readonly usage: string
  /** The certificate, DER in base64. */
  readonly key: string
}

/** What an assertion of an outside issuer must say to pass for the application (workload identity federation). */
export type FederatedIdentityCredential = {
  readonly id: string
  readonly name: string
  /** The `iss` of the assertion, such as `https://token.actions.githubusercontent.com`. */
  readonly issuer: string
  /** The `sub` of the assertion, such as `system:serviceaccount:default:web`. */
  readonly subject: string
  /** One of them must be the `aud` of the assertion. */
  readonly audiences: readonly string[]
  readonly description: string | null
}

/** The audience of an assertion for Entra, unless a credential names another. */
export const tokenExchangeAudience = 'api://AzureADTokenExchange'

/** The platforms differ in how a client proves itself: `web` with a credential, `spa` with PKCE, `publicClient` not at all. */
export type RedirectUris = Readonly<Record<RedirectPlatform, readonly string[]>>
export type RedirectPlatform = 'web' | 'spa' | 'publicClient'
