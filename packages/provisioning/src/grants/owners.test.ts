import { createGraphSync } from '@graph-sync/client'
import { describe, expect, test } from 'vitest'
import { GraphError } from '../index.js'
import { application, mockProvisioning, other, target } from '../testing.js'
import { Owners } from './owners.js'

async function start(faults: Parameters<typeof mockProvisioning>[0]['faults'] = []) {
  const graph = await mockProvisioning({
    as: application('Application.ReadWrite.All', 'Directory.Read.All', { name: 'agent' }),
    faults,
  })
  const { servicePrincipals } = graph.provisioning.graph
  const sent = () => graph.explain.all().map(({ request }) => request)
  const ownersOf = (id: string) => new Owners(servicePrincipals.byServicePrincipalId(id).owners)
  return { graph, owners: ownersOf(target), ownersOf, sent }
}

const ids = async (owners: Owners) => (await owners.list().toArray()).map(({ id }) => id)

test('an owner that is added is listed, until it is removed', async () => {
  const { owners, sent } = await start()
  await owners.add(other)
  expect(sent()).toHaveLength(1)
  expect(await ids(owners)).toEqual([other])
  await owners.remove(other)
  expect(await ids(owners)).toEqual([])
})

test('the reference is to the cloud that the client talks to', async () => {
  const bodies: unknown[] = []
  const graph = createGraphSync({
    cloud: 'china',
    accessToken: 'made-up',
    fetch: async (...given) => {
      bodies.push(await new Request(...given).json())
      return new Response(null, { status: 204 })
    },
  })
  await new Owners(graph.servicePrincipals.byServicePrincipalId(target).owners).add(other)
  expect(bodies).toEqual([
    { '@odata.id': `https://microsoftgraph.chinacloudapi.cn/v1.0/directoryObjects/${other}` },
  ])
})

test('adding an owner again is fine', async () => {
  const { owners } = await start()
  await owners.add(other)
  await owners.add(other.toUpperCase())
  expect(await ids(owners)).toEqual([other])
})

test('adding goes on when the answer was lost', async () => {
  const { owners, sent } = await start([
    { match: { method: 'POST', path: '/v1.0/**' }, fault: { kind: 'reset' }, loses: 'answer', times: 1 },
  ])
  await owners.add(other, { retry: { baseDelay: 1 } })
  expect(await ids(owners)).toEqual([other])
  expect(sent().filter((request) => request.startsWith('POST'))).toHaveLength(2)
})

test('an owner that does not exist is refused', async () => {
  const { owners } = await start()
  const stranger = '33333333-3333-4333-8333-333333333333'
  await expect(owners.add(stranger)).rejects.toThrow(GraphError)
})

test('a refusal with 400 goes through when it is no owner yet', async () => {
  const { owners } = await start([
    { match: { method: 'POST', path: '/v1.0/**' }, fault: { kind: 'status', status: 400 } },
  ])
  await expect(owners.add(other)).rejects.toMatchObject({ status: 400 })
})

test('removing what is no owner is fine, but not of an application that does not exist', async () => {
  const { owners, ownersOf } = await start()
  await owners.remove(other)
  const nowhere = ownersOf('33333333-3333-4333-8333-333333333333')
  await expect(nowhere.remove(other)).rejects.toMatchObject({ status: 404 })
})

test('has finds an owner in either case', async () => {
  const { owners } = await start()
  await owners.add(other)
  expect(await owners.has(other.toUpperCase())).toBe(true)
  expect(await owners.has(target)).toBe(false)
})

test('has reads on to the page that has the owner, and no further', async () => {
  const pages = [target, other, target]
  const urls: string[] = []
  const graph = createGraphSync({
    accessToken: 'made-up',
    fetch: async (...given) => {
      const { url } = new Request(...given)
      urls.push(url)
      return Response.json({
        value: [{ id: pages[urls.length - 1] }],
        '@odata.nextLink': `https://graph.microsoft.com/v1.0/servicePrincipals/${target}/owners?$skiptoken=${urls.length}`,
      })
    },
  })
  const owners = new Owners(graph.servicePrincipals.byServicePrincipalId(target).owners)
  expect(await owners.has(other)).toBe(true)
  expect(urls).toHaveLength(2)
})

describe('an id that cannot be one is refused before any request', () => {
  const verbs = ['add', 'remove', 'has'] as const
  test.each(verbs)('by %s', async (verb) => {
    const { owners, sent } = await start()
    const call = owners[verb]('ada@contoso.example')
    await expect(call).rejects.toThrow(TypeError)
    await expect(call).rejects.toThrow(`owners.${verb}() needs the object id (a GUID) of a user`)
    expect(sent()).toEqual([])
  })
})
