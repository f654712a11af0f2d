import { describe, expect, test } from 'vitest'
import { operations } from '../../generated/operations.js'
import { createRouter } from './route.js'

const route = createRouter()
const sp = '/servicePrincipals/0a1b'
const jobs = `${sp}/synchronization/jobs`

describe('a path of the slice', () => {
  test.each(Object.entries(operations))('%s leads to itself', (id, { method, path }) => {
    const concrete = path.replace(/\{appId\}/, 'some-app').replace(/\{([^}]+)\}/g, 'value-of-$1')
    expect(route(method, concrete, 'beta')).toMatchObject({ kind: 'operation', id })
  })

  test('gives its parameters by their OpenAPI names', () => {
    expect(route('POST', `${jobs}/scim.1/start`)).toEqual({
      kind: 'operation',
      id: 'jobs.start',
      params: { 'servicePrincipal-id': '0a1b', 'synchronizationJob-id': 'scim.1' },
    })
  })
})

describe('the ways clients spell a path', () => {
  test.each([
    [
      'a function with parentheses',
      'GET',
      `${jobs}/j/schema/filterOperators()`,
      'jobs.schema.filterOperators',
    ],
    [
      'a function without parentheses',
      'GET',
      `${jobs}/j/schema/filterOperators`,
      'jobs.schema.filterOperators',
    ],
    ['a trailing slash', 'GET', `${jobs}/`, 'jobs.list'],
    ['two slashes after the version', 'PUT', `/${sp}/synchronization/secrets`, 'secrets.put'],
    ['three slashes after the version', 'GET', '///users/a1', 'users.get'],
    ['two slashes behind an id', 'GET', `${sp}//synchronization/jobs`, 'jobs.list'],
    ['two slashes inside synchronization', 'GET', `${sp}/synchronization//jobs`, 'jobs.list'],
    ['two slashes before a batch', 'POST', '//$batch', 'batch'],
    ['a bound operation with its namespace', 'POST', `${jobs}/j/microsoft.graph.start`, 'jobs.start'],
    ['lower case', 'GET', '/serviceprincipals/0a1b/synchronization/jobs', 'jobs.list'],
    ['a key in parentheses', 'GET', "/servicePrincipals('0a1b')/synchronization/jobs('j')", 'jobs.get'],
    ['an encoded dollar sign', 'GET', `${jobs}/%24count`, 'jobs.count'],
    [
      'a collection action beside job ids',
      'POST',
      `${jobs}/validateCredentials`,
      'jobs.validateCredentials.collection',
    ],
  ])('%s', (_, method, path, id) => {
    expect(route(method, path)).toMatchObject({ kind: 'operation', id })
  })

  test('an alternate key is handed over as such', () => {
    const found = route('GET', "/servicePrincipals(appId='11-22')")
    expect(found).toEqual({
      kind: 'operation',
      id: 'servicePrincipals.getByAppId',
      params: {},
      alternateKey: { name: 'appId', value: '11-22' },
    })
  })

  test('an alternate key works in front of the synchronization subtree', () => {
    expect(route('PUT', '/servicePrincipals(appId=%2711-22%27)/synchronization/secrets')).toMatchObject({
      id: 'secrets.put',
      alternateKey: { name: 'appId', value: '11-22' },
    })
  })
})

describe('documents for anybody', () => {
  test.each([
    ['/', 'service-document'],
    ['//', 'service-document'],
    ['/$metadata', 'metadata'],
    ['//$metadata', 'metadata'],
  ])('%s', (path, kind) => {
    expect(route('GET', path)).toEqual({ kind })
  })
})

describe('what is not served', () => {
  test.each([
    [
      'an unknown segment inside synchronization',
      'GET',
      `${sp}/synchronization/nonsense`,
      { kind: 'unknown-segment', segment: 'nonsense' },
    ],
    [
      'an unknown segment below a job',
      'POST',
      `${jobs}/j/stop`,
      { kind: 'unknown-segment', segment: 'stop' },
    ],
    [
      'another method inside synchronization',
      'PATCH',
      `${sp}/synchronization/secrets`,
      { kind: 'method-not-allowed', allowed: ['GET', 'PUT'] },
    ],
    ['an empty id', 'GET', '/servicePrincipals//synchronization/jobs', { kind: 'empty-id' }],
    ['an empty id behind two slashes', 'GET', '//servicePrincipals//synchronization', { kind: 'empty-id' }],
    ['an empty id of a job', 'POST', `${jobs}//start`, { kind: 'empty-id' }],
    [
      'TRACE of what the slice has',
      'TRACE',
      '/servicePrincipals',
      { kind: 'method-not-allowed', allowed: ['GET', 'POST'] },
    ],
    [
      'a method of WebDAV on what the slice lacks',
      'PROPFIND',
      '/devices',
      { kind: 'method-not-allowed', allowed: ['DELETE', 'GET', 'PATCH', 'POST', 'PUT'] },
    ],
    ['TRACE of the metadata', 'TRACE', '/$metadata', { kind: 'method-not-allowed', allowed: ['GET'] }],
    ['HEAD', 'HEAD', '/servicePrincipals', { kind: 'not-in-slice' }],
    ['another method of the API', 'DELETE', '/users', { kind: 'not-in-slice' }],
    ['a resource outside the slice', 'GET', '/devices', { kind: 'not-in-slice' }],
    ['a count outside the slice', 'GET', '/oauth2PermissionGrants/$count', { kind: 'not-in-slice' }],
    ['a delta outside the slice', 'GET', '/applications/delta()', { kind: 'not-in-slice' }],
    ['a property outside the slice', 'GET', `${sp}/memberOf`, { kind: 'not-in-slice' }],
    ['a malformed percent-encoding', 'GET', '/servicePrincipals/%E0%A4%A', { kind: 'not-in-slice' }],
  ])('%s', (_, method, path, expected) => {
    const found = route(method, path)
    if ('allowed' in expected && found.kind === 'method-not-allowed') {
      expect([...found.allowed].sort()).toEqual(expected.allowed)
    } else expect(found).toEqual(expected)
  })
})
