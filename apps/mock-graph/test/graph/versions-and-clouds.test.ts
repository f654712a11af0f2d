import { describe, expect, test } from 'vitest'
import { createMockGraph, defaultSeed } from '../../src/index.js'
import { connect } from '../connect.js'
import { send } from '../send.js'

const registration = 'bbbbbbbb-0000-4000-8000-000000000001'
const target = 'eeeeeeee-0000-4000-8000-000000000001'

describe('what anybody may read', () => {
  test.each(['v1.0', 'beta'])('the service document of %s names its sets', async (version) => {
    const root = `https://graph.microsoft.com/${version}`
    const response = await createMockGraph().fetch(new Request(root))
    expect(response.status).toBe(200)
    const { value, ...others } = await response.json()
    expect(others).toEqual({ '@odata.context': `${root}/$metadata` })
    expect(value).toContainEqual({ name: 'servicePrincipals', kind: 'EntitySet', url: 'servicePrincipals' })
  })

  test.each(['v1.0', 'beta'])('$metadata of %s is XML', async (version) => {
    const response = await createMockGraph().fetch(
      new Request(`https://graph.microsoft.com/${version}/$metadata`),
    )
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe('application/xml')
    expect(await response.text()).toContain('<EntityType Name="synchronizationJob" BaseType="graph.entity">')
  })
})

describe('beta beside v1.0', () => {
  const selected: [path: string, status: { beta: number; stable: number }][] = [
    [`/applications/${registration}?$select=oauth2RequirePostResponse`, { beta: 200, stable: 400 }],
    [`/servicePrincipals/${target}?$select=samlMetadataUrl`, { beta: 200, stable: 400 }],
  ]
  test.each(selected)('%s is for beta only', async (path, expected) => {
    const call = await connect(createMockGraph(), 'application-admin')
    const [stable, beta] = [await call('GET', path), await call('GET', `/beta${path}`)]
    expect({ stable: stable.status, beta: beta.status }).toEqual(expected)
    expect(beta.body['@odata.context']).toMatch(/^https:\/\/graph\.microsoft\.com\/beta\/\$metadata#/)
  })

  test('instantiate answers `id` on v1.0 and `objectId` on beta', async () => {
    const call = await connect(createMockGraph(), 'application-admin')
    const path = '/applicationTemplates/8adf8e6e-67b2-4cf2-a259-e3dc5476c621/instantiate'
    const made = async (root: string) => {
      const { body } = await call('POST', root + path, { displayName: `From ${root}` })
      return [body.application, body.servicePrincipal].map((one) =>
        ['id', 'objectId'].filter((name) => name in one),
      )
    }
    expect(await made('/v1.0')).toEqual([['id'], ['id']])
    expect(await made('/beta')).toEqual([['objectId'], ['objectId']])
  })
})

describe('the provisioning log in the national clouds', () => {
  const [tenant] = defaultSeed.tenants
  const caller = tenant?.applications?.find(({ name }) => name === 'application-admin')
  const hosts: [graph: string, login: string, status: number][] = [
    ['https://graph.microsoft.com', 'https://login.microsoftonline.com', 200],
    ['https://graph.microsoft.us', 'https://login.microsoftonline.us', 200],
    ['https://microsoftgraph.chinacloudapi.cn', 'https://login.chinacloudapi.cn', 400],
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010', 200],
  ]
  test.each(hosts)('%s', async (host, login, status) => {
    const graph = createMockGraph()
    const signedIn = await graph.fetch(
      new Request(`${login}/${tenant?.id}/oauth2/v2.0/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: caller?.appId ?? '',
          client_secret: caller?.clientSecret ?? '',
          scope: `${host}/.default`,
        }),
      }),
    )
    const { access_token: token } = await signedIn.json()
    const response = await send(
      graph,
      new Request(`${host}/v1.0/auditLogs/provisioning`, { headers: { Authorization: `Bearer ${token}` } }),
    )
    expect(response.status).toBe(status)
    if (status === 400) {
      expect(response.body.error.message).toBe("Resource not found for the segment 'provisioning'.")
    }
  })
})
