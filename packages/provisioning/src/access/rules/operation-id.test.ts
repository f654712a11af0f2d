import { expect, test } from 'vitest'
import { GraphError } from '../../index.js'
import { application, mockProvisioning, target } from '../../testing.js'
import { operationOf } from './operation-id.js'

const cases: [name: string, id: string | undefined][] = [
  ['PUT /servicePrincipals/{id}/synchronization/secrets', 'secrets.put'],
  ['PUT /servicePrincipals/{servicePrincipal-id}/synchronization/secrets', 'secrets.put'],
  ['PUT /applications/{id}/synchronization/secrets', 'secrets.put.app'],
  [
    'GET /servicePrincipals/{id}/synchronization/jobs/{id}/schema/filterOperators()',
    'jobs.schema.filterOperators',
  ],
  ["GET /servicePrincipals(appId='{appId}')", 'servicePrincipals.getByAppId'],
  ['POST /servicePrincipals/{id}/owners/$ref', 'servicePrincipals.owners.add'],
  ['POST /$batch', 'batch'],
  ['GET /secrets', undefined],
  ['', undefined],
]
test.each(cases)('%s is %s', (name, id) => {
  expect(operationOf(name)).toBe(id)
})

test('the operation of an error has an id', async () => {
  await using mock = await mockProvisioning({ as: application() })
  const { graph } = mock.provisioning
  const { synchronization, owners } = graph.servicePrincipals.byServicePrincipalId(target)
  const job = synchronization.jobs.bySynchronizationJobId('none')
  const calls: [id: string, call: () => Promise<unknown>][] = [
    ['secrets.put', () => synchronization.secrets.put({ value: [] })],
    ['jobs.list', () => synchronization.jobs.get()],
    ['jobs.start', () => job.start.post()],
    ['jobs.schema.filterOperators', () => job.schema.filterOperators.get()],
    ['jobs.validateCredentials.collection', () => synchronization.jobs.validateCredentials.post({})],
    ['servicePrincipals.owners.list', () => owners.get()],
    ['servicePrincipals.owners.add', () => owners.ref.post({ odataId: `${target}` })],
    [
      'applicationTemplates.instantiate',
      () => graph.applicationTemplates.byApplicationTemplateId(target).instantiate.post({}),
    ],
  ]
  for (const [id, call] of calls) {
    const error: unknown = await call().catch((thrown) => thrown)
    expect(error).toBeInstanceOf(GraphError)
    expect(operationOf((error as GraphError).operation)).toBe(id)
  }
})
