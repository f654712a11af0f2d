import { describe, expect, test } from 'vitest'
import { Directory } from '../../../directory/tenant/directory.js'
import { World } from '../../../directory/tenant/world.js'
import { responseOf } from '../../../http/fetch-adapter.js'
import { defaultSettings } from '../../../synchronization/job/provisioning-settings.js'
import { Synchronizer } from '../../../synchronization/job/synchronizer.js'
import { createMemoryTarget } from '../../../synchronization/target/memory-target.js'
import { type Behaviour, defaultBehaviour } from '../../calls/behaviour.js'
import { carryOut } from '../../calls/carry-out.js'
import { GraphApiError } from '../../errors/graph-api-error.js'
import { renderGraphError } from '../../protocol/render.js'
import { readSecretChanges } from './secret-changes.js'
import { synchronizationOperations } from './synchronization-operations.js'

const id = '60443998-0000-4000-8000-000000000001'

const environment = { now: () => new Date(0), newId: () => id }

function open(switches: Partial<Behaviour> = {}) {
  const directory = new Directory('tid', 'Contoso', 'contoso.com')
  const servicePrincipal = {
    id,
    appId: 'app-a',
    displayName: 'Contoso HR',
    createdDateTime: '2026-01-01T00:00:00Z',
    accountEnabled: true,
    servicePrincipalType: 'Application',
    appOwnerOrganizationId: null,
    applicationTemplateId: null,
    servicePrincipalNames: ['app-a'],
    tags: [],
    appRoles: [],
    oauth2PermissionScopes: [],
  } as const
  const ask = (operation: 'secrets.put' | 'secrets.get' | 'secrets.count', body: unknown, query = '') =>
    carryOut(
      operation,
      synchronizationOperations[operation],
      { body },
      {
        params: { 'servicePrincipal-id': id },
        resource: { collection: 'servicePrincipals', object: servicePrincipal },
        query: new URLSearchParams(query),
        header: () => null,
        principal: { kind: 'application', tid: 'tid', oid: 'oid', appid: 'appid', appRoles: new Set() },
        directory,
        environment,
        behaviour: { ...defaultBehaviour, ...switches },
        synchronizer: new Synchronizer(
          { target: createMemoryTarget(), environment, settings: defaultSettings, onExchange: () => {} },
          new World(),
        ),
        root: 'https://graph.microsoft.com/v1.0',
        allowedBy: () => ({ requestId: 'request', time: 0, request: '', caller: '', explanation: '' }),
        dispatch: () => Promise.reject(new Error('Secrets send no other request.')),
      },
    )
  const send = (body: unknown) => ask('secrets.put', body)
  return {
    send,
    put: (...pairs: [key: unknown, value: unknown][]) =>
      send({ value: pairs.map(([key, value]) => ({ key, value })) }),
    get: (query = '') =>
      ask('secrets.get', undefined, query) as { status: 200; body: Record<string, unknown> },
    count: (query = '') => ask('secrets.count', undefined, query),
    stored: () => directory.synchronizationOf(id).secrets.map(({ key, value }) => `${key}=${value}`),
  }
}

function refusalOf(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    const { status, code, message } = error as GraphApiError
    return [status, code, message]
  }
}

const settings = (value: unknown) => ['SyncNotificationSettings', value] as [string, unknown]

describe('PUT secrets', () => {
  test('answers 204 and keeps the order', () => {
    const { put, stored } = open()
    expect(put(['SecretToken', 's3cret'], ['BaseAddress', 'https://scim.example.com'])).toEqual({
      status: 204,
    })
    expect(stored()).toEqual(['SecretToken=s3cret', 'BaseAddress=https://scim.example.com'])
  })

  test('replaces what was there', () => {
    const { put, stored } = open()
    put(['UserName', 'ann'], ['Password', 'hunter2'])
    put(['Password', 'hunter3'])
    expect(stored()).toEqual(['Password=hunter3'])
  })

  test('changes only the keys it names when told to merge', () => {
    const { put, stored } = open({ secretsPut: 'merge' })
    put(['UserName', 'ann'], ['Password', 'hunter2'])
    put(['Password', 'hunter3'], ['Domain', 'contoso'])
    expect(stored()).toEqual(['UserName=ann', 'Password=hunter3', 'Domain=contoso'])
    put(['UserName', ''])
    expect(stored()).toEqual(['Password=hunter3', 'Domain=contoso'])
  })

  test.each(['', null])('removes a key by %j', (value) => {
    const { put, stored } = open()
    put(['UserName', 'ann'], ['Domain', 'contoso'])
    put(['UserName', value], ['Domain', 'contoso'])
    expect(stored()).toEqual(['Domain=contoso'])
  })

  test('of nothing empties the list', () => {
    const { send, put, stored } = open()
    put(['UserName', 'ann'])
    expect(send({ value: [] })).toEqual({ status: 204 })
    expect(stored()).toEqual([])
  })

  test('takes the last value of a repeated key, at its first place', () => {
    const { put, stored } = open()
    put(['UserName', 'ann'], ['Domain', 'contoso'], ['UserName', 'bob'])
    expect(stored()).toEqual(['UserName=bob', 'Domain=contoso'])
  })

  // msgraph-beta-sdk-java#372 has it of credentials; that a PUT is read by the same enum is assumed.
  test.each(['baseAddress', 'secrettoken', 'SYNCALL'])('does not know the key %s', (key) => {
    const { put, stored } = open()
    put(['Domain', 'contoso'])
    expect(refusalOf(() => put(['UserName', 'ann'], [key, 'x']))).toEqual([
      500,
      'InternalError',
      `Requested value '${key}' was not found.`,
    ])
    expect(stored()).toEqual(['Domain=contoso'])
  })

  test('stores a key in its canonical spelling when told not to mind', () => {
    const { put, stored } = open({ secretKeys: 'anyCase' })
    put(['baseAddress', 'https://scim.example.com'], ['secrettoken', 's3cret'])
    expect(stored()).toEqual(['BaseAddress=https://scim.example.com', 'SecretToken=s3cret'])
  })

  test('takes annotations', () => {
    const { send, stored } = open()
    send({
      '@odata.type': '#x',
      value: [{ '@odata.type': '#y', 'key@odata.type': '#z', key: 'Domain', value: 'c' }],
    })
    expect(stored()).toEqual(['Domain=c'])
  })

  test.each([
    ['store', ['Password=*', 'UserName=*']],
    ['keep', ['Password=hunter2', 'UserName=*']],
  ] as const)('with a mask does %s it', (maskedValue, expected) => {
    const { put, stored } = open({ maskedValue })
    put(['Password', 'hunter2'], ['UserName', 'ann'])
    put(['Password', '*'], ['UserName', '*'])
    expect(stored()).toEqual(expected)
  })

  test('stores a mask literally when there is nothing to keep', () => {
    const { put, stored } = open({ maskedValue: 'keep' })
    put(['Password', '*'])
    expect(stored()).toEqual(['Password=*'])
  })

  test.each([
    '{}',
    '{"Enabled":true,"Recipients":"ann@contoso.com","DeleteThresholdEnabled":true,"DeleteThresholdValue":500,"HumanResourcesLookaheadQueryEnabled":false}',
    '{"DeleteThresholdEnabled":true,"DeleteThresholdValue":17}',
    '{"Recipients":null}',
    '{"Later":1}',
  ])('accepts the notification settings %s', (value) => {
    const { put, stored } = open()
    put(settings(value))
    expect(stored()).toEqual([`SyncNotificationSettings=${value}`])
  })

  test.each([
    '',
    null,
    '[]',
    'null',
    'true',
    '"text"',
    '{',
    '{"Enabled":"true"}',
    '{"Recipients":1}',
    '{"DeleteThresholdValue":"500"}',
    '{"DeleteThresholdValue":1.5}',
    '{"HumanResourcesLookaheadQueryEnabled":null}',
  ])('refuses the notification settings %j', (value) => {
    const { put, stored } = open()
    expect(() => put(['UserName', 'ann'], settings(value))).toThrow('"code":"InvalidNotificationSettings"')
    expect(stored()).toEqual([])
  })
})

// AzureAD/SCIMReferenceCode:…/scim-onboarding.agent.md@18a3e812: "Oauth2TokenExchangeUri ... NotInAllowList".
describe("OAuth's secrets", () => {
  const pairs: [string, string][] = [
    ['BaseAddress', 'https://scim.example.com'],
    ['Oauth2ClientId', 'client'],
    ['Oauth2TokenExchangeUri', 'https://auth.example.com/oauth/token'],
  ]

  test('are taken', () => {
    const { put, stored } = open()
    put(...pairs)
    expect(stored()).toContain('Oauth2TokenExchangeUri=https://auth.example.com/oauth/token')
  })

  test('are refused by name where a report is followed, and nothing is written', () => {
    const { put, stored } = open({ oauthSecrets: 'refuse' })
    expect(refusalOf(() => put(...pairs))).toEqual([
      400,
      'BadRequest',
      'Oauth2TokenExchangeUri: NotInAllowList',
    ])
    expect(stored()).toEqual([])
    put(['BaseAddress', 'https://scim.example.com'])
    expect(stored()).toEqual(['BaseAddress=https://scim.example.com'])
  })
})

const token = 'hunter2'
const wrongBodies: [string, unknown, string][] = [
  ['a bare array', [{ key: 'Password', value: token }], "An unexpected 'StartArray' node was found"],
  ['a text', token, "An unexpected 'PrimitiveValue' node was found"],
  ['null', null, "An unexpected 'PrimitiveValue' node was found"],
  ['no value', {}, 'Property value in payload has a value that does not match schema.'],
  ['a null value', { value: null }, 'Property value in payload has a value that does not match schema.'],
  ['an object as value', { value: { Password: token } }, 'Property value in payload has a value'],
  [
    'the property of the documentation table',
    { credentials: [{ key: 'Password', value: token }] },
    "The property 'credentials' does not exist on type 'microsoft.graph.synchronization'.",
  ],
  ['a text as entry', { value: [token] }, "An unexpected 'PrimitiveValue' node was found"],
  ['null as entry', { value: [null] }, "An unexpected 'PrimitiveValue' node was found"],
  ['an array as entry', { value: [['Password', token]] }, "An unexpected 'StartArray' node was found"],
  [
    'no key',
    { value: [{ value: token }] },
    'Property key in payload has a value that does not match schema.',
  ],
  ['a null key', { value: [{ key: null, value: token }] }, 'Property key in payload has a value'],
  ['a number as key', { value: [{ key: 2, value: token }] }, 'Property key in payload has a value'],
  ['an unknown key', { value: [{ key: token, value: 'Password' }] }, 'Property key in payload has a value'],
  ['no value in an entry', { value: [{ key: 'Password' }] }, 'Property value in payload has a value'],
  [
    'a number as a secret',
    { value: [{ key: 'Password', value: 1 }] },
    'Property value in payload has a value',
  ],
  [
    'an object as a secret',
    { value: [{ key: 'Password', value: { token } }] },
    'Property value in payload has',
  ],
  [
    'an unknown property',
    { value: [{ key: 'Password', value: token, name: token }] },
    "The property 'name' does not exist on type 'microsoft.graph.synchronizationSecretKeyStringValuePair'.",
  ],
  [
    'notification settings with a secret in them',
    { value: [{ key: 'SyncNotificationSettings', value: `{"Enabled":"${token}"}` }] },
    'InvalidNotificationSettings',
  ],
]

describe('a wrong body', () => {
  test.each(wrongBodies)(
    'with %s is refused, changes nothing and is not quoted',
    async (_, body, message) => {
      const { send, put, stored } = open()
      put(['UserName', 'ann'])
      const error = await (async () => send(body))().catch((error: unknown) => error)
      expect(error).toBeInstanceOf(GraphApiError)
      const context = { requestId: 'r', clientRequestId: 'c', now: new Date(0) }
      const response = responseOf(renderGraphError(error as GraphApiError, context))
      const text = await response.text()
      expect(response.status).toBe(400)
      expect((error as GraphApiError).message).toContain(message)
      expect(text).not.toContain(token)
      expect(stored()).toEqual(['UserName=ann'])
    },
  )
})

test('what can be read stands beside what is wrong, as the policy asks about it', () => {
  const { changes, problem } = readSecretChanges({
    colour: 'red',
    value: [
      { key: 'Password', value: 1 },
      { key: 'syncall', value: 'True', colour: 'red' },
      { key: 'SyncAll', value: 'False' },
    ],
  })
  expect(changes).toEqual([
    { key: 'SyncAll', value: 'True' },
    { key: 'SyncAll', value: 'False' },
  ])
  expect(problem?.message).toContain(
    "The property 'colour' does not exist on type 'microsoft.graph.synchronization'",
  )
})

describe('GET secrets', () => {
  test('is an empty list before anything is written', () => {
    expect(open().get()).toEqual({
      status: 200,
      body: {
        '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#servicePrincipals('${id}')/synchronization/secrets`,
        value: [],
      },
    })
  })

  test('masks what is sensitive and shows the rest', () => {
    const { put, get } = open()
    put(['Password', 'hunter2'], ['UserName', 'ann'], ['SecretToken', 's3cret'], settings('{}'))
    expect(get().body.value).toEqual([
      { key: 'Password', value: '*' },
      { key: 'UserName', value: 'ann' },
      { key: 'SecretToken', value: '*' },
      { key: 'SyncNotificationSettings', value: '{}' },
    ])
  })

  test('lets no query look behind the mask', () => {
    const { put, get, count } = open()
    put(['Password', 'hunter2'])
    expect(get("$filter=startswith(value,'h')").body.value).toEqual([])
    expect(count("$filter=startswith(value,'h')")).toEqual({ status: 200, text: '0' })
    expect(get("$filter=value eq '*'").body.value).toHaveLength(1)
  })

  test('comes in pages', () => {
    const { put, get } = open()
    put(['UserName', 'ann'], ['Domain', 'contoso'])
    const { body } = get('$top=1')
    expect(body.value).toEqual([{ key: 'UserName', value: 'ann' }])
    expect(body['@odata.nextLink']).toContain(
      `/servicePrincipals/${id}/synchronization/secrets?$top=1&$skiptoken=`,
    )
  })
})

test('the count of secrets is a bare number', () => {
  const { put, count } = open()
  put(['UserName', 'ann'], ['Domain', 'contoso'])
  expect(count()).toEqual({ status: 200, text: '2' })
})
