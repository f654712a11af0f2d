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
  applicationTemplateId: string | null
}

/** A client secret. Graph shows `secretText` only once, when the secret is made. */
export type PasswordCredential = {
  readonly keyId: string
  displayName: string | null
  startDateTime: string
  endDateTime: string
  secretText: string
}
