import { expect, test } from 'vitest'
import { Turns } from './turns.js'

/** Lets everything that waits for nothing but promises go on. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

function open() {
  const turns = new Turns()
  const done: string[] = []
  const does =
    (name: string, until: Promise<unknown> = Promise.resolve()) =>
    async () => {
      done.push(`${name} begins`)
      await until
      done.push(`${name} ends`)
    }
  return { turns, done, does }
}

test('what is done with one thing is done in turn, with another at once', async () => {
  const { turns, done, does } = open()
  const gate = Promise.withResolvers<void>()
  const all = [
    turns.take('job', {}, does('first', gate.promise)),
    turns.take('job', {}, does('second')),
    turns.take('other', {}, does('elsewhere')),
  ]
  await settled()
  expect(done).toEqual(['first begins', 'elsewhere begins', 'elsewhere ends'])
  gate.resolve()
  await Promise.all(all)
  expect(done.slice(3)).toEqual(['first ends', 'second begins', 'second ends'])
})

test('a turn lasts until what comes after it has ended, and its owner need not wait for itself', async () => {
  const { turns, done, does } = open()
  const transaction = Promise.withResolvers<void>()
  const owner = {}
  await turns.take('job', owner, does('start'), () => transaction.promise)
  const waiting = turns.take('job', {}, does('other'))
  await turns.take('job', owner, does('again'))
  expect(done).toEqual(['start begins', 'start ends', 'again begins', 'again ends'])
  transaction.resolve()
  await waiting
  expect(done.slice(4)).toEqual(['other begins', 'other ends'])
})

test('a turn that failed is over', async () => {
  const { turns, done, does } = open()
  await expect(turns.take('job', {}, () => Promise.reject(new Error('no target')))).rejects.toThrow(
    'no target',
  )
  await turns.take('job', {}, does('next'))
  expect(done).toEqual(['next begins', 'next ends'])
})
