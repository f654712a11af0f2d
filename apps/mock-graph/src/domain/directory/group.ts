import type { Details } from './details.js'

/** A group. Its members and owners are kept beside it. */
export type Group = {
  readonly id: string
  readonly displayName: string
  readonly createdDateTime: string
  readonly mailEnabled: boolean
  readonly mailNickname: string
  readonly securityEnabled: boolean
  /** `Unified` makes it a Microsoft 365 group, which alone can be restored after its deletion. */
  readonly groupTypes: readonly string[]
  /** Can it hold directory roles for its members? */
  readonly isAssignableToRole: boolean
  readonly details?: Details
}
