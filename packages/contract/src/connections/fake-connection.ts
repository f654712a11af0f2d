import { createMockGraph, type MockGraph, type MockGraphOptions } from '@graph-sync/mock-graph'
import { cloudHosts } from '../generated/cloud-hosts.js'
import { clientCredentials } from './client-credentials.js'
import type { ContractConnection } from './connection.js'
import { contractAdministrator } from './contract-administrator.js'

const domain = 'contract.example'

/** A new fake in this process, with one tenant and an application in it that makes and owns others. */
export function fakeConnection(
  options: Omit<MockGraphOptions, 'seed'> = {},
): ContractConnection & { readonly graph: MockGraph } {
  const [tenantId, clientId, clientSecret] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]
  const graph = createMockGraph({
    ...options,
    seed: {
      tenants: [
        {
          id: tenantId,
          displayName: 'Contract tenant',
          domain,
          applications: [contractAdministrator(clientId, clientSecret)],
        },
      ],
    },
  })
  const { graph: graphUrl, authority } = cloudHosts.global
  const { fetch } = graph
  const scope = `${graphUrl}/.default`
  return {
    kind: 'fake',
    ...{ graph, graphUrl, tenantId, fetch },
    token: clientCredentials({ authority, tenantId, clientId, clientSecret, scope, fetch }),
    secrets: [clientSecret, clientId],
    domains: [domain],
  }
}
