import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createMemoryTarget } from '@graph-sync/mock-graph'
import { describe, expect, test } from 'vitest'
import { application, mockProvisioning, target } from '../testing.js'

const caller = application('Synchronization.ReadWrite.All')

/** A SCIM endpoint of a few lines that finds nobody and takes everybody. */
async function openEndpoint() {
  const seen: string[] = []
  const server = createServer(async (request, response) => {
    seen.push(`${request.method} ${request.headers.authorization}`)
    if (request.url === '/token') {
      response.writeHead(200, { 'content-type': 'application/json' })
      return response.end(JSON.stringify({ access_token: 'given-4417', expires_in: 3600 }))
    }
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = request.method === 'POST' ? JSON.parse(Buffer.concat(chunks).toString()) : { Resources: [] }
    response.writeHead(request.method === 'POST' ? 201 : 200, { 'content-type': 'application/scim+json' })
    response.end(
      JSON.stringify({ ...body, ...(request.method === 'POST' ? { id: '7' } : { totalResults: 0 }) }),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/scim`,
    tokenUrl: `http://127.0.0.1:${port}/token`,
    seen,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function open(token?: string) {
  const endpoint = await openEndpoint()
  const graph = await mockProvisioning({
    as: caller,
    provisionInto: { url: endpoint.url, ...(token !== undefined && { token }) },
    users: ['ada'],
  })
  const job = await graph.provisioning.servicePrincipal(target).jobs.ensure({ templateId: 'scim' })
  return { ...{ endpoint, graph, job }, [Symbol.asyncDispose]: () => endpoint[Symbol.asyncDispose]() }
}

describe('provisionInto', () => {
  test('leads a job into the endpoint, and whoever waits for it moves the clock', async () => {
    await using mock = await open('tide-4417')
    const status = await mock.job.startAndWait()
    expect(status.counts).toEqual({ User: 1 })
    expect(mock.graph.exchangesOf('ada')).toEqual([
      {
        ...{ method: 'GET', path: '/scim/Users?filter=userName+eq+%22ada%40mock.example%22', sent: null },
        ...{ status: 200, answered: { Resources: [], totalResults: 0 }, failure: null },
      },
      {
        ...{
          method: 'POST',
          path: '/scim/Users',
          sent: expect.objectContaining({ userName: 'ada@mock.example' }),
        },
        ...{ status: 201, answered: expect.objectContaining({ id: '7' }), failure: null },
      },
    ])
    expect(new Set(mock.endpoint.seen.map((line) => line.split(' ')[2]))).toEqual(new Set(['tide-4417']))
    expect(mock.graph.secretsOf(target)).toEqual({ BaseAddress: mock.endpoint.url, SecretToken: 'tide-4417' })
  })

  test('sends a token of the fake without one', async () => {
    await using mock = await open()
    await mock.job.startAndWait()
    expect(mock.endpoint.seen[0]).toMatch(/^GET Bearer ey/)
  })

  test('asks for a token by client credentials', async () => {
    await using endpoint = await openEndpoint()
    const { url, tokenUrl } = endpoint
    const oauth = { tokenUrl, clientId: 'crew', clientSecret: 'harbour-4417' }
    const graph = await mockProvisioning({ as: caller, provisionInto: { url, oauth }, users: ['ada'] })
    const job = await graph.provisioning.servicePrincipal(target).jobs.ensure({ templateId: 'scim' })
    await job.startAndWait()
    const [first, ...others] = endpoint.seen
    expect(first).toBe(`POST Basic ${btoa('crew:harbour-4417')}`)
    expect(new Set(others.map((line) => line.split(' ')[2]))).toEqual(new Set(['given-4417']))
    expect(JSON.stringify(graph.exchanges.list())).not.toMatch(/harbour-4417|given-4417/)
  })

  test('takes what the target takes: the dialect, hosts and times', async () => {
    await using endpoint = await openEndpoint()
    const provisionInto = {
      ...{ url: endpoint.url, token: 'tide-4417', dialect: 'aadOptscim062020' as const },
      ...{
        allowTargets: ['scim.tailspin.example'],
        timeout: 5_000,
        probes: 1,
        probeGroups: 'never' as const,
      },
    }
    const graph = await mockProvisioning({ as: caller, provisionInto, groups: ['staff'] })
    const job = await graph.provisioning.servicePrincipal(target).jobs.ensure({ templateId: 'scim' })
    await job.startAndWait()
    expect(graph.exchangesOf().map(({ method, path }) => [method, path.split('?')[0]])).toEqual([
      ['GET', '/scim/Users'],
      ['GET', '/scim/Groups'],
      ['POST', '/scim/Groups'],
    ])
  })

  test('runs the next cycle when that is asked for, and has none before a start', async () => {
    await using mock = await open('tide-4417')
    await expect(mock.graph.nextCycle()).rejects.toThrow('No cycle is due')
    await mock.job.start()
    await mock.graph.nextCycle()
    const cycles = () => new Set(mock.graph.exchanges.list().map(({ cycleId }) => cycleId)).size
    expect(cycles()).toBe(1)
    const before = mock.graph.fake.clock.now().getTime()
    await mock.graph.nextCycle()
    expect(cycles()).toBe(2)
    expect(mock.graph.fake.clock.now().getTime() - before).toBeGreaterThan(39 * 60_000)
    expect(mock.graph.exchangesOf({ id: mock.job.id })).toHaveLength(mock.endpoint.seen.length)
  })

  const url = 'http://127.0.0.1'
  const oauth = { tokenUrl: url, clientId: 'crew', clientSecret: 's' }
  test.each<[unknown, string]>([
    [{}, 'provisionInto needs the address of a SCIM endpoint'],
    [{ url: 'scim' }, 'provisionInto needs the address of a SCIM endpoint'],
    [{ url: 'http://127.0.0.1', token: 7 }, 'The token of provisionInto must be text'],
    [{ url: 'ftp://127.0.0.1' }, 'provisionInto needs the address of a SCIM endpoint'],
    [
      { url, probs: 1 },
      'provisionInto has no option probs; there are url, token, oauth, allowTargets, timeout,',
    ],
    [{ url, timeout: '5s' }, 'The option timeout of provisionInto must be a number of milliseconds above 0.'],
    [{ url, dialect: 'both' }, 'The option dialect of provisionInto must be default or aadOptscim062020.'],
    [{ url, allowTargets: 'h' }, 'The option allowTargets of provisionInto must be a list of hosts'],
    [
      { url, allowTargets: ['graph.microsoft.com'] },
      "must be a list of hosts without scheme and port, such as scim.tailspin.example, and none of Microsoft's",
    ],
    [{ url, oauth: {} }, 'The oauth of provisionInto needs a tokenUrl, which is text.'],
    [{ url, oauth: { ...oauth, scope: 'x' } }, 'The oauth of provisionInto has no scope; there are tokenUrl'],
    [{ url, oauth: { ...oauth, tokenUrl: 'token' } }, 'The tokenUrl of provisionInto must be an address'],
    [
      { url, oauth, token: 't' },
      'Give provisionInto one of token and oauth, as each says which token is sent.',
    ],
    [{ url, token: 't', issueToken: async () => 't' }, 'Give provisionInto one of token and issueToken'],
  ])('refuses %j', async (provisionInto, sentence) => {
    await expect(mockProvisioning({ as: caller, provisionInto } as never)).rejects.toThrow(sentence)
  })

  test('refuses a target beside it', async () => {
    const options = { provisionInto: { url: 'http://127.0.0.1' }, target: createMemoryTarget() }
    await expect(mockProvisioning({ as: caller, ...options })).rejects.toThrow(
      'either provisionInto or a target',
    )
  })
})
