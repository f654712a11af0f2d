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
  readonly source: { readonly id: string; readonly type: string; readonly displayName: string }
  /** Null when the object is not in the target. */
  readonly targetId: string | null
  readonly before: Attributes
  readonly after: Attributes
  /** Why it failed or was skipped. */
  readonly error: { readonly code: string; readonly reason: string } | null
}

export type Initiator = {
  readonly id: string
  readonly displayName: string
  readonly type: 'user' | 'application' | 'system'
}
