import { expect } from 'vitest'
import { galleryApplications } from '../../src/gallery/applications.js'
import type { OperationId } from '../../src/generated/operations.js'
import { ids, type Place } from './place.js'
import { first, gone, inTurn, lists, reads, type WalkCase } from './walk-case.js'

const credentials = [
  { key: 'BaseAddress', value: 'https://scim.example.com' },
  { key: 'SecretToken', value: 'not-a-secret' },
]
const job = '{sync}/jobs/{synchronizationJob-id}'
const upload = `${job}/bulkUpload`

const saveSecrets = first('PUT', '{sync}/secrets', { value: credentials }, () => ({}))
const createJob = first('POST', '{sync}/jobs', { templateId: 'scim' }, ({ id }) => ({
  'synchronizationJob-id': id,
}))
const withJob = inTurn(saveSecrets, createJob)
const startJob = first('POST', `${job}/start`, undefined, () => ({}))

const inbound = galleryApplications.find(({ templates }) => templates.some(({ id }) => id === 'API2AAD'))
const withInboundJob = inTurn(
  first('POST', `/applicationTemplates/${inbound?.id}/instantiate`, { displayName: 'HR' }, (made) => ({
    'servicePrincipal-id': made.servicePrincipal.id ?? made.servicePrincipal.objectId,
    'application-id': made.application.id ?? made.application.objectId,
  })),
  async ({ params }) => {
    params.sync = params.sync?.startsWith('/applications')
      ? `/applications/${params['application-id']}/synchronization`
      : `/servicePrincipals/${params['servicePrincipal-id']}/synchronization`
  },
  first('POST', '{sync}/jobs', { templateId: 'API2AAD' }, ({ id }) => ({ 'synchronizationJob-id': id })),
)
const bytes = new TextEncoder().encode(
  '{"schemas":["urn:ietf:params:scim:api:messages:2.0:BulkRequest"],"Operations":[]}',
)
const octets = { 'Content-Type': 'application/octet-stream' }
const withUpload = inTurn(withInboundJob, async (place) => {
  const { status } = await place.call('PUT', `${upload}/$value`, bytes, { headers: octets })
  expect(status).toBeLessThan(300)
})

const status = (code: string) => reads(job, { status: expect.objectContaining({ code }) })

const connection = `${job}/objectConnections('${ids.adele}')`
const withLink = inTurn(
  withJob,
  startJob,
  async (place) => {
    place.params['objectConnection-id'] = ids.adele
    place.advance('PT1M')
    expect((await place.call('GET', job)).body.status.code).toBe('Active')
  },
  first('POST', `${job}/pause`, undefined, () => ({})),
)

/** A case for each operation of the synchronization subtree, by its id without `.app`. */
const onEitherSide: Record<string, WalkCase> = {
  'synchronization.get': { prepare: withJob },
  'synchronization.put': {
    body: { secrets: credentials },
    seen: reads('{sync}', {
      secrets: [{ key: 'BaseAddress', value: 'https://scim.example.com' }, { key: 'SecretToken' }],
    }),
  },
  'synchronization.delete': { status: 204, prepare: withJob, seen: reads('{sync}/jobs', { value: [] }) },
  acquireAccessToken: {
    status: 204,
    body: { credentials: [{ key: 'Oauth2AuthorizationCode', value: 'not-a-code' }] },
    seen: reads('{sync}', {
      secrets: expect.arrayContaining([{ key: 'Oauth2AccessToken', value: '*' }]),
    }),
  },
  'secrets.get': { prepare: saveSecrets },
  'secrets.put': {
    status: 204,
    body: { value: credentials },
    seen: async (place) => expect((await place.call('GET', '{sync}/secrets/$count')).body).toBe('2'),
  },
  'secrets.count': { prepare: saveSecrets },
  'connectivityParameters.update': {
    status: 204,
    body: { value: [{ key: 'baseAddress', value: 'https://scim.example.com' }] },
    seen: lists('{sync}/secrets', { key: 'BaseAddress', value: 'https://scim.example.com' }),
  },
  'jobs.objectConnections.get': { prepare: withLink },
  'jobs.objectConnections.delete': { status: 204, prepare: withLink, seen: gone(connection) },
  'jobs.list': { prepare: withJob },
  'jobs.create': {
    status: 201,
    body: { templateId: 'scim' },
    seen: lists('{sync}/jobs', { templateId: 'scim' }),
  },
  'jobs.count': { prepare: withJob },
  'jobs.validateCredentials.collection': { status: 204, body: { templateId: 'scim', credentials } },
  'jobs.get': { prepare: withJob },
  'jobs.update': {
    prepare: withJob,
    body: { synchronizationJobSettings: [{ name: 'QuarantineTooManyDeletesThreshold', value: '7' }] },
    seen: reads(job, {
      synchronizationJobSettings: expect.arrayContaining([
        { name: 'QuarantineTooManyDeletesThreshold', value: '7' },
      ]),
    }),
  },
  'jobs.delete': { status: 204, prepare: withJob, seen: gone(job) },
  'jobs.bulkUpload.get': { prepare: withUpload },
  'jobs.bulkUpload': {
    status: 202,
    prepare: withInboundJob,
    headers: { 'Content-Type': 'application/scim+json' },
    body: {
      schemas: ['urn:ietf:params:scim:api:messages:2.0:BulkRequest'],
      Operations: [
        { method: 'POST', bulkId: '1', path: '/Users', data: { externalId: '1', userName: 'new' } },
      ],
    },
    seen: async (_, { headers }) => expect(headers.get('Location')).toContain('/auditLogs/provisioning'),
  },
  'jobs.bulkUpload.update': { prepare: withUpload, body: {} },
  'jobs.bulkUpload.delete': { status: 204, prepare: withUpload, seen: gone(`${upload}/$value`) },
  'jobs.bulkUpload.content.get': { prepare: withUpload },
  'jobs.bulkUpload.content.put': {
    status: 204,
    prepare: withInboundJob,
    headers: octets,
    body: bytes,
    seen: async (place) =>
      expect((await place.call('GET', `${upload}/$value`)).body).toContain('BulkRequest'),
  },
  'jobs.bulkUpload.content.delete': { status: 204, prepare: withUpload, seen: gone(`${upload}/$value`) },
  'jobs.pause': {
    status: 204,
    prepare: inTurn(withJob, startJob),
    seen: reads(job, { schedule: expect.objectContaining({ state: 'Paused' }) }),
  },
  'jobs.provisionOnDemand': {
    prepare: inTurn(
      withJob,
      first('GET', `${job}/schema`, undefined, ({ synchronizationRules }) => ({
        rule: synchronizationRules[0].id,
      })),
    ),
    body: ({ params }: Place) => ({
      parameters: [{ ruleId: params.rule, subjects: [{ objectId: ids.adele, objectTypeName: 'User' }] }],
    }),
  },
  'jobs.restart': {
    status: 204,
    prepare: inTurn(withJob, startJob),
    body: { criteria: { resetScope: 'Watermark, Escrows, QuarantineState' } },
    seen: reads(job, { schedule: expect.objectContaining({ state: 'Active' }) }),
  },
  'jobs.start': {
    status: 204,
    prepare: withJob,
    seen: async (place) => {
      await status('NotRun')(place)
      place.advance('PT2H')
      await status('Active')(place)
    },
  },
  'jobs.validateCredentials': { status: 204, prepare: withJob, body: { useSavedCredentials: true } },
  'templates.list': {},
  'templates.create': {
    status: 201,
    body: { id: 'own', factoryTag: 'own', description: 'Our own' },
    seen: lists('{sync}/templates', { factoryTag: 'own' }),
  },
  'templates.count': {},
  'templates.get': {},
  'templates.update': {
    status: 204,
    body: { description: 'Changed' },
    seen: reads('{sync}/templates/scim', { description: 'Changed' }),
  },
  'templates.delete': { status: 204, seen: lists('{sync}/templates', { id: 'scim' }, false) },
  ...schemaCases('jobs.schema', `${job}/schema`, withJob),
  ...schemaCases('templates.schema', '{sync}/templates/scim/schema', async () => {}),
}

function schemaCases(
  id: string,
  path: string,
  open: (place: Place) => Promise<void>,
): Record<string, WalkCase> {
  const prepare = inTurn(
    open,
    first('GET', path, undefined, ({ directories }) => ({ 'directoryDefinition-id': directories[0].id })),
  )
  const replace: WalkCase = {
    status: 204,
    prepare,
    body: { synchronizationRules: [], directories: [] },
    seen: reads(path, { synchronizationRules: [], directories: [] }),
  }
  const directory = `${path}/directories/{directoryDefinition-id}`
  return {
    [`${id}.get`]: { prepare },
    [`${id}.put`]: replace,
    [`${id}.update`]: replace,
    [`${id}.delete`]: {
      status: 204,
      prepare: inTurn(
        open,
        first('PATCH', path, replace.body, () => ({})),
      ),
      seen: async (place) => {
        expect((await place.call('GET', path)).body.synchronizationRules).not.toEqual([])
      },
    },
    [`${id}.filterOperators`]: { prepare },
    [`${id}.functions`]: { prepare },
    [`${id}.parseExpression`]: { prepare, body: { expression: 'ToUpper([userPrincipalName])' } },
    [`${id}.directories.list`]: { prepare },
    [`${id}.directories.create`]: {
      status: 201,
      prepare,
      body: { name: 'Our own', objects: [] },
      seen: lists(`${path}/directories`, { name: 'Our own' }),
    },
    [`${id}.directories.count`]: { prepare },
    [`${id}.directories.get`]: { prepare },
    [`${id}.directories.update`]: {
      prepare,
      body: { name: 'Renamed' },
      seen: reads(directory, { name: 'Renamed' }),
    },
    [`${id}.directories.delete`]: { status: 204, prepare, seen: gone(directory) },
    [`${id}.directories.discover`]: { prepare },
  }
}

/** The same below the service principal and below its application; not every operation is on both. */
export const synchronizationCases: Partial<Record<OperationId, WalkCase>> = Object.fromEntries(
  Object.entries(onEitherSide).flatMap(([id, one]) => [
    [id, one],
    [`${id}.app`, one],
  ]),
)
