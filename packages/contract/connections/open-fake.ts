import {
  createClock,
  createMockGraph,
  defaultSeed,
  formatEntry,
  type MockGraph,
} from '@graph-sync/mock-graph'
import { contractAdministrator } from '../src/connections/contract-administrator.js'
import { type Caller, tenant, tenantId } from './callers.js'
import type { FakeConnection } from './connection.js'
import { tokenOf } from './token-endpoint-credential.js'

const administrator: Caller & { readonly kind: 'application' } = {
  kind: 'application',
  name: 'contract-administrator',
  id: 'eeeeeeee-0000-4000-8000-000000000c0c',
  clientId: 'aaaaaaaa-0000-4000-8000-000000000c0c',
  clientSecret: 'not-a-secret-of-contract-administrator',
}

/** What differs between connections. */
type Way = Pick<FakeConnection, 'fetch' | 'credentialFor'> & Partial<FakeConnection>

/** A fake with the default seed, and the application that the cases call as. */
export type OpenFake = {
  readonly graph: MockGraph
  /** A connection to it, over whatever sends and signs in. Default of `graphUrl`: where the real service is. */
  over(way: Way): FakeConnection
}

export function openFake(): OpenFake {
  const clock = createClock()
  const logLines: string[] = []
  const { clientId, clientSecret } = administrator
  const applications = [...(tenant.applications ?? []), contractAdministrator(clientId, clientSecret)]
  const graph = createMockGraph({
    seed: { tenants: defaultSeed.tenants.map((one) => (one === tenant ? { ...one, applications } : one)) },
    clock,
    onEntry: (entry) => logLines.push(formatEntry(entry)),
  })
  return {
    graph,
    over(way) {
      const credential = way.credentialFor(administrator)
      return {
        kind: 'fake',
        graphUrl: 'https://graph.microsoft.com',
        ...{ tenantId, logLines },
        token: () => tokenOf(credential),
        secrets: [clientSecret],
        setClock(milliseconds) {
          clock.set(new Date(Date.now() + milliseconds))
        },
        ...way,
      }
    },
  }
}
