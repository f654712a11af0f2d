import type { Template } from './template.js'

/** One provisioning setting or credential of a service principal, in the order the caller sent it. */
export type Secret = { readonly key: string; readonly value: string }

/** What hangs below `/servicePrincipals/{id}/synchronization`, but for the jobs. Secrets belong here, not to a job. */
export type Synchronization = {
  readonly secrets: readonly Secret[]
  /** Null while nobody changed those of the gallery. */
  readonly templates: readonly Template[] | null
}
