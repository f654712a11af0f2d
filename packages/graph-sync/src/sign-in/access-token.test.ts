import { describe, expect, test } from 'vitest'
import type { SignInOptions } from '../client/options.js'
import { createTokenSource } from './access-token.js'

const scope = 'https://graph.microsoft.com/.default'
const answering = (token: string) => ({ getToken: async () => ({ token, expiresOnTimestamp: 0 }) })

describe('options that cannot be right are refused at once', () => {
  const wrong: [name: string, options: unknown, message: RegExp][] = [
    ['nobody', {}, /Nobody is signed in/],
    ['both', { credential: answering('t'), accessToken: 't' }, /not both/],
    ['a credential that is none', { credential: {} }, /must have a getToken function/],
    ['null', { credential: null }, /must have a getToken function/],
    ['an empty token', { accessToken: '' }, /is empty/],
    ['a token of another type', { accessToken: 42 }, /of type number/],
    ['a token with its scheme', { accessToken: 'Bearer abc' }, /without "Bearer " in front/],
    ['a token with a line break', { accessToken: 'abc\n' }, /must not hold spaces or line breaks/],
  ]
  test.each(wrong)('%s', (_, options, message) => {
    expect(() => createTokenSource(options as SignInOptions, scope)).toThrow(TypeError)
    expect(() => createTokenSource(options as SignInOptions, scope)).toThrow(message)
  })

  test('and the message never shows the token', () => {
    expect(() => createTokenSource({ accessToken: 'Bearer hunter2' }, scope)).not.toThrow(/hunter2/)
  })
})

test('a credential is asked for the scope of the cloud, and for the claims of a challenge', async () => {
  const asked: unknown[] = []
  const credential = {
    getToken: async (...args: unknown[]) => {
      asked.push(args)
      return { token: 'abc', expiresOnTimestamp: 0 }
    },
  }
  const token = createTokenSource({ credential }, scope)
  expect(await token()).toBe('abc')
  await token('{"access_token":{}}')
  expect(asked).toEqual([
    [[scope], { enableCae: true }],
    [[scope], { enableCae: true, claims: '{"access_token":{}}' }],
  ])
})

test('a credential that gives nothing is an error that names the scope', async () => {
  const token = createTokenSource({ credential: { getToken: async () => null } }, scope)
  await expect(token()).rejects.toThrow(`The credential gave no token for ${scope}.`)
})

test('a function is asked every time, and its answer is checked', async () => {
  const answers = ['one', 'two', 'Bearer three']
  const token = createTokenSource({ accessToken: () => answers.shift() ?? '' }, scope)
  expect([await token(), await token()]).toEqual(['one', 'two'])
  await expect(token()).rejects.toThrow('without "Bearer "')
})
