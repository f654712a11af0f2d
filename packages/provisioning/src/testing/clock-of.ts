import type { MockGraph } from '@graph-sync/mock-graph'
import type { Clock } from '../waiting/clock.js'

// The real one, also where a test fakes the timers later.
const { setTimeout } = globalThis

/**
 * The clock of a fake, to wait on: it is moved instead of waited for. Each wait gives way to what else is going on, such
 * as the timeout of a test.
 */
export const clockOf = ({ clock, cycles }: MockGraph): Clock => ({
  now: () => clock.now().getTime(),
  sleep: async (milliseconds, signal) => {
    if (signal?.aborted) return
    clock.advance(milliseconds)
    // Nobody else runs cycles into a target that is not the fake's own.
    if (cycles.isRemote) await cycles.runDue(signal ? { signal } : {})
    await new Promise<void>((resolve) => setTimeout(resolve))
  },
})
