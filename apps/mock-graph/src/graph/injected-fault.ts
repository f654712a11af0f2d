import type { Refusal } from '../domain/fault.js'
import { throttleHeaders } from '../domain/throttle-headers.js'
import { faults } from './faults.js'
import { GraphFault } from './graph-fault.js'

/** What Graph answers when a fault rule says so. */
export function injectedFault(refusal: Refusal, now: Date): GraphFault {
  switch (refusal.kind) {
    case 'status':
      return faults.ofStatus(refusal.status)
    case 'throttle':
      return throttled(refusal, now)
    case 'claimsChallenge':
      return faults.claimsChallenge(refusal.claims ?? tokenFrom(now))
  }
}

function throttled(refusal: Extract<Refusal, { kind: 'throttle' }>, now: Date): GraphFault {
  const { status, code, message } = faults.tooManyRequests('fault-rule')
  return new GraphFault(status, code, message, { headers: throttleHeaders(refusal, now) })
}

/** Asks for a token from after now. */
const tokenFrom = (now: Date) =>
  JSON.stringify({
    access_token: { nbf: { essential: true, value: String(Math.floor(now.getTime() / 1_000)) } },
  })
