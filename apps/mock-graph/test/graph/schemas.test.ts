import { describe, expect, test } from 'vitest'
import { generateSigningKeys } from '../../src/identity/keys/signing-keys.js'
import { createMockGraph } from '../../src/index.js'
import { type Call, connect } from '../connect.js'
import { frozenClock } from '../frozen-clock.js'

const servicePrincipal = 'eeeeeeee-0000-4000-8000-000000000001'
const application = 'bbbbbbbb-0000-4000-8000-000000000001'
const now = new Date('2026-03-01T10:00:00Z')
const clock = frozenClock(now)
const newId = '11111111-0000-4000-8000-000000000001'
// Made once: they take longer than a test.
const keys = generateSigningKeys()
// What is only in the metadata has the effect that is assumed of it, so that every place can be written.
const behaviour = { metadataWrites: 'take' } as const
const stamp = `Date:${now.toISOString()}, ActivityId:${newId}`

type Place = {
  readonly name: string
  readonly collection: string
  readonly id: string
  readonly kind: string
}

const places: Place[] = [
  ['servicePrincipals', servicePrincipal],
  ['applications', application],
].flatMap(([collection = '', id = '']) =>
  ['templates', 'jobs'].map((kind) => ({ name: `${collection}, ${kind}`, collection, id, kind })),
)

/** A caller, the path of a schema, and the id of what it belongs to. */
async function open({ collection, id, kind }: Place) {
  const call = await connect(
    createMockGraph({ clock, environment: { newId: () => newId }, signingKeys: () => keys, behaviour }),
    'application-admin',
  )
  const owner = kind === 'templates' ? 'scim' : await createJob(call)
  return { call, owner, path: `/${collection}/${id}/synchronization/${kind}/${owner}/schema` }
}

async function createJob(call: Call): Promise<string> {
  const path = `/servicePrincipals/${servicePrincipal}/synchronization/jobs`
  return (await call('POST', path, { templateId: 'scim' })).body.id
}

describe.each(places)('the schema of $name', (place) => {
  const { collection, id, kind } = place

  test('is at first that of the gallery', async () => {
    const { call, owner, path } = await open(place)
    const { status, body } = await call('GET', path)
    expect(status).toBe(200)
    expect(body['@odata.context']).toBe(
      `https://graph.microsoft.com/v1.0/$metadata#${collection}('${id}')/synchronization/${kind}('${owner}')/schema/$entity`,
    )
    expect(body).toMatchObject({ id: owner, version: 'v1.0' })
    expect(body.directories.map(({ name }: { name: string }) => name)).toEqual([
      'Azure Active Directory',
      'customappsso',
    ])
    const [rule] = body.synchronizationRules
    expect(rule.id).toBe('03f7d90d-bf71-41b1-bda6-aaf0ddbee5d8')
    expect(rule.objectMappings[0]).toMatchObject({
      flowTypes: 'Add,Update,Delete',
      sourceObjectName: 'User',
    })
  })

  // PUT is in the slice where it is documented: for jobs, and for templates through the application.
  const documented = (collection === 'servicePrincipals') === (kind === 'jobs')

  test.each(documented ? ['PATCH', 'PUT'] : ['PATCH'])('%s replaces it whole', async (method) => {
    const { call, owner, path } = await open(place)
    const mapping = {
      name: 'Only this',
      flowTypes: 'Add,update',
      attributeMappings: [{ targetAttributeName: 'x' }],
    }
    const rules = [{ id: 'rule', name: 'RULE', objectMappings: [mapping] }]
    const written = await call(method, path, { id: 'ignored', synchronizationRules: rules })
    expect(written).toMatchObject({ status: 204, body: undefined })
    const { body } = await call('GET', path)
    expect(body).toMatchObject({ id: owner, version: stamp, directories: [] })
    expect(body.synchronizationRules).toEqual([
      {
        containerFilter: null,
        editable: false,
        groupFilter: null,
        id: 'rule',
        metadata: [],
        name: 'RULE',
        objectMappings: [
          {
            attributeMappings: [
              {
                defaultValue: null,
                exportMissingReferences: false,
                flowBehavior: 'FlowWhenChanged',
                flowType: 'Always',
                matchingPriority: 0,
                source: null,
                targetAttributeName: 'x',
              },
            ],
            enabled: false,
            flowTypes: 'Add,update',
            metadata: [],
            name: 'Only this',
            scope: null,
            sourceObjectName: null,
            targetObjectName: null,
          },
        ],
        priority: 0,
        sourceDirectoryName: null,
        targetDirectoryName: null,
      },
    ])
  })

  test('written as it was read, stays as it was', async () => {
    const { call, path } = await open(place)
    const { body: before } = await call('GET', path)
    expect((await call('PATCH', path, before)).status).toBe(204)
    const { body: after } = await call('GET', path)
    expect(after).toEqual({ ...before, version: stamp })
  })

  test.each([
    [{ synchronizationRules: {} }, 'Property synchronizationRules in payload'],
    [{ rules: [] }, "The property 'rules' does not exist on type 'microsoft.graph.synchronizationSchema'"],
    [{ synchronizationRules: [{ priority: 'high' }] }, 'Property priority in payload'],
    [{ synchronizationRules: [{ objectMappings: [{ flowTypes: 7 }] }] }, 'Property flowTypes in payload'],
    [{ directories: [null] }, "An unexpected 'PrimitiveValue' node was found"],
  ])('refuses %j', async (body, message) => {
    const { call, path } = await open(place)
    const { body: before } = await call('GET', path)
    const refused = await call('PATCH', path, body)
    expect(refused.status).toBe(400)
    expect(refused.body.error.message).toContain(message)
    expect((await call('GET', path)).body).toEqual(before)
  })

  test('is the first one again once it is deleted', async () => {
    const { call, path } = await open(place)
    const { body: before } = await call('GET', path)
    await call('PATCH', path, { synchronizationRules: [] })
    expect((await call('DELETE', path)).status).toBe(204)
    expect((await call('GET', path)).body).toEqual(before)
  })

  test('has directories that are listed, counted and read', async () => {
    const { call, path } = await open(place)
    const { status, body } = await call('GET', `${path}/directories?$select=id,name`)
    expect(status).toBe(200)
    expect(body.value.map(({ name }: { name: string }) => name)).toEqual([
      'Azure Active Directory',
      'customappsso',
    ])
    expect((await call('GET', `${path}/directories/$count`)).body).toBe('2')
    const one = await call('GET', `${path}/directories/${body.value[1].id}`)
    expect(one.body).toMatchObject({ name: 'customappsso', version: null, discoveryDateTime: null })
    expect((await call('GET', `${path}/directories/none`)).status).toBe(404)
  })

  test('takes another directory, changes it and gives it up', async () => {
    const { call, path } = await open(place)
    const created = await call('POST', `${path}/directories`, { name: 'HR', objects: [{ name: 'Worker' }] })
    expect(created.status).toBe(201)
    expect(created.body).toMatchObject({ id: newId, name: 'HR', discoverabilities: 'None', readOnly: false })
    const one = `${path}/directories/${newId}`
    const changed = await call('PATCH', one, { readOnly: true })
    expect(changed).toMatchObject({ status: 200, body: { name: 'HR', readOnly: true } })
    expect((await call('GET', one)).body.objects[0]).toMatchObject({ name: 'Worker', attributes: [] })
    expect((await call('POST', `${path}/directories`, { id: newId })).status).toBe(409)
    expect((await call('DELETE', one)).status).toBe(204)
    expect((await call('GET', one)).status).toBe(404)
  })

  test('discovers a directory', async () => {
    const { call, path } = await open(place)
    const [, target] = (await call('GET', `${path}/directories`)).body.value
    const { status, body } = await call('POST', `${path}/directories/${target.id}/discover`)
    expect(status).toBe(200)
    expect(body).toMatchObject({ id: target.id, discoveryDateTime: now.toISOString(), version: newId })
    const { body: later } = await call('GET', `${path}/directories/${target.id}`)
    expect(later).toMatchObject({ discoveryDateTime: now.toISOString(), objects: target.objects })
  })

  test.each(['filterOperators', 'filterOperators()'])(
    '%s lists the operators of scoping filters',
    async (name) => {
      const { call, path } = await open(place)
      const { status, body } = await call('GET', `${path}/${name}`)
      expect(status).toBe(200)
      expect(body.value).toContainEqual({
        id: 'EQUALS',
        name: 'EQUALS',
        arity: 'Binary',
        multivaluedComparisonType: 'All',
        supportedAttributeTypes: ['String', 'Integer'],
      })
      // The whole answer stands in a comment of the page's source: docs/discoveries/schemas.md.
      const typesOf = (name: string) =>
        body.value.find((one: { name: string }) => one.name === name).supportedAttributeTypes
      for (const name of ['IS NULL', 'IS NOT NULL'])
        expect(typesOf(name)).toEqual(['Integer', 'String', 'Binary', 'Boolean'])
      for (const name of ['NOT EQUALS', 'REGEX MATCH', 'NOT REGEX MATCH'])
        expect(typesOf(name)).toEqual(['Integer', 'String'])
      for (const name of ['IS TRUE', 'IS FALSE']) expect(typesOf(name)).toEqual(['Boolean'])
      expect(body.value).toContainEqual(expect.objectContaining({ name: 'IS NOT NULL', arity: 'Unary' }))
    },
  )

  test.each(['functions', 'functions()'])('%s lists what expressions may use', async (name) => {
    const { call, path } = await open(place)
    const { status, body } = await call('GET', `${path}/${name}`)
    expect(status).toBe(200)
    expect(body['@odata.context']).toBe('https://graph.microsoft.com/v1.0/$metadata#functions')
    expect(body.value).toContainEqual({
      id: 'Append',
      name: 'Append',
      parameters: [
        { allowMultipleOccurrences: false, name: 'source', required: true, type: 'String' },
        { allowMultipleOccurrences: false, name: 'suffix', required: true, type: 'String' },
      ],
    })
    expect(body.value).toContainEqual({ id: 'DefaultDomain', name: 'DefaultDomain', parameters: [] })
  })
})

test('a job without a schema of its own follows its template, and keeps its own', async () => {
  const call = await connect(createMockGraph({ signingKeys: () => keys, behaviour }), 'application-admin')
  const base = `/servicePrincipals/${servicePrincipal}/synchronization`
  const job = `${base}/jobs/${await createJob(call)}/schema`
  const named = (name: string) => ({ synchronizationRules: [{ name }] })
  await call('PATCH', `${base}/templates/scim/schema`, named('TEMPLATE'))
  expect((await call('GET', job)).body.synchronizationRules[0].name).toBe('TEMPLATE')
  await call('PUT', job, named('JOB'))
  expect((await call('GET', `${base}/templates/scim/schema`)).body.synchronizationRules[0].name).toBe(
    'TEMPLATE',
  )
  expect((await call('GET', job)).body.synchronizationRules[0].name).toBe('JOB')
})

test('a job keeps the schema its template began with when the template is gone', async () => {
  const call = await connect(createMockGraph({ signingKeys: () => keys, behaviour }), 'application-admin')
  const base = `/servicePrincipals/${servicePrincipal}/synchronization`
  const job = `${base}/jobs/${await createJob(call)}/schema`
  const { body: before } = await call('GET', job)
  await call('DELETE', `${base}/templates/scim`)
  expect((await call('GET', job)).body).toEqual(before)
})
