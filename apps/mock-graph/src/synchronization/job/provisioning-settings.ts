/**
 * What is settable of the engine, with the defaults that docs/discoveries/provisioning-engine.md gives reasons for. A small
 * tenant never reaches the thresholds of the real service.
 */
export type ProvisioningSettings = {
  /** How many members one update of a group adds or removes. */
  readonly membersPerUpdate: number
  /** What becomes of an object whose record in the target is gone: matched anew, or failed until it is restored there. */
  readonly lostLinks: 'match' | 'InvalidAnchor'
  /** Are the memberships that went with a deleted user sent again when the user is restored? */
  readonly restoredMemberships: 'leave' | 'send'
  /** From how many failures on a quarantine is judged. */
  readonly quarantineFrom: number
  /** The proportion of failures that brings it. */
  readonly quarantineProportion: number
  /** The number of failures that brings it, failed references not counted. */
  readonly quarantineBase: number
  /** The number of failures of any kind that brings it always. */
  readonly quarantineTotal: number
}

export const defaultSettings: ProvisioningSettings = {
  membersPerUpdate: 1,
  lostLinks: 'match',
  restoredMemberships: 'leave',
  quarantineFrom: 5_000,
  quarantineProportion: 0.4,
  quarantineBase: 40_000,
  quarantineTotal: 60_000,
}
