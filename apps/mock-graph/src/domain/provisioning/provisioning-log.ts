import type { Attributes } from './job-state.js'

/** What provisioning did to one object. */
export type ProvisioningLogEntry = {
  readonly id: string
  /** Milliseconds since 1970. */
  readonly time: number
  readonly durationMs: number
  readonly servicePrincipalId: string
  readonly jobId: string
  readonly cycleId: string
  readonly changeId: string
  readonly action: 'create' | 'update' | 'disable' | 'delete' | 'other'
  readonly status: 'success' | 'failure' | 'skipped'
  readonly initiator: Initiator
  readonly sourceSystem: LoggedSystem
  readonly source: LoggedSource
  readonly targetSystem: LoggedSystem
  /** What the mapping makes of it, such as a SCIM schema. */
  readonly targetType: string
  /** Was the object in scope? */
  readonly inScope: boolean
  /** Of an operation that had failed before; else null. */
  readonly retry: LoggedRetry | null
  /** Null when the object is not in the target. */
  readonly targetId: string | null
  readonly before: Attributes
  readonly after: Attributes
  /** Why it failed or was skipped. */
  readonly error: { readonly code: string; readonly reason: string } | null
}

/** One side of provisioning. */
export type LoggedSystem = {
  /** New with each entry. */
  readonly id: string
  readonly displayName: string
  /** Id of the gallery's application, where this side is the application; else null. */
  readonly galleryApplicationId: string | null
}

/** The object as it came in. */
export type LoggedSource = {
  readonly id: string
  readonly type: string
  readonly displayName: string
  /** Null for what is no user of the directory. */
  readonly userPrincipalName: string | null
  /** As they were read in the source. */
  readonly attributes: Attributes
}

/** An operation that is tried again. Times are in milliseconds since 1970. */
export type LoggedRetry = {
  /** How often it was tried before. */
  readonly attempts: number
  readonly since: number
  readonly nextAttempt: number
}

export type Initiator = {
  readonly id: string
  readonly displayName: string
  readonly type: 'user' | 'application' | 'system'
}
