import type { Details } from './details.js'

/** A group. Its members and owners are kept beside it. */
export type Group = {
  readonly id: string
  displayName: string
  readonly createdDateTime: string
  mailEnabled: boolean
  mailNickname: string
  securityEnabled: boolean
  /** `Unified` makes it a Microsoft 365 group, which alone can be restored after its deletion. */
  groupTypes: string[]
  /** Can it hold directory roles for its members? */
  readonly isAssignableToRole: boolean
  details?: Details
}
