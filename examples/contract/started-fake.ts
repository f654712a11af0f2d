import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMockGraph, type MockGraph } from '@graph-sync/mock-graph'
import { keptCertificates, startServer } from '@graph-sync/mock-graph/server'

const tenantId = '7d3f8a52-2f0c-4c1d-9a6e-5b1f0c9d4e21'
const clientId = '3b9f7c10-6a52-4e0b-8f53-1f2a7e6d9c04'
const clientSecret = 'not-a-secret-of-the-contract'

/** A fake behind a server that plays the test tenant, and the variables that lead to it. */
export type StartedFake = AsyncDisposable & {
  readonly graph: MockGraph
  readonly folder: string
  readonly environment: Record<string, string>
}

export async function startFake(): Promise<StartedFake> {
  const permissions = [
    'Application.ReadWrite.OwnedBy',
    'Synchronization.ReadWrite.All',
    'Organization.Read.All',
  ]
  const administrator = {
    name: 'contract-administrator',
    appId: clientId,
    clientSecret,
    permissions: { application: permissions },
  }
  const tenant = {
    id: tenantId,
    displayName: 'Fabrikam Test',
    domain: 'fabrikam.example',
    applications: [administrator],
  }
  const graph = createMockGraph({ seed: { tenants: [tenant] } })
  const folder = await mkdtemp(join(tmpdir(), 'contract-'))
  const server = await startServer({
    graph,
    port: 0,
    certificates: await keptCertificates({ directory: folder }),
  })
  return {
    graph,
    folder,
    environment: {
      GRAPH_SYNC_CONTRACT: 'live',
      GRAPH_SYNC_GRAPH_URL: server.url,
      GRAPH_SYNC_AUTHORITY: server.url,
      GRAPH_SYNC_TENANT_ID: tenantId,
      GRAPH_SYNC_CLIENT_ID: clientId,
      GRAPH_SYNC_CLIENT_SECRET: clientSecret,
      GRAPH_SYNC_TEST_TENANT: tenantId,
      GRAPH_SYNC_TEST_TENANT_NAME: 'Fabrikam Test',
      GRAPH_SYNC_CONTRACT_LEDGER: join(folder, 'ledger.jsonl'),
    },
    async [Symbol.asyncDispose]() {
      await server.close()
      await rm(folder, { recursive: true })
    },
  }
}
