import type { MockGraph } from '../mock-graph.js'

/** What runs cycles when they are due, until it is stopped. */
export type CycleWaker = {
  /**
   * Ends the cycles that run after the exchange under way; resolves when they have ended. None begins before what it resolves
   * to is called.
   */
  stop(): Promise<() => void>
}

// What a timer of Node can wait at most.
const longest = 2 ** 31 - 1
// Where a cycle is due and nothing came of it, as where its job is held back.
const pause = 1_000

/**
 * Runs cycles into somebody else's target when they are due by the clock of the fake: the engine has no timer. There is
 * one, set anew whenever the clock, a job or a cycle may have moved the time, and it keeps no process alive. Cycles into
 * memory need nobody: they are caught up with when they are looked at.
 */
export function wakeCycles(
  { cycles, clock }: Pick<MockGraph, 'cycles' | 'clock'>,
  onError: (error: unknown) => void,
): CycleWaker {
  if (!cycles.isRemote) return { stop: async () => () => {} }
  const stopping = new AbortController()
  const running = new Set<Promise<void>>()
  let timer: NodeJS.Timeout | undefined

  const arm = (atLeast = 0) => {
    clearTimeout(timer)
    const due = stopping.signal.aborted ? null : cycles.nextDue()
    if (due === null) return
    const wait = Math.max(due - clock.now().getTime(), atLeast, 0)
    timer = setTimeout(wake, Math.min(wait, longest))
    timer.unref()
  }
  const run = async () => {
    try {
      const ended = await cycles.runDue({ signal: stopping.signal })
      arm(ended === 0 ? pause : 0)
    } catch (error) {
      // It would fail again at once: the next one to move something tries again.
      onError(error)
    }
  }
  const wake = () => {
    const one = run().finally(() => running.delete(one))
    running.add(one)
  }
  const unwatch = cycles.watch(() => arm())
  arm()
  return {
    async stop() {
      unwatch()
      stopping.abort()
      clearTimeout(timer)
      const letGo = cycles.hold()
      await cycles.stop()
      await Promise.all(running)
      return letGo
    },
  }
}
