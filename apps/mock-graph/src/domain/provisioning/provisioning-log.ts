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
  readonly action: 'create' | 'update' | 'disable' | 'delete' | 'stagedDelete' | 'other'
  readonly status: 'success' | 'failure' | 'skipped' | 'warning'
  readonly initiator: Initiator
  readonly sourceSystem: LoggedSystem
  readonly source: LoggedSource
  readonly targetSystem: LoggedSystem
  /** What the mapping makes of it, such as a SCIM schema. */
  readonly targetType: string
  readonly scope: LoggedScope
  /** Of an operation that had failed before; else null. */
  readonly retry: LoggedRetry | null
  /** Null when the object is not in the target. */
  readonly targetId: string | null
  /** What the target showed of the object when it was found there, as far as the log tells it. */
  readonly shown: Attributes
  /** What was sent, by attribute of the target: its value there before, and the new one. Nothing is what is not named. */
  readonly before: Attributes
  readonly after: Attributes
  /** Why it failed, was skipped or is a warning. */
  readonly error: { readonly code: string; readonly reason: string } | null
  /** The target attribute whose mapping failed; null where none did. */
  readonly failedPath: string | null
  /** Left out unless that is what the entry tells. */
  readonly unresolved?: UnresolvedReferences
  /** It was begun before the process ended, and the entry tells the whole of it. Left out otherwise. */
  readonly isResumed?: true
}

/** Whom an attribute of the target should name and cannot, since the job has not provisioned them. */
export type UnresolvedReferences = {
  /** Such as `members`. */
  readonly path: string
  /** Ids in the source: the first of them, where there are many. */
  readonly objectIds: readonly string[]
  readonly count: number
}

/** How the object was judged before anything was sent. */
export type LoggedScope = {
  readonly isInScope: boolean
  /** Neither deleted nor, for users, disabled. */
  readonly isActive: boolean
  readonly isAssigned: boolean
  /** Do the scoping filters hold? */
  readonly isPassed: boolean
  /** Each clause, as `Docks only.department EQUALS 'Docks'`. */
  readonly clauses: Readonly<Record<string, boolean>>
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
