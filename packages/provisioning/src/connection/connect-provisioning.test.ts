import { createGraphSync } from '@graph-sync/client'
import { expect, test } from 'vitest'
import { readClaims } from '../access/token/token-claims.js'
import { application, mockProvisioning } from '../testing.js'
import { connectProvisioning } from './connect-provisioning.js'

const unused = async (request: Request): Promise<Response> => {
  throw new Error(`Nobody expected ${request.method} ${request.url}.`)
}

const wrongIds: unknown[] = [
  '',
  'scim-target',
  '5a8f8d3e6f3b4c0e9d553c1f0f7e2a10',
  ' 5a8f8d3e-6f3b-4c0e-9d55-3c1f0f7e2a10',
  undefined,
]

test.each(wrongIds)('the id %j is refused at once, with what is needed', (id) => {
  const provisioning = connectProvisioning({ accessToken: 't', fetch: unused })
  expect(() => provisioning.servicePrincipal(id as string)).toThrow(TypeError)
  expect(() => provisioning.servicePrincipal(id as string)).toThrow(
    /needs the object id .* of the service principal: "Object ID" on the page of the enterprise application\. The appId/,
  )
})

test('an object id is taken, in either case, and nothing is sent', () => {
  const provisioning = connectProvisioning({ accessToken: 't', fetch: unused })
  const id = '5A8F8D3E-6F3B-4C0E-9D55-3c1f0f7e2a10'
  expect(provisioning.servicePrincipal(id).id).toBe(id)
})

test('wrong options are refused as the client refuses them', () => {
  expect(() => connectProvisioning({ accessToken: '' })).toThrow('accessToken must be a token, but is empty.')
})

test('a client that is ready is taken as it is', () => {
  const graph = createGraphSync({ accessToken: 't', fetch: unused })
  expect(connectProvisioning({ graph }).graph).toBe(graph)
})

test('of a client that is ready, the token is read where it is given, to know who calls', async () => {
  const as = application('Application.ReadWrite.OwnedBy', 'Synchronization.ReadWrite.All')
  await using mock = await mockProvisioning({ as })
  const { graph } = mock.provisioning
  const connect = (accessToken?: () => Promise<string>) =>
    connectProvisioning({ graph, accessToken }).connectApplication({
      ...{ template: 'scim', displayName: 'HR', dryRun: true },
    })
  const { oid } = readClaims(await mock.token())
  expect(JSON.stringify(await connect(() => mock.token()))).toContain(`Make ${oid} an owner.`)
  await expect(connect()).rejects.toMatchObject({ cause: { code: 'ERR_CALLER_UNKNOWN' } })
})
