import { expect, test } from 'vitest'
import { runWork, type Work, waitFor } from './work.js'

function* add(...numbers: (number | Promise<number>)[]): Work<number> {
  let sum = 0
  for (const number of numbers) sum += yield* waitFor(number)
  return sum
}

test('what waits for nothing is done at once', () => {
  expect(runWork(add(1, 2, 3))).toBe(6)
})

test('what waits is done in order, later', async () => {
  const work = runWork(add(1, Promise.resolve(2), 3, Promise.resolve(4)))
  expect(work).toBeInstanceOf(Promise)
  expect(await work).toBe(10)
})

test('what fails while it is waited for can be caught where it was asked', async () => {
  function* careful(): Work<string> {
    try {
      yield* waitFor(Promise.reject(new Error('no route')))
      return 'arrived'
    } catch (error) {
      return (error as Error).message
    }
  }
  expect(await runWork(careful())).toBe('no route')
  await expect(runWork(add(1, Promise.reject(new Error('lost'))))).rejects.toThrow('lost')
})
