import type { MockGraph } from '@graph-sync/mock-graph'
import { expect, test } from 'vitest'
import type { ContractConnection } from '../connections/connection.js'
import { fakeConnection } from '../connections/fake-connection.js'
import { runContract } from '../index.js'
import { memoryLedger } from './ledger.js'

const tenant = () => ({ ...fakeConnection(), kind: 'tenant' as const })
const writes = ({ journal }: MockGraph) =>
  journal.entries().filter(({ method }) => method !== 'GET' && method !== 'POST')
const graphCalls = ({ journal }: MockGraph) =>
  journal.entries().filter(({ path }) => path.startsWith('/v1.0'))

const cases: [
  name: string,
  variables: (tenantId: string) => Record<string, string>,
  message: RegExp,
  asked: boolean,
][] = [
  ['nothing names it', () => ({}), /set GRAPH_SYNC_TEST_TENANT=/, false],
  [
    'another tenant is named',
    () => ({
      GRAPH_SYNC_TEST_TENANT: 'cccccccc-0000-4000-8000-000000000001',
      GRAPH_SYNC_TEST_TENANT_NAME: 'x',
    }),
    /it is cccccccc-0000-4000-8000-000000000001 now/,
    false,
  ],
  [
    'only its id is named',
    (tenantId) => ({ GRAPH_SYNC_TEST_TENANT: tenantId }),
    /Set GRAPH_SYNC_TEST_TENANT_NAME/,
    false,
  ],
  [
    'it has another name',
    (tenantId) => ({ GRAPH_SYNC_TEST_TENANT: tenantId, GRAPH_SYNC_TEST_TENANT_NAME: 'Production' }),
    /is not called "Production"/,
    true,
  ],
]

test.each(cases)(
  'a tenant is refused before anything is written when %s',
  async (_, variables, message, asked) => {
    const connection = tenant()
    const environment = variables(connection.tenantId)
    const run = runContract({ connection, environment })
    await expect(run).rejects.toMatchObject({
      name: 'TenantGuardError',
      message: expect.stringMatching(message),
    })
    expect(graphCalls(connection.graph).map(({ path }) => path.split('?')[0])).toEqual(
      asked ? ['/v1.0/organization'] : [],
    )
    expect(writes(connection.graph)).toEqual([])
  },
)

test('a tenant that cannot be asked is refused', async () => {
  const connection: ContractConnection = {
    ...tenant(),
    token: async () => 'not-a-token',
  }
  const environment = {
    GRAPH_SYNC_TEST_TENANT: connection.tenantId,
    GRAPH_SYNC_TEST_TENANT_NAME: 'Contract tenant',
  }
  await expect(runContract({ connection, environment })).rejects.toThrow('Organization.Read.All')
})

test.each(['Contract tenant', 'contract.example'])('it may be named as %s', async (name) => {
  const connection = tenant()
  const environment = { GRAPH_SYNC_TEST_TENANT: connection.tenantId, GRAPH_SYNC_TEST_TENANT_NAME: name }
  const ledger = memoryLedger()
  const report = await runContract({
    connection,
    environment,
    ledger,
    only: ({ section }) => section === 'applications',
  })
  expect(report.failed).toEqual([])
})
