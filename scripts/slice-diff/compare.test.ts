import { expect, test } from 'vitest'
import { compareDocuments, compareWithUpstream } from './compare.ts'
import { parseDocument } from './document.ts'

const jobs = '/servicePrincipals/{servicePrincipal-id}/synchronization/jobs'
const reference = (name: string) => ({ $ref: `#/components/schemas/graph.${name}` })

// biome-ignore lint/suspicious/noExplicitAny: a document is changed at any depth
type Any = any

function makeDocument() {
  return {
    openapi: '3.0.4',
    paths: {
      [jobs]: {
        parameters: [{ name: 'servicePrincipal-id', in: 'path', required: true, schema: { type: 'string' } }],
        get: {
          parameters: [{ name: '$top', in: 'query', schema: { type: 'number', format: 'int64' } }],
          responses: { '2XX': { content: { 'application/json': { schema: reference('job') } } } },
        },
        post: {
          requestBody: {
            content: {
              'application/json': {
                schema: { type: 'object', properties: { name: { type: 'string', nullable: true } } },
              },
            },
          },
          responses: { '204': {} },
        },
      },
      '/users': {
        get: { responses: { '2XX': { content: { 'application/json': { schema: reference('user') } } } } },
      },
    } as Record<string, Any>,
    components: {
      schemas: {
        'graph.entity': { type: 'object', properties: { id: { type: 'string' } } },
        'graph.job': {
          allOf: [
            reference('entity'),
            {
              type: 'object',
              properties: {
                status: { anyOf: [reference('status'), { type: 'string', enum: [null], nullable: true }] },
                links: { type: 'array', items: { type: 'string' } },
              },
            },
          ],
        },
        'graph.status': { type: 'string', enum: ['Active', 'Paused'] },
        'graph.user': { type: 'object', properties: { mail: { type: 'string' } } },
      } as Record<string, Any>,
    },
  }
}
type Made = ReturnType<typeof makeDocument>

const job = ({ components }: Made) => components.schemas['graph.job'].allOf[1]

const cases: [what: string, change: (document: Made) => unknown, told: string, breaking: boolean][] = [
  ['an operation is gone', ({ paths }) => delete paths[jobs].post, `POST ${jobs} -it`, true],
  ['an operation is new', ({ paths }) => (paths[jobs].put = {}), `PUT ${jobs} +it`, false],
  [
    'a parameter is gone',
    ({ paths }) => paths[jobs].get.parameters.pop(),
    `GET ${jobs} -query parameter $top`,
    true,
  ],
  [
    'a parameter must be given',
    ({ paths }) => (paths[jobs].get.parameters[0].required = true),
    `GET ${jobs} +query parameter $top required`,
    true,
  ],
  [
    'a parameter has another type',
    ({ paths }) => (paths[jobs].get.parameters[0].schema = { type: 'string' }),
    `GET ${jobs} ~query parameter $top number/int64 → string`,
    true,
  ],
  [
    'a body has another property',
    ({ paths }) => (paths[jobs].post.requestBody.content['application/json'].schema.properties.more = {}),
    `POST ${jobs} +body application/json more`,
    false,
  ],
  [
    'an answer is of another type',
    ({ paths }) => (paths[jobs].get.responses['2XX'].content['application/json'].schema = reference('user')),
    `GET ${jobs} ~answer application/json graph.job → graph.user`,
    true,
  ],
  ['a property is gone', (it) => delete job(it).properties.links, 'graph.job -property links', true],
  ['a property is new', (it) => (job(it).properties.more = {}), 'graph.job +property more', false],
  [
    'a property may not be null any more',
    (it) => (job(it).properties.status = reference('status')),
    'graph.job ~property status graph.status or null → graph.status',
    true,
  ],
  [
    'a property must be there',
    (it) => (job(it).required = ['links']),
    'graph.job +property links required',
    true,
  ],
  [
    'a type extends nothing',
    (it) => it.components.schemas['graph.job'].allOf.shift(),
    'graph.job -extends graph.entity',
    true,
  ],
  [
    'a member is gone',
    (it) => it.components.schemas['graph.status'].enum.pop(),
    'graph.status -member Paused',
    true,
  ],
  [
    'a member is new',
    (it) => it.components.schemas['graph.status'].enum.push('Lost'),
    'graph.status +member Lost',
    false,
  ],
]

test.each(cases)('%s', (_, change, told, breaking) => {
  expect(compare(change)).toEqual([[told, breaking]])
  expect(compare(change, compareWithUpstream)).toEqual([[told, breaking]])
})

test('what is no longer asked for breaks nobody', () => {
  const before = makeDocument()
  job(before).required = ['links']
  expect(compareDocuments(read(before), read(makeDocument()))).toMatchObject([{ breaking: false }])
})

const same: [what: string, change: (document: Made) => unknown][] = [
  ['an integer for a number', ({ paths }) => (paths[jobs].get.parameters[0].schema.type = 'integer')],
  ['a null without a type', (it) => (job(it).properties.status.anyOf[1] = { enum: [null], nullable: true })],
  ['the null of OpenAPI 3.1', (it) => (job(it).properties.status.anyOf[1] = { type: 'null' })],
  ['words', (it) => (job(it).description = 'Other words.')],
  [
    'a body under a name',
    (it) => {
      const { post } = it.paths[jobs]
      Object.assign(it.components, { requestBodies: { made: post.requestBody } })
      post.requestBody = { $ref: '#/components/requestBodies/made' }
    },
  ],
]

test.each(same)('%s is the same', (_, change) => expect(compare(change)).toEqual([]))

test('a parameter of a path may be renamed, which tells the parameter and keeps the operation', () => {
  const changes = compare((document) => {
    const { [jobs]: item } = document.paths
    item.parameters[0].name = 'id'
    document.paths = { [jobs.replace('servicePrincipal-id', 'id')]: item, '/users': document.paths['/users'] }
  })
  expect(changes.map(([told]) => told)).toContain(`GET ${jobs} -path parameter servicePrincipal-id`)
  expect(changes.map(([told]) => told)).not.toContain(`GET ${jobs} -it`)
})

// Of users the slice has a part, and of some operations upstream has none.
test('beside synchronization, what upstream has more is not told, and what it lacks breaks nobody', () => {
  const more = (it: Made) => {
    it.components.schemas['graph.user'].properties.city = { type: 'string' }
    it.paths['/groups'] = { get: {} }
  }
  expect(compare(more, compareWithUpstream)).toEqual([])
  const less = (it: Made) => delete it.paths['/users']
  expect(compare(less, compareWithUpstream)).toEqual([['GET /users -it', false]])
  expect(compare(less)).toEqual([['GET /users -it', true]])
})

test('an operation that the slice says is not upstream is not missed there', () => {
  const slice = makeDocument()
  slice.paths[jobs].put = { 'x-graph-sync-evidence': 'undocumented-observed' }
  expect(compareWithUpstream(read(slice), read(makeDocument()))).toEqual([])
})

function compare(
  change: (document: Made) => unknown,
  by = compareDocuments,
): [told: string, breaking: boolean][] {
  const after = makeDocument()
  change(after)
  return by(read(makeDocument()), read(after)).map(({ subject, part, before, after, breaking }) => {
    const sign = after === undefined ? '-' : before === undefined ? '+' : '~'
    const types = sign === '~' ? ` ${before} → ${after}` : ''
    return [`${subject} ${sign}${part || 'it'}${types}`, breaking]
  })
}

function read(document: Made) {
  return parseDocument(JSON.stringify(document))
}
