import { describe, expect, test } from 'vitest'
import { connect } from '../../test/fetch-double.js'
import { createGraphSync } from './create-graph-sync.js'

describe('an option of a client that cannot be right is refused at once', () => {
  const wrong: [options: unknown, message: string][] = [
    [undefined, 'The options must be an object, not undefined.'],
    ['a-token', 'The options must be an object, not string.'],
    [
      { timeOut: 5 },
      'There is no option timeOut. There are credential, accessToken, cloud, baseUrl, fetch, ',
    ],
    [{ timeout: '5' }, 'timeout must be a number of milliseconds above 0, not 5.'],
    [{ retry: true }, 'retry must be an object, not boolean.'],
    [{ retry: { maxRetry: 1 } }, 'There is no option retry.maxRetry. There are maxRetries, throttling, '],
    [{ retry: { throttling: 1 } }, 'retry.throttling must be of type boolean, not number.'],
    [{ fetch: {} }, 'fetch must be of type function, not object.'],
    [{ sleep: 5 }, 'sleep must be of type function, not number.'],
  ]
  test.each(wrong)('%j', (options, message) => {
    const given = typeof options === 'object' ? { accessToken: 'a-token', ...options } : options
    expect(() => createGraphSync(given as never)).toThrow(TypeError)
    expect(() => createGraphSync(given as never)).toThrow(message)
  })
})

describe('an option of a call that cannot be right is refused before any request', () => {
  const wrong: [options: object, message: string][] = [
    [{ timeOut: 5 }, 'There is no option timeOut. There are signal, timeout, retry, headers, onResponse, '],
    [{ headers: 'prefer' }, 'headers must be of type object, not string.'],
    [{ onResponse: {} }, 'onResponse must be of type function, not object.'],
    [{ retry: { budget: '1m' } }, 'retry.budget must be a number that is not negative, not 1m.'],
  ]
  test.each(wrong)('%j', async (options, message) => {
    const { secrets, requests } = connect([])
    const asked = secrets.get(options)
    await expect(asked).rejects.toThrow(TypeError)
    await expect(asked).rejects.toThrow(message)
    expect(requests).toEqual([])
  })
})

test('what is undefined is as good as left out', async () => {
  const { secrets } = connect([Response.json({ value: [] })], { timeout: undefined, sleep: undefined })
  expect(await secrets.get({ signal: undefined, retry: undefined })).toMatchObject({ value: [] })
})

test('a client waits as it is told to, and an abort ends that too', async () => {
  const slept: number[] = []
  const throttled = () => new Response(null, { status: 429, headers: { 'retry-after': '20' } })
  const sleep = async (milliseconds: number) => void slept.push(milliseconds)
  const { secrets } = connect([throttled(), Response.json({ value: [] })], { sleep })
  await secrets.get()
  expect(slept).toEqual([20_000])

  const controller = new AbortController()
  const forever = () => {
    controller.abort('enough')
    return new Promise<void>(() => undefined)
  }
  const stopped = connect([throttled()], { sleep: forever }).secrets.get({ signal: controller.signal })
  await expect(stopped).rejects.toMatchObject({ kind: 'aborted', cause: 'enough' })
})
