import type { Template } from './template.js'

/** One provisioning setting or credential of a service principal, in the order the caller sent it. */
export type Secret = { readonly key: string; readonly value: string }

export type CredentialLocation = 'Header' | 'Body'

/** What hangs below `/servicePrincipals/{id}/synchronization`, but for the jobs. Secrets belong here, not to a job. */
export type Synchronization = {
  readonly secrets: readonly Secret[]
  /** How a client shows its secret to a token endpoint; there is no secret of that name. Default: in the header. */
  readonly credentialLocation?: CredentialLocation
  /** Null while nobody changed those of the gallery. */
  readonly templates: readonly Template[] | null
}
