import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type OperationId, operations } from '../../src/generated/operations.js'
import { queries } from '../../src/generated/queries.js'
import type { PropertyType } from '../../src/graph/odata/query/entity-type.js'
import { typeAt } from '../../src/graph/types/type-at.js'
import { generateSigningKeys } from '../../src/identity/keys/signing-keys.js'
import { operationsOf, readServed, type SliceNode } from '../slice.js'
import { directoryCases } from '../walk/directory-cases.js'
import { type Caller, ids, openPlace, versionOf } from '../walk/place.js'
import { noteProperties, propertiesWithin, type Seen } from '../walk/seen-properties.js'
import { synchronizationCases } from '../walk/synchronization-cases.js'
import type { WalkCase } from '../walk/walk-case.js'

const cases: Partial<Record<OperationId, WalkCase>> = { ...synchronizationCases, ...directoryCases }
const filled = [
  ['user', '/users/{user-id}'],
  ['group', '/groups/{group-id}'],
] as const
const slice = readServed()
const sliceOperations = operationsOf(slice)
const keys = generateSigningKeys()
const seen: Seen = { properties: new Set(), strangers: new Set() }
const types = parse(readFileSync(new URL('../../../../openapi/types.yaml', import.meta.url), 'utf8'))

/** The list of `openapi/types.yaml`, by reason: type → properties. */
const unfilled = Object.values<Record<string, string[]>>(types.unfilled).flatMap((byType) =>
  Object.entries(byType).flatMap(([type, names]) => names.map((name) => `${type}/${name}`)),
)

beforeAll(async () => {
  for (const operation of Object.keys(operations) as OperationId[]) {
    const type = typeOfReply(operation)
    if (type === undefined) continue
    const { as = 'application-admin', ...one } = cases[operation] ?? {}
    const place = open(as, operation.endsWith('.app'), versionOf(operation))
    await one.prepare?.(place)
    const { method, path } = operations[operation]
    const body = typeof one.body === 'function' ? one.body(place) : one.body
    note((await place.call(method, path, body, { headers: one.headers ?? {} })).body, type)
  }
  await noteWhole()
  await noteLifeOfAJob()
  await noteCertificate()
})

/** Objects that are filled up with null, unless all that the fake has of them is asked for. */
async function noteWhole() {
  const { call, params } = open('application-admin')
  params['user-id'] = (await call('POST', '/users', newUser)).body.id
  for (const [type, path] of filled) {
    noteProperties((await call('GET', `${path}?$select=*`)).body, type, seen)
  }
}

/** A job under way, after a cycle, and in quarantine; what the log tells of them, and of an object that is not there. */
async function noteLifeOfAJob() {
  const place = open('application-admin')
  const { params, call } = place
  await call('PUT', '{sync}/secrets', { value: secrets('https://scim.example.com') })
  params.job = (await call('POST', '{sync}/jobs', { templateId: 'scim' })).body.id
  const job = async () => note((await call('GET', '{sync}/jobs/{job}')).body, 'synchronizationJob')
  await call('POST', '{sync}/jobs/{job}/start')
  await job()
  place.advance('PT1M')
  await job()
  const { body: schema } = await call('GET', '{sync}/jobs/{job}/schema')
  const subjects = [{ objectId: ids.appId, objectTypeName: 'User' }]
  const parameters = [{ ruleId: schema.synchronizationRules[0].id, subjects }]
  await call('POST', '{sync}/jobs/{job}/provisionOnDemand', { parameters })
  note((await call('GET', '/auditLogs/provisioning')).body, 'provisioningObjectSummary')
  await call('POST', '/applications', { displayName: 'HR' }, { headers: { 'User-Agent': 'test' } })
  const as = 'global-administrator'
  note((await call('GET', '/auditLogs/directoryAudits', undefined, { as })).body, 'directoryAudit')
  await call('PUT', '{sync}/secrets', { value: secrets('https://scim.invalid') })
  place.advance('P1D')
  await job()
}

const newUser = {
  ...{ accountEnabled: true, displayName: 'Ann', mailNickname: 'ann' },
  userPrincipalName: 'ann@contoso.example',
  passwordProfile: { password: 'not-a-password-of-ann' },
}

async function noteCertificate() {
  const { call } = open('application-admin')
  const key = { type: 'AsymmetricX509Cert', usage: 'Verify', key: 'AAAA' }
  await call('PATCH', '/applications/{application-id}', { keyCredentials: [key] })
  note((await call('GET', '/applications/{application-id}')).body, 'application')
}

const secrets = (address: string) => [
  { key: 'BaseAddress', value: address },
  { key: 'SecretToken', value: 'not-a-secret' },
]

const open = (usual: Caller, throughApplication = false, version: 'v1.0' | 'beta' = 'v1.0') =>
  openPlace({ version, throughApplication, usual, signingKeys: () => keys })

/** Notes a body: one object, or the objects in its `value`. */
function note(body: SliceNode, type: string): void {
  const items = Array.isArray(body?.value) ? body.value : [body]
  for (const item of items) {
    const own = item?.['@odata.type']?.replace('#microsoft.graph.', '') ?? type
    if (!filled.some(([one]) => one === own)) noteProperties(item, own, seen)
  }
}

test('answers show nothing that the table of types lacks', () => {
  expect([...seen.strangers]).toEqual([])
})

test('what answers leave empty is listed with its reason, and nothing else is', () => {
  const all = propertiesWithin(Object.values(queries).flatMap((row) => row.types))
  const missing = [...all].filter((property) => !seen.properties.has(property))
  expect(missing.sort()).toEqual([...unfilled].sort())
})

describe('what is said to be shown as it was written', () => {
  test.each([
    ['application', '/applications/{application-id}'],
    ['servicePrincipal', '/servicePrincipals/{servicePrincipal-id}'],
    ['group', '/groups/{group-id}'],
    ['user', '/users/{user-id}'],
  ] as const)('of a %s is', async (type, path) => {
    const { call } = open('application-admin')
    const { properties } = typeAt(type, 'v1.0')
    const names: string[] = types.unfilled['as-written'][type]
    const written = Object.fromEntries(names.map((name) => [name, sampleOf(properties[name])]))
    // What Exchange keeps, only a Microsoft 365 group has.
    const unified = type === 'group' && { groupTypes: ['Unified'] }
    expect((await call('PATCH', path, { ...written, ...unified })).status).toBe(204)
    expect((await call('GET', `${path}?$select=${names}`)).body).toMatchObject(written)
  })
})

function sampleOf(type: PropertyType | undefined): unknown {
  if (typeof type === 'object') return 'collection' in type ? [] : {}
  if (type === 'Edm.Boolean') return true
  if (type === 'Edm.Guid') return ids.appId
  return type === 'Edm.DateTimeOffset' ? '2026-03-01T12:00:00Z' : 'written'
}

/** The type of an answer, or of what is in its `value`. */
function typeOfReply(operation: OperationId): string | undefined {
  const { responses } = sliceOperations.get(operation)
  const success = Object.keys(responses).find((code) => code.startsWith('2'))
  const schema = resolve(responses[success ?? '']).content?.['application/json']?.schema
  if (!schema) return undefined
  const items = resolve(schema).allOf?.map((part: SliceNode) => part.properties?.value?.items)
  const reference =
    items?.find(Boolean)?.$ref ?? resolve(schema).properties?.value?.items?.$ref ?? schema.$ref
  return reference?.split('/').at(-1).replace('microsoft.graph.', '')
}

const resolve = (node: SliceNode): SliceNode =>
  node?.$ref
    ? node.$ref
        .split('/')
        .slice(1)
        .reduce((at: SliceNode, part: string) => at[part], slice)
    : (node ?? {})
