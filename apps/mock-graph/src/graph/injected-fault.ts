import type { Refusal } from '../domain/fault.js'
import { throttleHeaders } from '../domain/throttle-headers.js'
import { faults } from './faults.js'
import { GraphFault } from './graph-fault.js'

/**
 * What Graph answers when a fault rule says so.
 *
 * @param challenge Gives the caller a claims challenge and returns its claims.
 */
export async function injectedFault(
  refusal: Refusal,
  now: Date,
  challenge: (claims?: string) => Promise<string>,
): Promise<GraphFault> {
  switch (refusal.kind) {
    case 'status':
      return faults.ofStatus(refusal.status)
    case 'throttle':
      return throttled(refusal, now)
    case 'claimsChallenge':
      return faults.claimsChallenge(await challenge(refusal.claims))
  }
}

function throttled(refusal: Extract<Refusal, { kind: 'throttle' }>, now: Date): GraphFault {
  const { status, code, message } = faults.tooManyRequests('fault-rule')
  return new GraphFault(status, code, message, { headers: throttleHeaders(refusal, now) })
}
