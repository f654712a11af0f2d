import { describe, expect, test } from 'vitest'
import { keepAlias, readAddress } from './address.js'

describe('an address below a version', () => {
  test.each([
    ['/v1.0/users/a', { version: 'v1.0', alias: '', path: '/users/a' }],
    ['/beta//users/a', { version: 'beta', alias: '', path: '/users/a' }],
    ['/Beta/users/a', { version: 'beta', alias: '', path: '/users/a' }],
    ['/V1.0', { version: 'v1.0', alias: '', path: '' }],
    ['/v1.0', { version: 'v1.0', alias: '', path: '' }],
    ['/v1.0/myorganization/users', { version: 'v1.0', alias: '/myorganization', path: '/users' }],
    ['/v1.0/myOrganization//users', { version: 'v1.0', alias: '/myOrganization', path: '/users' }],
    ['/v1.0//myorganization', { version: 'v1.0', alias: '/myorganization', path: '' }],
    ['/v1.0/myorganizations', { version: 'v1.0', alias: '', path: '/myorganizations' }],
    ['/v1.0/users/myorganization', { version: 'v1.0', alias: '', path: '/users/myorganization' }],
  ])('%s', (pathname, address) => {
    expect(readAddress(pathname)).toEqual(address)
  })
})

// Azure/portaldocs, the sample output of Microsoft.Solutions.GraphApiControl for /beta/myorganization/applications.
test('the next page keeps the alias, the context has none', () => {
  const root = 'https://graph.microsoft.com/beta'
  const body = {
    '@odata.context': `${root}/$metadata#applications(displayName,appId)`,
    '@odata.nextLink': `${root}/applications?$skiptoken=x`,
    value: [],
  }
  expect(keepAlias({ status: 200, body }, root, '/myorganization')).toEqual({
    status: 200,
    body: { ...body, '@odata.nextLink': `${root}/myorganization/applications?$skiptoken=x` },
  })
})
