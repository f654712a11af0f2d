import { describe, expect, test } from 'vitest'
import { connect } from '../../test/fetch-double.js'
import { createGraphSync } from './create-graph-sync.js'

const noContent = () => new Response(null, { status: 204 })
const json = (body: unknown, init?: ResponseInit) => Response.json(body, init)
const pair = { key: 'BaseAddress', value: 'https://scim.example' } as const

test('secrets are put as Graph documents it', async () => {
  const { secrets, requests } = connect([noContent()])
  expect(await secrets.put({ value: [pair] })).toBeUndefined()
  const [request] = requests
  expect(request).toMatchObject({
    method: 'PUT',
    url: 'https://graph.microsoft.com/v1.0/servicePrincipals/sp-1/synchronization/secrets',
    body: '{"value":[{"key":"BaseAddress","value":"https://scim.example"}]}',
  })
  expect(request?.headers.get('authorization')).toBe('Bearer a-token')
  expect(request?.headers.get('content-type')).toBe('application/json')
  expect(request?.headers.get('content-encoding')).toBeNull()
})

test('secrets are read with their types', async () => {
  const { secrets } = connect([json({ value: [{ key: 'SecretToken', value: '*' }] })])
  expect((await secrets.get())?.value).toEqual([expect.objectContaining({ key: 'SecretToken', value: '*' })])
})

test('a count is read from plain text', async () => {
  const { secrets } = connect([new Response('3', { headers: { 'content-type': 'text/plain' } })])
  expect(await secrets.count.get()).toBe(3)
})

test('every call has its own client-request-id, unless the caller gives one', async () => {
  const { secrets, requests } = connect([noContent(), noContent(), noContent()])
  await secrets.put({ value: [] })
  await secrets.put({ value: [] })
  await secrets.put({ value: [] }, { headers: { 'client-request-id': 'mine' } })
  const ids = requests.map(({ headers }) => headers.get('client-request-id') ?? '')
  expect(ids[0]).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  expect(ids[1]).not.toBe(ids[0])
  expect(ids[2]).toBe('mine')
})

test('throttling is waited out as Retry-After says', async () => {
  const throttled = new Response(null, { status: 429, headers: { 'retry-after': '0' } })
  const { secrets, requests } = connect([throttled, noContent()])
  await secrets.put({ value: [pair] })
  expect(requests.map(({ body }) => body)).toEqual([requests[0]?.body, requests[0]?.body])
})

test('a claims challenge is answered once, with a token for those claims', async () => {
  const challenge = () =>
    json(
      { error: { code: 'InvalidAuthenticationToken', message: 'Claims are needed.' } },
      {
        status: 401,
        headers: {
          'www-authenticate': `Bearer realm="", error="insufficient_claims", claims="${btoa('{"access_token":{}}')}"`,
        },
      },
    )
  const claims: unknown[] = []
  const credential = {
    getToken: async (_: string[], options?: { claims?: string }) => {
      claims.push(options?.claims)
      return { token: `token-${claims.length}`, expiresOnTimestamp: 0 }
    },
  }
  const sent: (string | null)[] = []
  const answers = [challenge(), noContent(), challenge(), challenge()]
  const fetch = async ({ headers }: Request) => {
    sent.push(headers.get('authorization'))
    return answers.shift() as Response
  }
  const { secrets } = createGraphSync({ credential, fetch }).servicePrincipals.byServicePrincipalId(
    'sp-1',
  ).synchronization
  await secrets.put({ value: [] })
  expect(claims).toEqual([undefined, '{"access_token":{}}'])
  expect(sent).toEqual(['Bearer token-1', 'Bearer token-2'])
  await expect(secrets.put({ value: [] })).rejects.toMatchObject({
    status: 401,
    message: /Claims are needed/,
  })
  expect(sent).toHaveLength(4)
})

describe('the token and the body go to the host of the client alone', () => {
  test('a URL of another host is refused before anything is sent', async () => {
    const { secrets, requests } = connect([])
    await expect(secrets.withUrl('https://evil.example/v1.0/x').get()).rejects.toThrow(
      'GET /servicePrincipals/{id}/synchronization/secrets is addressed to https://evil.example, but this client sends its token to https://graph.microsoft.com only.',
    )
    expect(requests).toEqual([])
  })

  test.each(['https://evil.example/x', '//evil.example/x', 'http://graph.microsoft.com/v1.0/x'])(
    'a redirect to %s is not followed',
    async (location) => {
      const { secrets, requests } = connect([new Response(null, { status: 307, headers: { location } })])
      await expect(secrets.put({ value: [pair] })).rejects.toMatchObject({
        status: 307,
        message: /which is not followed/,
      })
      expect(requests).toHaveLength(1)
    },
  )

  test('a redirect within the host is followed with the token', async () => {
    const moved = new Response(null, { status: 307, headers: { location: '/v1.0/elsewhere' } })
    const { secrets, requests } = connect([moved, noContent()])
    await secrets.put({ value: [pair] })
    expect(requests[1]?.url).toBe('https://graph.microsoft.com/v1.0/elsewhere')
    expect(requests[1]?.headers.get('authorization')).toBe('Bearer a-token')
  })
})
