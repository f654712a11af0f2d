import { expect, test } from 'vitest'
import { lookUntilDone } from './look-until-done.js'
import { Stopwatch } from './stopwatch.js'

const standing = { now: () => 0, sleep: async () => undefined }

test('a deadline ends a wait also where the clock stands', async () => {
  const looks: number[] = []
  const stopwatch = new Stopwatch(standing)
  const look = async () => {
    looks.push(stopwatch.elapsed())
    return { done: false } as const
  }
  const expired = () => new RangeError('enough')
  const waiting = lookUntilDone(look, {
    operation: 'a test',
    stopwatch,
    interval: 400,
    deadline: 1_000,
    expired,
  })
  await expect(waiting).rejects.toThrow('enough')
  expect(looks).toEqual([0, 400, 800])
})

test('time that passes between the looks counts too', async () => {
  let time = 0
  const stopwatch = new Stopwatch({ now: () => time, sleep: async () => undefined })
  time = 700
  await stopwatch.pause(100, 'a test', undefined)
  expect(stopwatch.elapsed()).toBe(700)
  time = 900
  expect(stopwatch.elapsed()).toBe(900)
})

test('a clock that is put back takes nothing off', async () => {
  let time = 1_000
  const stopwatch = new Stopwatch({ now: () => time, sleep: async () => undefined })
  await stopwatch.pause(100, 'a test', undefined)
  time = 0
  expect(stopwatch.elapsed()).toBe(100)
})
