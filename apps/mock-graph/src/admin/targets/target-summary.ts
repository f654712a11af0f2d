/** What was provisioned for a service principal, without the objects. */
export type TargetSummary = {
  readonly servicePrincipalId: string
  readonly displayName: string
  readonly tenantId: string
  /** The address that its jobs provision into; null where there is none. */
  readonly baseAddress: string | null
  readonly jobs: readonly string[]
  /** Objects in memory. */
  readonly kept: number
  /** Objects that its jobs linked. */
  readonly linked: number
  readonly exchanges: number
}
