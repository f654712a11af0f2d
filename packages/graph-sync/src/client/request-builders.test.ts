import { inspect, isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import { connect } from '../../test/fetch-double.js'

const list = () => Response.json({ value: [] })

test('query parameters and headers stand beside the options of a call', async () => {
  const { secrets, requests } = connect([list()])
  const seen: number[] = []
  await secrets.get({
    headers: { 'x-mine': '1' },
    timeout: 1_000,
    onResponse: ({ status }) => seen.push(status),
  })
  expect(requests[0]?.headers.get('x-mine')).toBe('1')
  expect(seen).toEqual([200])
})

test('a method without a body takes them as its only argument', async () => {
  const { graph } = connect([new Response(null, { status: 204, headers: { 'request-id': 'r-1' } })])
  const seen: unknown[] = []
  await graph.servicePrincipals
    .byServicePrincipalId('sp-1')
    .synchronization.jobs.bySynchronizationJobId('job-1')
    .start.post({ onResponse: ({ headers }) => seen.push(headers.get('request-id')) })
  expect(seen).toEqual(['r-1'])
})

test('onResponse is told of a refusal too, and of the last answer only', async () => {
  const throttled = new Response(null, { status: 429, headers: { 'retry-after': '0' } })
  const { secrets } = connect([throttled, new Response(null, { status: 404 })])
  const seen: number[] = []
  await expect(secrets.get({ onResponse: ({ status }) => seen.push(status) })).rejects.toThrow()
  expect(seen).toEqual([404])
})

test('they work behind withUrl and in a request that is only made', async () => {
  const { graph, secrets } = connect([])
  const aborted = { signal: AbortSignal.abort() }
  const elsewhere = secrets.withUrl(
    'https://graph.microsoft.com/v1.0/servicePrincipals/x/synchronization/secrets',
  )
  await expect(elsewhere.get(aborted)).rejects.toMatchObject({ kind: 'aborted' })
  expect(graph.me.toGetRequestInformation(aborted).URL).toBe('https://graph.microsoft.com/v1.0/me')
})

test('a client can be given out by an async function', async () => {
  const { graph } = connect([])
  expect(await (async () => graph)()).toBe(graph)
})

describe('a client that is looked at', () => {
  const { graph } = connect([])
  const builders = { graph, 'one of its builders': graph.servicePrincipals.byServicePrincipalId('sp-1') }

  test.each(Object.entries(builders))('can be compared, printed and written: %s', (_, builder) => {
    expect(builder).toEqual({})
    expect({ builder }).not.toEqual({ builder: { id: 'sp-1' } })
    expect(() => expect(builder).toEqual({ id: 'sp-1' })).toThrow('expected {} to deeply equal')
    expect(() => expect(builder).toHaveLength(1)).toThrow('length')
    expect(JSON.stringify({ builder })).toBe('{"builder":{}}')
    expect(inspect(builder)).toBe('{}')
    expect(`${builder}`).toBe('[object Object]')
    expect(isDeepStrictEqual(builder, {})).toBe(true)
  })
})
