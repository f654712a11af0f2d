import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { generateSigningKeys } from '../src/identity/keys/signing-keys.js'
import { createMockGraph } from '../src/mock-graph.js'
import { connect } from './connect.js'
import type { SliceNode } from './slice.js'

/** Rebuilt from what the service sent to others, every property in its order: docs/discoveries/schemas.md. */
const example = (name: string): SliceNode =>
  JSON.parse(readFileSync(new URL(`../../../openapi/examples/schemas/${name}.json`, import.meta.url), 'utf8'))

const keys = generateSigningKeys()
const servicePrincipal = 'eeeeeeee-0000-4000-8000-000000000001'

async function open(version: 'v1.0' | 'beta' = 'v1.0') {
  const base = `/${version}/servicePrincipals/${servicePrincipal}/synchronization`
  const call = await connect(createMockGraph({ signingKeys: () => keys }), 'application-admin')
  const id: string = (await call('POST', `${base}/jobs`, { templateId: 'scim' })).body.id
  return { call, id, base, path: `${base}/jobs/${id}/schema` }
}

/** As text, since the order counts, without what is the service's: annotations, id and version. */
const textOf = ({ id: _, version, provisioningTaskIdentifier, ...schema }: SliceNode): string =>
  JSON.stringify(schema, (key, value) => (key.includes('@odata.') ? undefined : value))

describe.each(['azure2azure', 'ad2aad', 'salesforce'])('the schema %s', (name) => {
  test('comes back as it was put', async () => {
    const { call, path } = await open()
    expect((await call('PUT', path, example(name))).status).toBe(204)
    expect(textOf((await call('GET', path)).body)).toBe(textOf(example(name)))
  })

  test('may be put as it was read, annotations and all', async () => {
    const { call, path } = await open('beta')
    await call('PUT', path, example(name))
    const { body } = await call('GET', path)
    expect((await call('PUT', path, body)).status).toBe(204)
    expect(textOf((await call('GET', path)).body)).toBe(textOf(example(name)))
  })
})

test('a template comes back as it was put, with its schema', async () => {
  const { call, base } = await open()
  const { schema, applicationId, ...template } = example('aws')
  const created = await call('POST', `${base}/templates`, { ...template, schema })
  expect(created.status).toBe(201)
  const { body } = await call('GET', `${base}/templates/aWSSingleSignon?$expand=schema`)
  expect(body).toMatchObject(template)
  expect(textOf(body.schema)).toBe(textOf(schema))
  const context = `https://graph.microsoft.com/v1.0/$metadata#servicePrincipals('${servicePrincipal}')/synchronization`
  expect(Object.entries(body).slice(-2)).toEqual([
    ['schema@odata.context', `${context}/templates('aWSSingleSignon')/schema/$entity`],
    ['schema', body.schema],
  ])
})

// A closed list within a schema is open: a member that nobody has heard of is kept, in its own spelling.
test.each([
  ['flowTypes', { flowTypes: 'Add,Fly' }],
  ['flowTypes', { flowTypes: 'add,UPDATE' }],
  ['metadata', { metadata: [{ key: 'isMadeUp', value: 'true' }] }],
  ['attributeMappings', { attributeMappings: [{ flowType: 'WheneverItRains' }] }],
  ['attributeMappings', { attributeMappings: [{ source: { type: 'Reference' } }] }],
])('keeps a member of %s that no list has: %j', async (_, mapping) => {
  const { call, path } = await open()
  await call('PUT', path, { synchronizationRules: [{ objectMappings: [mapping] }] })
  const { body } = await call('GET', path)
  expect(body.synchronizationRules[0].objectMappings[0]).toMatchObject(mapping)
})

// msgraph-beta-sdk-java#542: an older client spelled them so, and was answered 406.
test.each([{ flowBehavior: 'flowWhenChanged' }, { flowType: 'always' }])(
  'refuses %j by its case',
  async (mapping) => {
    const { call, path } = await open()
    const rules = [{ objectMappings: [{ attributeMappings: [mapping] }] }]
    const { status, body } = await call('PUT', path, { synchronizationRules: rules })
    expect(status).toBe(406)
    expect(body.error.message).toBe(`Requested value '${Object.values(mapping)[0]}' was not found.`)
  },
)

describe('an expression', () => {
  const put = async (expression: string) => {
    const { call, path } = await open()
    const mapping = { targetAttributeName: 'title', source: { type: 'Function', name: 'X', expression } }
    const rules = [{ objectMappings: [{ attributeMappings: [mapping] }] }]
    return call('PUT', path, { synchronizationRules: rules })
  }

  test.each(['Join(" ", [givenName]', 'Capitalise([title])', '[title', 'Left([title])'])(
    'that cannot be read is refused: %s',
    async (expression) => {
      const { status, body } = await put(expression)
      expect(status).toBe(400)
      expect(body.error.code).toBe('schemaInvalid')
      expect(body.error.message).toContain("The mapping of 'title' cannot be read: ")
    },
  )

  // Of schemas of tenants: docs/discoveries/schemas.md.
  test.each([
    'AltSecIdFromNetId([netId])',
    'Left(Trim([description]), 448)',
    'IIF(IsPresent([userAccountControl]), IIF(BitAnd([userAccountControl], 2)="0", "True", "False"), Not([accountDisabled]))',
    'Append([sAMAccountName], %DomainFQDN%)',
  ])('that tenants have is taken: %s', async (expression) => {
    expect((await put(expression)).status).toBe(204)
  })
})

test('the matching attribute of cross-tenant synchronization stays', async () => {
  const { call, base } = await open()
  const { schema: _, ...template } = example('aws')
  const made = { ...template, id: 'Azure2Azure', factoryTag: 'Azure2Azure', schema: example('azure2azure') }
  await call('POST', `${base}/templates`, made)
  const { body: job } = await call('POST', `${base}/jobs`, { templateId: 'Azure2Azure' })
  const path = `${base}/jobs/${job.id}/schema`
  const { body: schema } = await call('GET', path)
  const [{ attributeMappings }] = schema.synchronizationRules[0].objectMappings
  attributeMappings[2].defaultValue = 'nobody'
  expect((await call('PUT', path, schema)).status).toBe(204)
  attributeMappings[2].matchingPriority = 2
  const { status, body } = await call('PUT', path, schema)
  expect([status, body.error.code]).toEqual([400, 'schemaInvalid'])
})

describe('an answer', () => {
  const namesOf = (value: object) => Object.keys(value)

  test('has what is simple first, then what is complex, then where it leads', async () => {
    const { call, id, path } = await open()
    const { body } = await call('GET', path)
    expect(namesOf(body)).toEqual([
      '@odata.context',
      'id',
      'version',
      'synchronizationRules',
      'directories@odata.context',
      'directories',
    ])
    expect(body['directories@odata.context']).toMatch(`/synchronization/jobs('${id}')/schema/directories`)
    expect(namesOf(body.directories[0])).toEqual([
      'id',
      'discoveryDateTime',
      'discoverabilities',
      'name',
      'readOnly',
      'version',
      'objects',
    ])
    const [mapping] = body.synchronizationRules[0].objectMappings
    expect(namesOf(mapping.attributeMappings[0]).slice(-2)).toEqual(['targetAttributeName', 'source'])
  })

  test('has no annotation of what was not asked for, nor with odata.metadata=none', async () => {
    const { call, path } = await open()
    expect(namesOf((await call('GET', `${path}?$select=version`)).body)).toEqual([
      '@odata.context',
      'version',
    ])
    const { body } = await call('GET', path, undefined, { Accept: 'application/json;odata.metadata=none' })
    expect(namesOf(body)).toEqual(['id', 'version', 'synchronizationRules', 'directories'])
  })

  test('has the order of a job, too', async () => {
    const { call, id, base } = await open()
    const { body } = await call('GET', `${base}/jobs/${id}`)
    expect(namesOf(body)).toEqual([
      '@odata.context',
      'id',
      'templateId',
      'schedule',
      'status',
      'synchronizationJobSettings',
    ])
    const [listed] = (await call('GET', `${base}/jobs?$expand=schema`)).body.value
    expect(namesOf(listed).slice(-2)).toEqual(['schema@odata.context', 'schema'])
    // entra/cross-tenant-synchronization-configure-graph, a job that was just made.
    expect(namesOf(listed.status)).toEqual([
      'countSuccessiveCompleteFailures',
      'escrowsPruned',
      'code',
      'lastExecution',
      'lastSuccessfulExecution',
      'lastSuccessfulExecutionWithExports',
      'quarantine',
      'steadyStateFirstAchievedTime',
      'steadyStateLastAchievedTime',
      'troubleshootingUrl',
      'progress',
      'synchronizedEntryCountByType',
    ])
  })
})

describe('the provisioning task of a schema', () => {
  test('is told in beta', async () => {
    const { call, id, base, path } = await open('beta')
    expect((await call('GET', path)).body).toMatchObject({ id, provisioningTaskIdentifier: id })
    expect((await call('GET', `${path}?$select=provisioningTaskIdentifier`)).body).toMatchObject({
      provisioningTaskIdentifier: id,
    })
    const { body } = await call('GET', `${base}/templates?$expand=schema`)
    expect(body.value[0].schema.provisioningTaskIdentifier).toBe('scim')
  })

  test('is nothing that v1.0 knows', async () => {
    const { call, path } = await open()
    expect((await call('GET', path)).body).not.toHaveProperty('provisioningTaskIdentifier')
    const { status, body } = await call('PUT', path, { provisioningTaskIdentifier: 'x' })
    expect(status).toBe(400)
    expect(body.error.message).toContain("'provisioningTaskIdentifier' does not exist on type")
  })
})
