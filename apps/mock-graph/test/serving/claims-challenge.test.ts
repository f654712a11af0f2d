import { describe, expect, test } from 'vitest'
import { createClock, createMockGraph, type FaultRule, type MockGraphOptions } from '../../src/index.js'
import { send } from '../send.js'

const tid = 'cccccccc-0000-4000-8000-000000000001'
const syncAdmin = {
  client_id: 'aaaaaaaa-0000-4000-8000-000000000006',
  client_secret: 'not-a-secret-of-sync-admin',
}
const syncReader = {
  client_id: 'aaaaaaaa-0000-4000-8000-000000000008',
  client_secret: 'not-a-secret-of-sync-reader',
}
const someone = { client_id: 'aaaaaaaa-0000-4000-8000-000000000010', grant_type: 'password' }
const asUser = (name: string) => ({
  ...someone,
  username: `${name}@contoso.example`,
  password: `not-a-password-of-${name}`,
})

const onReads = { operation: 'jobs.list' }
const once: FaultRule = { match: { ...onReads, nth: 1 }, fault: { kind: 'claimsChallenge' } }
const acrs = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}'

function open(faults: FaultRule[], options: MockGraphOptions = {}) {
  const clock = createClock(new Date('2026-03-01T10:00:00.500Z'))
  clock.freeze()
  const graph = createMockGraph({ faults, clock, ...options })
  const getToken = async (form: Record<string, string>): Promise<string> => {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      scope: 'https://graph.microsoft.com/.default',
      ...form,
    })
    const url = `https://login.microsoftonline.com/${tid}/oauth2/v2.0/token`
    return (await send(graph, new Request(url, { method: 'POST', body }))).body.access_token
  }
  const path = '/servicePrincipals/eeeeeeee-0000-4000-8000-000000000001/synchronization/jobs'
  /** The claims that a token is challenged with, or the status. */
  const read = async (token: string, headers: Record<string, string> = {}) => {
    const authorization = `Bearer ${token}`
    const { status, headers: answered } = await send(
      graph,
      new Request(`https://graph.microsoft.com/v1.0${path}`, { headers: { authorization, ...headers } }),
    )
    const claims = /claims="([^"]+)"/.exec(answered.get('www-authenticate') ?? '')?.[1]
    return claims === undefined ? status : Buffer.from(claims, 'base64').toString()
  }
  return { clock, graph, getToken, read, path }
}

describe('a claims challenge by a fault rule', () => {
  test('holds for a client that ignores it, however often it asks and whatever new tokens it gets', async () => {
    const { clock, graph, getToken, read } = open([once])
    const token = await getToken(syncAdmin)
    const challenge = await read(token)
    // 2026-03-01T10:00:00Z.
    expect(challenge).toBe('{"access_token":{"nbf":{"essential":true,"value":"1772359200"}}}')
    expect(await read(token)).toBe(challenge)
    clock.advance('PT1M')
    expect(await read(token)).toBe(challenge)
    expect(await read(await getToken(syncAdmin))).toBe(challenge)
    const capable = { claims: '{"access_token":{"xms_cc":{"values":["CP1"]}}}' }
    expect(await read(await getToken({ ...syncAdmin, ...capable }))).toBe(challenge)
    expect(graph.journal.last()).toMatchObject({ status: 401, tokenError: 'challenged' })
    expect(graph.faults.list()).toMatchObject([{ struck: 1 }])
  })

  test.each([
    ['at once', 0],
    ['an hour later', 3_600_000],
  ])('ends for tokens of a request that carries its claims, %s, and for no others', async (_, later) => {
    const { clock, getToken, read } = open([once])
    const before = await getToken(syncAdmin)
    const claims = String(await read(before))
    const plain = await getToken(syncAdmin)
    clock.advance(later)
    const after = await getToken({ ...syncAdmin, claims })
    expect(await read(after)).toBe(200)
    if (later === 0) expect([await read(before), await read(plain)]).toEqual([claims, claims])
    expect(await read(await getToken(syncAdmin))).toBe(200)
  })

  test('takes its claims from the rule, and takes them back among others', async () => {
    const { getToken, read } = open([{ ...once, fault: { kind: 'claimsChallenge', claims: acrs } }])
    expect(await read(await getToken(syncAdmin))).toBe(acrs)
    const wrong = acrs.replace('c1', 'c2')
    expect(await read(await getToken({ ...syncAdmin, claims: wrong }))).toBe(acrs)
    const merged = { access_token: { ...JSON.parse(acrs).access_token, xms_cc: { values: ['cp1'] } } }
    expect(await read(await getToken({ ...syncAdmin, claims: JSON.stringify(merged) }))).toBe(200)
  })

  test('may name anything, in any script', async () => {
    const claims = '{"access_token":{"acrs":{"value":"認証"}}}'
    const { getToken, read } = open([{ ...once, fault: { kind: 'claimsChallenge', claims } }])
    expect(await read(await getToken(syncAdmin))).toBe(claims)
    expect(await read(await getToken({ ...syncAdmin, claims }))).toBe(200)
  })

  test('is one principal’s through one client', async () => {
    const { getToken, read } = open([once])
    const challenged = await getToken(asUser('global-administrator'))
    expect(await read(challenged)).toMatch(/nbf/)
    expect(await read(await getToken(asUser('application-administrator')))).toBe(200)
    expect(await read(await getToken(syncReader))).toBe(200)
    const reader = {
      ...asUser('global-administrator'),
      client_id: 'aaaaaaaa-0000-4000-8000-000000000011',
    }
    expect(await read(await getToken(reader))).toBe(200)
    expect(await read(challenged)).toMatch(/nbf/)
  })

  test('is met through a refresh token', async () => {
    const { getToken, read, graph } = open([once])
    const body = new URLSearchParams({
      ...asUser('global-administrator'),
      scope: 'https://graph.microsoft.com/.default offline_access',
    })
    const url = `https://login.microsoftonline.com/${tid}/oauth2/v2.0/token`
    const signedIn = await send(graph, new Request(url, { method: 'POST', body }))
    const claims = String(await read(signedIn.body.access_token))
    const { refresh_token } = signedIn.body
    const { client_id } = someone
    const renewed = await getToken({ grant_type: 'refresh_token', client_id, refresh_token, claims })
    expect(await read(renewed)).toBe(200)
  })

  test('of requests at the same moment is one, which one answer meets', async () => {
    const { getToken, read } = open([{ match: { ...onReads, first: 3 }, fault: { kind: 'claimsChallenge' } }])
    const token = await getToken(syncAdmin)
    const challenges = await Promise.all([read(token), read(token), read(token)])
    expect(new Set(challenges).size).toBe(1)
    expect(await read(await getToken({ ...syncAdmin, claims: String(challenges[0]) }))).toBe(200)
  })

  test('can come again', async () => {
    const { getToken, read } = open([{ match: { ...onReads, every: 2 }, fault: { kind: 'claimsChallenge' } }])
    const first = await getToken(syncAdmin)
    expect(await read(first)).toBe(200)
    const claims = String(await read(first))
    const second = await getToken({ ...syncAdmin, claims })
    expect(await read(second)).toBe(200)
    expect(await read(second)).toBe(claims)
  })

  test('by an item of a batch holds for the whole', async () => {
    const { graph, getToken, read, path } = open([once])
    const token = await getToken(syncAdmin)
    const batch = await send(
      graph,
      new Request('https://graph.microsoft.com/v1.0/$batch', {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ requests: [{ id: '1', method: 'GET', url: path }] }),
      }),
    )
    expect(batch.body.responses).toMatchObject([{ id: '1', status: 401 }])
    expect(await read(token)).toMatch(/nbf/)
  })

  test('of somebody who cannot be told is not remembered', async () => {
    const { getToken, read } = open([once])
    expect(await read('no token')).toMatch(/nbf/)
    expect(await read(await getToken(syncAdmin))).toBe(200)
  })

  test.each([
    ['reset', (graph: ReturnType<typeof createMockGraph>) => graph.reset()],
    ['clearing the rules', (graph: ReturnType<typeof createMockGraph>) => graph.faults.clear()],
  ])('is forgotten by %s', async (_, forget) => {
    const { graph, getToken, read } = open([])
    graph.faults.add(once)
    const token = await getToken(syncAdmin)
    expect(await read(token)).toMatch(/nbf/)
    forget(graph)
    expect(await read(token)).toBe(200)
  })

  test('has not happened yet on a clock turned back to before it', async () => {
    const { clock, getToken, read } = open([once])
    const token = await getToken(syncAdmin)
    await read(token)
    clock.set(new Date('2026-03-01T09:59:00Z'))
    expect(await read(token)).toBe(200)
  })

  test('brings a new token where tokens are reused', async () => {
    const { getToken, read } = open([once], { reuseTokens: true })
    const token = await getToken(syncAdmin)
    expect(await getToken(syncAdmin)).toBe(token)
    const claims = String(await read(token))
    const renewed = await getToken({ ...syncAdmin, claims })
    expect(renewed).not.toBe(token)
    expect(await read(renewed)).toBe(200)
  })
})
