import { expect, test, vi } from 'vitest'
import { PollTimeoutError } from './poll-timeout-error.js'
import { Poller, type Work } from './poller.js'
import type { PollerOptions } from './poller-options.js'

/** Work that is done after so many looks, on a clock of its own. */
function workOf(
  looks: number,
  options: PollerOptions<number> = {},
  more: Partial<Work<string, number>> = {},
) {
  let seen = 0
  let time = 0
  const slept: number[] = []
  const sleep = async (milliseconds: number) => {
    slept.push(milliseconds)
    time += milliseconds
  }
  const work: Work<string, number> = {
    operation: 'a test',
    token: () => `seen ${seen}`,
    look: async () => {
      seen += 1
      return seen < looks ? { done: false, progress: seen } : { done: true, result: 'end', progress: seen }
    },
    ...more,
  }
  return { poller: new Poller(work, { sleep, now: () => time, ...options }), slept, seen: () => seen }
}

test('awaiting looks until it is done, and tells of each look', async () => {
  const progress: number[] = []
  const { poller, slept } = workOf(3, { onProgress: (one) => progress.push(one) })
  expect([poller.done, poller.result]).toEqual([false, undefined])
  expect(await poller).toBe('end')
  expect([poller.done, poller.result]).toEqual([true, 'end'])
  expect(progress).toEqual([1, 2, 3])
  expect(slept).toEqual([5_000, 5_000])
})

test('nothing is done before it is awaited or polled', async () => {
  const { poller, seen } = workOf(1)
  await Promise.resolve()
  expect(seen()).toBe(0)
  expect(await poller.poll()).toBe(1)
  expect(await poller).toBe('end')
  expect(seen()).toBe(1)
})

test('awaiting twice does the work once', async () => {
  const { poller, seen } = workOf(2)
  expect(await Promise.all([poller, poller])).toEqual(['end', 'end'])
  expect(seen()).toBe(2)
})

test('polls that overlap share a look', async () => {
  const { poller, seen } = workOf(5)
  expect(await Promise.all([poller.poll(), poller.poll()])).toEqual([1, 1])
  expect(seen()).toBe(1)
  expect(await poller.poll()).toBe(2)
})

test('the interval is what was asked for, unless a look says when to come again', async () => {
  const { poller, slept } = workOf(3, { interval: 70 })
  await poller
  expect(slept).toEqual([70, 70])
  const looks = [{ done: false, wait: 7 } as const, { done: true, result: 'end' } as const]
  const told = workOf(0, { interval: 70 }, { look: async () => looks.shift()! })
  await told.poller
  expect(told.slept).toEqual([7])
})

test('after the deadline it throws an error with the token', async () => {
  const { poller, slept } = workOf(9, { interval: 400, deadline: 1_000 })
  const error = await poller.then(undefined, (thrown) => thrown)
  expect(error).toBeInstanceOf(PollTimeoutError)
  expect(error).toMatchObject({ name: 'PollTimeoutError', token: 'seen 3' })
  expect((error as Error).message).toContain('a test was not done after 1000 ms')
  expect(slept).toEqual([400, 400])
})

test('an abort ends it while it waits, in real time too', async () => {
  const controller = new AbortController()
  const { poller } = workOf(9, { sleep: undefined, signal: controller.signal })
  const awaited = poller.then(undefined, (thrown) => thrown)
  await vi.waitFor(() => expect(poller.token).toBe('seen 1'))
  controller.abort(new Error('enough'))
  expect(await awaited).toMatchObject({ kind: 'aborted', name: 'AbortError', cause: { message: 'enough' } })
})

test('one that is aborted already does not look', async () => {
  const { poller, seen } = workOf(9, { signal: AbortSignal.abort() })
  await expect(poller).rejects.toMatchObject({ kind: 'aborted' })
  expect(seen()).toBe(0)
})

test('a look gets the options of a call, and no others', async () => {
  const given: object[] = []
  const look = async (options: object) => {
    given.push(options)
    return { done: true, result: 'end' } as const
  }
  const { poller } = workOf(1, { retry: false, headers: { prefer: 'x' }, interval: 1, deadline: 9 }, { look })
  await poller
  expect(given).toEqual([{ retry: false, headers: { prefer: 'x' } }])
})

test('what a look throws is thrown, and a poll can go on', async () => {
  const fails = vi
    .fn()
    .mockRejectedValueOnce(new Error('broken'))
    .mockResolvedValue({ done: true, result: 'end' })
  const { poller } = workOf(1, {}, { look: fails })
  await expect(poller).rejects.toThrow('broken')
  expect(poller.done).toBe(false)
  await poller.poll()
  expect(poller.result).toBe('end')
})

test('one that nobody awaits rejects nothing', async () => {
  const unhandled = vi.fn()
  process.on('unhandledRejection', unhandled)
  const { poller } = workOf(1, {}, { look: async () => Promise.reject(new Error('broken')) })
  await poller.poll().catch(() => undefined)
  await new Promise((resolve) => setTimeout(resolve))
  process.off('unhandledRejection', unhandled)
  expect(unhandled).not.toHaveBeenCalled()
})

test.each([{ interval: -1 }, { interval: Number.NaN }, { deadline: '5' as never }])(
  '%j is refused at once',
  (options) => {
    expect(() => workOf(1, options)).toThrow(TypeError)
  },
)

test('it is a promise to the end', async () => {
  const settled: string[] = []
  const good: Promise<string> = workOf(2).poller
  expect(await good.finally(() => settled.push('good'))).toBe('end')
  const { poller: bad } = workOf(1, {}, { look: async () => Promise.reject(new Error('broken')) })
  expect(await bad.catch((error: Error) => error.message)).toBe('broken')
  await expect(bad.finally(() => settled.push('bad'))).rejects.toThrow('broken')
  expect(settled).toEqual(['good', 'bad'])
  expect(await Promise.allSettled([good, bad])).toMatchObject([{ value: 'end' }, { status: 'rejected' }])
})

const misspelt: [options: object, message: string][] = [
  [{ deadlne: 5 }, 'a() has no option "deadlne". Did you mean "deadline"?'],
  [{ timeout: 5 }, 'a() has no option "timeout".'],
  [{ onProgress: true }, 'onProgress must be a function, but is true.'],
  [{ sleep: 5 }, 'sleep must be a function, but is 5.'],
]
test.each(misspelt)('%j is refused at once, with what to do', (options, message) => {
  expect(() => workOf(1, options as never)).toThrow(TypeError)
  expect(() => workOf(1, options as never)).toThrow(message)
})
