import { ClientSecretCredential } from '@azure/identity'
import { createMockGraph, defaultSeed, type MockGraph } from '@graph-sync/mock-graph'
import { handlers } from '@graph-sync/mock-graph/msw'
import {
  AllowedHostsValidator,
  BaseBearerTokenAuthenticationProvider,
  HttpMethod,
  RequestInformation,
} from '@microsoft/kiota-abstractions'
import { FetchRequestAdapter } from '@microsoft/kiota-http-fetchlibrary'
import { setupServer } from 'msw/node'
import { afterEach, expect, test } from 'vitest'
import { connectProvisioning } from '../src/index.js'

// The target of the default seed.
const target = 'eeeeeeee-0000-4000-8000-000000000001'
const scope = 'https://graph.microsoft.com/.default'

let close = () => {}
afterEach(() => close())

function serve(): MockGraph {
  const graph = createMockGraph({
    faults: [{ match: { operation: 'secrets.get', nth: 1 }, fault: { kind: 'claimsChallenge' } }],
  })
  const worker = setupServer(...handlers(graph))
  worker.listen({ onUnhandledFrame: 'error' })
  close = () => worker.close()
  return graph
}

function signIn(): ClientSecretCredential {
  const [tenant] = defaultSeed.tenants
  const agent = tenant?.applications?.find(({ name }) => name === 'owner-agent')
  return new ClientSecretCredential(tenant?.id ?? '', agent?.appId ?? '', agent?.clientSecret ?? '')
}

/** Kiota's adapter with `@azure/identity`, joined as `@microsoft/kiota-authentication-azure` does it, or half of that. */
function readerOfSecrets({ minds }: { minds: boolean }): () => Promise<unknown> {
  const credential = signIn()
  const hosts = new AllowedHostsValidator(new Set(['graph.microsoft.com']))
  const adapter = new FetchRequestAdapter(
    new BaseBearerTokenAuthenticationProvider({
      async getAuthorizationToken(_, context) {
        const { claims } = (context ?? {}) as { claims?: string }
        const asked = minds && claims !== undefined ? { claims: atob(claims) } : {}
        return (await credential.getToken(scope, { ...asked, enableCae: true })).token
      },
      getAllowedHostsValidator: () => hosts,
    }),
  )
  adapter.baseUrl = 'https://graph.microsoft.com/v1.0'
  const url = '{+baseurl}/servicePrincipals/{id}/synchronization/secrets'
  return () =>
    adapter.sendPrimitive(
      new RequestInformation(HttpMethod.GET, url, { id: target }),
      'ArrayBuffer',
      undefined,
    )
}

const statuses = (graph: MockGraph) =>
  graph.journal.entries().flatMap(({ operation, status }) => (operation === 'secrets.get' ? [status] : []))

const readerOfKeys = () => {
  const app = connectProvisioning({ credential: signIn() }).servicePrincipal(target)
  return () => app.secrets.keys()
}

test.each([
  ['Kiota with @azure/identity', () => readerOfSecrets({ minds: true })],
  ['the facade', readerOfKeys],
])('%s answers a claims challenge, and its user notices nothing', async (_, connect) => {
  const graph = serve()
  const read = connect()
  await read()
  await read()
  expect(statuses(graph)).toEqual([401, 200, 200])
})

test('a client that does not is refused for ever', async () => {
  const graph = serve()
  const read = readerOfSecrets({ minds: false })
  for (let count = 0; count < 2; count += 1)
    await expect(read()).rejects.toMatchObject({ responseStatusCode: 401 })
  expect(statuses(graph)).toEqual([401, 401, 401, 401])
})
