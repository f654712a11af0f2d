import { createGraphSync, GraphError } from '@graph-sync/client'
import { expect, test } from 'vitest'
import { call } from './call.js'

const answering = (...answers: Response[]) =>
  createGraphSync({ accessToken: 'a-token', retry: false, fetch: async () => answers.shift() as Response })
const me = (id: string) => Response.json({ id }, { headers: { 'request-id': `r-${id}` } })

test('a call gives its result, and its answer to who asks for it', async () => {
  const graph = answering(me('1'))
  const reading = call((options) => graph.me.get(options))
  expect(await reading).toMatchObject({ id: '1' })
  const { data, status, headers } = await reading.withResponse()
  expect([data?.id, status, headers.get('request-id')]).toEqual(['1', 200, 'r-1'])
})

test('of several requests, the answer is the last one', async () => {
  const graph = answering(me('1'), me('2'))
  const both = call(async (options) => [await graph.me.get(options), await graph.me.get(options)])
  expect((await both.withResponse()).headers.get('request-id')).toBe('r-2')
})

test('what the call throws is thrown once, whichever way it is awaited', async () => {
  const graph = answering(new Response(null, { status: 404 }))
  await expect(call((options) => graph.me.get(options)).withResponse()).rejects.toThrow(GraphError)
})

test('a call that needed no request has no answer', async () => {
  await expect(call(async () => 1).withResponse()).rejects.toThrow('this call needed no request')
})

test('what goes on from a call is a plain promise', () => {
  expect(call(async () => 1).then(() => 2)).not.toHaveProperty('withResponse')
})

test('onResponse is told as well', async () => {
  const seen: number[] = []
  await call((options) => answering(me('1')).me.get(options), {
    onResponse: ({ status }) => seen.push(status),
  })
  expect(seen).toEqual([200])
})

test('the timeout is for all requests together', async () => {
  const left: (number | undefined)[] = []
  await call(
    async (options) => {
      left.push(options.timeout)
      await new Promise((resolve) => setTimeout(resolve, 20))
      left.push({ ...options }.timeout)
    },
    { timeout: 1_000 },
  )
  expect(left[0]).toBe(1_000)
  expect(left[1]).toBeLessThan(990)
})

test.each([0, -1, '5s'])('a timeout of %j is refused', async (timeout) => {
  const graph = answering(me('1'))
  const wrong = { timeout: timeout as number }
  await expect(call((options) => graph.me.get(options), wrong)).rejects.toThrow('timeout must be a number')
})
