/** One entry of the audit log: what somebody did to which objects. */
export type AuditEntry = Activity & {
  readonly id: string
  /** Milliseconds since 1970. */
  readonly time: number
  readonly correlationId: string
  readonly initiator: AuditInitiator
  readonly targets: readonly AuditTarget[]
  readonly userAgent: string | null
}

/** What is done, in the words of the audit log. */
export type Activity = {
  /** Such as `Add member to group`. */
  readonly name: string
  readonly category: string
  readonly service: 'Core Directory' | 'Account Provisioning'
  readonly operation: 'Add' | 'Update' | 'Delete' | 'Assign' | 'Unassign'
}

export type AuditInitiator =
  | {
      readonly kind: 'user'
      readonly id: string
      readonly displayName: string | null
      readonly userPrincipalName: string | null
    }
  | {
      readonly kind: 'app'
      readonly appId: string
      readonly displayName: string | null
      readonly servicePrincipalId: string
    }

export type AuditTarget = {
  readonly id: string
  readonly type: 'User' | 'Group' | 'Application' | 'ServicePrincipal' | 'Role' | 'Other'
  readonly displayName: string | null
  readonly userPrincipalName: string | null
  readonly groupType: 'unifiedGroups' | 'azureAD' | null
  /** What changed of it, values as JSON. */
  readonly changes: readonly AuditChange[]
}

export type AuditChange = {
  readonly name: string
  readonly before: string | null
  readonly after: string | null
}
