import type { Details } from './details.js'

/** An app registration. Its instance in a tenant is a {@link ServicePrincipal}. */
export type Application = {
  readonly id: string
  readonly appId: string
  displayName: string
  createdDateTime: string
  signInAudience: string
  /** May sign people in without proving itself, as a mobile or desktop application. */
  isFallbackPublicClient: boolean
  identifierUris: string[]
  passwordCredentials: PasswordCredential[]
  /** Certificates with whose keys the application signs its assertions. */
  keyCredentials: KeyCredential[]
  /** Whose assertions the application signs in with, of issuers outside the tenant. Left out where there are none. */
  federatedIdentityCredentials?: FederatedIdentityCredential[]
  /** Where a sign-in may send its answer, by the platform of the application. */
  redirectUris: RedirectUris
  applicationTemplateId: string | null
  details?: Details
}

/** A client secret. Graph shows `secretText` only once, when the secret is made. */
export type PasswordCredential = {
  readonly keyId: string
  displayName: string | null
  startDateTime: string
  endDateTime: string
  secretText: string
}

/** A certificate. Graph never shows `key` again. */
export type KeyCredential = {
  readonly keyId: string
  /** The thumbprint, in base64 or as the caller wrote it. */
  customKeyIdentifier: string | null
  displayName: string | null
  startDateTime: string
  endDateTime: string
  type: string
  usage: string
  /** The certificate, DER in base64. */
  readonly key: string
}

/** What an assertion of an outside issuer must say to pass for the application (workload identity federation). */
export type FederatedIdentityCredential = {
  readonly id: string
  readonly name: string
  /** The `iss` of the assertion, such as `https://token.actions.githubusercontent.com`. */
  issuer: string
  /** The `sub` of the assertion, such as `system:serviceaccount:default:web`. */
  subject: string
  /** One of them must be the `aud` of the assertion. */
  audiences: string[]
  description: string | null
}

/** The audience of an assertion for Entra, unless a credential names another. */
export const tokenExchangeAudience = 'api://AzureADTokenExchange'

/** The platforms differ in how a client proves itself: `web` with a credential, `spa` with PKCE, `publicClient` not at all. */
export type RedirectUris = Record<RedirectPlatform, string[]>
export type RedirectPlatform = 'web' | 'spa' | 'publicClient'
