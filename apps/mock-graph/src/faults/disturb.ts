import type { Refusal } from '../domain/fault.js'
import { ConnectionReset } from './connection-reset.js'
import { cutShort } from './cut-short.js'
import type { Strike } from './fault-plan.js'
import { renderGatewayPage } from './gateway-page.js'
import { slowDown } from './slow-down.js'

/** What a struck request has around it. */
export type Surroundings = {
  /** Answers as if nothing were wrong. */
  carryOut(): Promise<Response>
  /** Writes an error in the words of whom was asked. */
  refuse(refusal: Refusal): Response | Promise<Response>
  /** Rejects when the caller gives up. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  readonly signal: AbortSignal
}

/**
 * Answers a request, or lets the fault come that strikes it. Throws {@link ConnectionReset} where no answer comes.
 *
 * @param onCut Told why a body that trickles had to be cut off, when its answer has long begun.
 */
export async function disturb(
  strike: Strike,
  surroundings: Surroundings,
  onCut: (error: unknown) => void,
): Promise<Response> {
  const { fault, loses, latency } = strike
  const { carryOut, refuse, sleep, signal } = surroundings
  if (latency > 0) await sleep(latency, signal)
  if (!fault) return carryOut()
  if (fault.kind === 'slowBody') return slowDown(await carryOut(), fault.bytesPerSecond, sleep, onCut)
  if (fault.kind === 'malformedJson') return cutShort(await carryOut())
  if (loses === 'answer') await carryOut()
  switch (fault.kind) {
    case 'reset':
      throw new ConnectionReset()
    case 'gatewayPage':
      return renderGatewayPage(fault.status ?? 502)
    default:
      return refuse(fault)
  }
}
