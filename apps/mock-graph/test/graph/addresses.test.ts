import { describe, expect, test } from 'vitest'
import { createMockGraph } from '../../src/index.js'
import { connect } from '../connect.js'
import { send } from '../send.js'

const owned = 'eeeeeeee-0000-4000-8000-000000000001'
const secrets = `/servicePrincipals/${owned}/synchronization/secrets`
const body = { value: [{ key: 'BaseAddress', value: 'https://scim.example.com' }] }
const graphHost = 'https://graph.microsoft.com'

async function open(appName = 'application-admin') {
  const graph = createMockGraph()
  return { graph, call: await connect(graph, appName) }
}

// powershell-intune-samples: $graphApiVersion = "Beta".
test.each([
  ['/Beta', 'beta'],
  ['/BETA', 'beta'],
  ['/V1.0', 'v1.0'],
])('%s is the version %s', async (root, version) => {
  const { call } = await open()
  const { status, body } = await call('GET', `${root}/servicePrincipals/${owned}?$select=id`)
  expect(status).toBe(200)
  expect(body).toEqual({
    '@odata.context': `${graphHost}/${version}/$metadata#servicePrincipals(id)/$entity`,
    id: owned,
  })
})

// msgraph-sdk 1.65.0 for Python builds its URLs from a base that ends in a slash.
describe('two slashes after the version', () => {
  test.each(['/v1.0/', '/beta/', '/v1.0//', '/v1.0/myorganization'])(
    'PUT %s… is PUT of the secrets',
    async (root) => {
      const { graph, call } = await open()
      const answer = await call('PUT', root + secrets, body)
      expect(answer.status).toBe(204)
      expect(graph.journal.last()).toMatchObject({ operation: 'secrets.put', decision: { effect: 'allow' } })
      expect((await call('GET', root + secrets)).body.value).toEqual(body.value)
    },
  )

  test.each(['/v1.0//$metadata', '/beta//$metadata'])('%s needs no token', async (path) => {
    const { graph } = await open()
    expect(await send(graph, new Request(graphHost + path))).toMatchObject({ status: 200 })
  })

  test('a refusal names the operation', async () => {
    const { graph, call } = await open('owner-agent')
    const other = `/v1.0//servicePrincipals/eeeeeeee-0000-4000-8000-000000000002/synchronization/secrets`
    const answer = await call('PUT', other, body)
    expect(answer.status).toBe(401)
    expect(graph.journal.last()).toMatchObject({
      operation: 'secrets.put',
      decision: { effect: 'deny', reason: 'not-owner' },
    })
    const page = await graph.fetch(
      new Request(answer.headers.get('x-mock-graph-explain') ?? '', { headers: { Accept: 'text/html' } }),
    )
    expect(await page.text()).toMatch(/PUT \/v1\.0\/\/servicePrincipals\S+ \(secrets\.put\) was answered/)
  })

  test('a batch, and the requests in it', async () => {
    const { call } = await open()
    const requests = ['/', '//', '/myorganization/'].map((begin, index) => ({
      id: `${index}`,
      method: 'GET',
      url: `${begin}users?$top=1`,
    }))
    const answer = await call('POST', '/v1.0//$batch', { requests })
    expect(answer.status).toBe(200)
    expect(answer.body.responses.map(({ status }: { status: number }) => status)).toEqual([200, 200, 200])
  })

  test.each(['//$batch', '/myorganization/$batch', '//%24batch'])(
    'a batch in a batch, %s, is refused',
    async (url) => {
      const { call } = await open()
      const answer = await call('POST', '/$batch', { requests: [{ id: '1', method: 'POST', url }] })
      expect(answer.status).toBe(400)
    },
  )

  test('an id that is empty is none all the same', async () => {
    const { call } = await open()
    const { status, body } = await call('GET', '/v1.0//servicePrincipals//synchronization/jobs')
    expect(status).toBe(404)
    expect(body.error.message).toContain('/api/servicePrincipals//synchronization/jobs?')
  })
})

test('pages below myorganization lead to one another, with a context that does not name it', async () => {
  const { call } = await open()
  const first = await call('GET', '/v1.0/myorganization/servicePrincipals?$top=1&$select=id')
  expect(first.body['@odata.context']).toBe(`${graphHost}/v1.0/$metadata#servicePrincipals(id)`)
  const next = first.body['@odata.nextLink']
  expect(next).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/myorganization\/servicePrincipals\?/)
  const second = await call('GET', next.slice(graphHost.length))
  expect(second.status).toBe(200)
  expect(second.body.value).not.toEqual(first.body.value)
})

test.each(['PROPFIND', 'MKCOL'])('%s is 405 with what is allowed', async (method) => {
  const { call } = await open()
  const { status, body, headers } = await call(method, '/servicePrincipals')
  expect(status).toBe(405)
  expect(body.error.message).toBe('Specified HTTP method is not allowed for the request target.')
  expect(headers.get('Allow')).toBe('GET, POST')
})
