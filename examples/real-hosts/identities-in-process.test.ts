import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  ClientAssertionCredential,
  DefaultAzureCredential,
  ManagedIdentityCredential,
  type TokenCredential,
  WorkloadIdentityCredential,
} from '@azure/identity'
import { createMockGraph, type Seed } from '@graph-sync/mock-graph'
import { handlers } from '@graph-sync/mock-graph/msw'
import { setupServer } from 'msw/node'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

const tenantId = 'cccccccc-0000-4000-8000-000000000001'

let worker: ReturnType<typeof setupServer> | undefined
// A proxy of the machine would take these requests past the handlers.
beforeEach(() => {
  for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy']) {
    vi.stubEnv(name, undefined)
  }
})
afterEach(() => {
  worker?.close()
  vi.unstubAllEnvs()
})

/** A fake that answers at the addresses of the real service in this process; every other request is an error. */
function answerInProcess(graph: ReturnType<typeof createMockGraph>) {
  worker = setupServer(...handlers(graph))
  worker.listen({ onUnhandledFrame: 'error' })
}

const scope = 'https://graph.microsoft.com/.default'
const rolesPath =
  'https://graph.microsoft.com/v1.0/servicePrincipals/eeeeeeee-0000-4000-8000-000000000001/synchronization/jobs'

/** Who a credential is to Graph, by what its token opens. */
async function callAs(credential: TokenCredential) {
  const token = (await credential.getToken(scope))?.token
  const response = await fetch(rolesPath, { headers: { authorization: `Bearer ${token}` } })
  const { appid } = JSON.parse(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString())
  return { appid, status: response.status }
}

// MSAL keeps tokens of managed identities for the whole process, so each test has an identity of its own.
const withIdentity = (clientId: string, systemAssigned: boolean): Seed => ({
  tenants: [
    {
      displayName: 'Contoso',
      domain: 'contoso.example',
      applications: [{ name: 'target', servicePrincipal: { id: 'eeeeeeee-0000-4000-8000-000000000001' } }],
      managedIdentities: [
        {
          name: clientId,
          clientId,
          systemAssigned,
          permissions: { application: ['Synchronization.ReadWrite.All'] },
        },
      ],
    },
  ],
})

test('what the guide shows works in process', async () => {
  const graph = createMockGraph()
  const worker = setupServer(...handlers(graph))
  worker.listen()
  const managed = new ManagedIdentityCredential()
  const federated = new ClientAssertionCredential(tenantId, 'aaaaaaaa-0000-4000-8000-000000000012', () =>
    graph.issueAssertion({ subject: 'system:serviceaccount:default:pipeline-agent' }),
  )
  expect(await callAs(managed)).toEqual({ appid: 'aaaaaaaa-0000-4000-8000-000000000013', status: 200 })
  expect(await callAs(federated)).toEqual({ appid: 'aaaaaaaa-0000-4000-8000-000000000012', status: 200 })
  worker.close()
})

describe('ManagedIdentityCredential of @azure/identity', () => {
  test('finds a user-assigned identity at the metadata service', async () => {
    const clientId = '22222222-0000-4000-8000-000000000001'
    answerInProcess(createMockGraph({ seed: withIdentity(clientId, false) }))
    expect(await callAs(new ManagedIdentityCredential({ clientId }))).toEqual({
      appid: clientId,
      status: 200,
    })
  })

  type Ids = { clientId: string; objectId: string; resourceId: string }
  test.each<[string, string, (ids: Ids) => ManagedIdentityCredential]>([
    [
      'client id',
      '22222222-0000-4000-8000-000000000002',
      ({ clientId }) => new ManagedIdentityCredential({ clientId }),
    ],
    [
      'object id',
      '22222222-0000-4000-8000-000000000003',
      ({ objectId }) => new ManagedIdentityCredential({ objectId }),
    ],
    [
      'resource',
      '22222222-0000-4000-8000-000000000004',
      ({ resourceId }) => new ManagedIdentityCredential({ resourceId }),
    ],
  ])('finds one in App Service by its %s', async (_, clientId, connect) => {
    const graph = createMockGraph({ seed: withIdentity(clientId, false) })
    const [directory] = graph.world.tenants.values()
    const { id, managedIdentity } = directory!.servicePrincipalByAppId(clientId)!
    answerInProcess(graph)
    vi.stubEnv('IDENTITY_ENDPOINT', 'http://169.254.169.254/msi/token')
    vi.stubEnv('IDENTITY_HEADER', graph.identityHeader)
    const credential = connect({ clientId, objectId: id, resourceId: managedIdentity!.resourceId })
    expect(await callAs(credential)).toEqual({ appid: clientId, status: 200 })
  })

  test('says what is wrong where the machine has no such identity', async () => {
    answerInProcess(createMockGraph())
    const credential = new ManagedIdentityCredential({
      clientId: '22222222-0000-4000-8000-000000000009',
      retryOptions: { maxRetries: 0 },
    })
    await expect(credential.getToken(scope)).rejects.toThrow('Identity not found')
  })
})

describe('an assertion in AZURE_FEDERATED_TOKEN_FILE', () => {
  async function asInAPod<Result>(assertion: string, use: () => Promise<Result>): Promise<Result> {
    const folder = await mkdtemp(join(tmpdir(), 'pod-'))
    await writeFile(join(folder, 'token'), assertion)
    vi.stubEnv('AZURE_TENANT_ID', tenantId)
    vi.stubEnv('AZURE_CLIENT_ID', 'aaaaaaaa-0000-4000-8000-000000000012')
    vi.stubEnv('AZURE_FEDERATED_TOKEN_FILE', join(folder, 'token'))
    try {
      return await use()
    } finally {
      await rm(folder, { recursive: true })
    }
  }
  const subject = 'system:serviceaccount:default:pipeline-agent'

  test.each<[string, () => TokenCredential]>([
    ['WorkloadIdentityCredential', () => new WorkloadIdentityCredential()],
    ['DefaultAzureCredential', () => new DefaultAzureCredential()],
  ])('signs in %s', async (_, credential) => {
    const graph = createMockGraph()
    answerInProcess(graph)
    const outcome = await asInAPod(await graph.issueAssertion({ subject }), () => callAs(credential()))
    expect(outcome).toEqual({ appid: 'aaaaaaaa-0000-4000-8000-000000000012', status: 200 })
  })

  test('of another pod is refused, and the credential says why', async () => {
    const graph = createMockGraph()
    answerInProcess(graph)
    const assertion = await graph.issueAssertion({ subject: 'system:serviceaccount:default:another' })
    const refused = asInAPod(assertion, () => new WorkloadIdentityCredential().getToken(scope))
    await expect(refused).rejects.toThrow(
      "AADSTS700213: No matching federated identity record found for presented assertion subject 'system:serviceaccount:default:another'.",
    )
  })
})
