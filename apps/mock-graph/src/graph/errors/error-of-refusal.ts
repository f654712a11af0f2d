import type { Refusal } from '../../domain/fault.js'
import { throttleHeaders } from '../../domain/throttle-headers.js'
import { GraphApiError } from './graph-api-error.js'
import { graphErrors } from './graph-errors.js'

/**
 * What Graph answers when a fault rule says so.
 *
 * @param challenge Gives the caller a claims challenge and returns its claims.
 */
export async function errorOfRefusal(
  refusal: Refusal,
  now: Date,
  challenge: (claims?: string) => Promise<string>,
): Promise<GraphApiError> {
  switch (refusal.kind) {
    case 'status':
      return graphErrors.ofStatus(refusal.status)
    case 'throttle':
      return throttled(refusal, now)
    case 'claimsChallenge':
      return graphErrors.claimsChallenge(await challenge(refusal.claims))
  }
}

function throttled(refusal: Extract<Refusal, { kind: 'throttle' }>, now: Date): GraphApiError {
  const { status, code, message } = graphErrors.tooManyRequests('fault-rule')
  return new GraphApiError(status, code, message, { headers: throttleHeaders(refusal, now) })
}
