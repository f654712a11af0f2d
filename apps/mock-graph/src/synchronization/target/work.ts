import type { MaybePromise } from './target.js'

/** Work that waits for a target now and then. What waits for nothing is done at once: {@link runWork}. */
export type Work<T> = Generator<Promise<unknown>, T, unknown>

/** What a target answers, waited for only where it has to be. */
export function* waitFor<T>(answer: MaybePromise<T>): Work<T> {
  return answer instanceof Promise ? ((yield answer) as T) : answer
}

/** Does the work to its end: without a turn of the event loop as far as nothing is waited for. */
export function runWork<T>(work: Work<T>): MaybePromise<T> {
  const first = work.next()
  return first.done ? first.value : goOn(work, first.value)
}

async function goOn<T>(work: Work<T>, first: Promise<unknown>): Promise<T> {
  let waited = first
  for (;;) {
    let value: unknown
    let isThrown = false
    try {
      value = await waited
    } catch (error) {
      value = error
      isThrown = true
    }
    // Not within the `try`: what the work itself throws ends it.
    const step = isThrown ? work.throw(value) : work.next(value)
    if (step.done) return step.value
    waited = step.value
  }
}
