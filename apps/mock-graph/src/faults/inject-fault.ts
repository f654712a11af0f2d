import type { Injection, Refusal } from '../domain/fault.js'
import type { Answer } from '../http/answer.js'
import type { Call } from '../http/call.js'
import { ConnectionReset } from './connection-reset.js'
import { cutShort } from './cut-short.js'
import { renderGatewayPage } from './gateway-page.js'
import { slowDown } from './slow-down.js'

/** What injecting a fault into a request needs. */
export type FaultContext = {
  /** Answers as if nothing were wrong. */
  carryOut(): Promise<Answer>
  /** Writes an error in the words of whom was asked. */
  refuse(refusal: Refusal): Answer | Promise<Answer>
  /** Rejects when the caller gives up. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  /** Who waits for the answer. */
  readonly call: Pick<Call, 'signal'>
}

/**
 * Answers a request, or injects the fault that is due. Throws {@link ConnectionReset} where no answer comes.
 *
 * @param onCut Told why a body that trickles had to be cut off, when its answer has long begun.
 */
export async function injectFault(
  injection: Injection,
  context: FaultContext,
  onCut: (error: unknown) => void,
): Promise<Answer> {
  const { fault, loses, latency } = injection
  const { carryOut, refuse, sleep, call } = context
  if (latency > 0) await sleep(latency, call.signal?.())
  if (!fault) return carryOut()
  if (fault.kind === 'slowBody') return slowDown(await carryOut(), fault.bytesPerSecond, sleep, onCut)
  if (fault.kind === 'malformedJson') return cutShort(await carryOut())
  // Of these only targets know.
  if (fault.kind === 'staleRead' || fault.kind === 'lostUpdate') return carryOut()
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
