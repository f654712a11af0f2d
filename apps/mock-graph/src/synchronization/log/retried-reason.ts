/** How often a change was tried again, and when it will be next, in milliseconds since 1970. */
export type NextRetry = { readonly count: number; readonly nextAttempt: number }

/**
 * The `reason` of a failure in the provisioning log: what the target said, and when the service tries again
 * (docs/discoveries/provisioning-log.md).
 */
export const retriedReason = (reason: string, { count, nextAttempt }: NextRetry): string =>
  `${reason.replace(/\.$/, '')}. This operation was retried ${count} times. It will be retried again after this date: ${inTicks(nextAttempt)} UTC`

/** With the seven digits of a .NET `DateTime`, of which a millisecond gives three. */
const inTicks = (time: number): string => new Date(time).toISOString().replace('Z', '0000Z')
