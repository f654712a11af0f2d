import type { DescribedFailure } from './describe-failures.js'
import type { Redaction } from './redaction.js'

/** The same failure without what tells who it is about. */
export const redactFailure =
  ({ exchange, text }: Redaction) =>
  (failure: DescribedFailure): DescribedFailure => ({
    ...failure,
    exchange: failure.exchange && exchange(failure.exchange),
    displayName: text(failure.displayName),
    reason: text(failure.reason),
  })
