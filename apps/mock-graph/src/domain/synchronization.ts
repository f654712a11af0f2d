import type { Job } from './job.js'
import type { Template } from './template.js'

/** One provisioning setting or credential of a service principal, in the order the caller sent it. */
export type Secret = { readonly key: string; readonly value: string }

/** What hangs below `/servicePrincipals/{id}/synchronization`. Secrets belong here, not to a job. */
export type Synchronization = {
  secrets: Secret[]
  jobs: Job[]
  /** Null while nobody changed those of the gallery. */
  templates: Template[] | null
}
