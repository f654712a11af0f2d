import { expect, test } from 'vitest'
import { principalOf } from './principal-of.js'

const caller = { tid: 't', oid: 'o', appid: 'a' }

test('an app-only token carries app roles and nothing a user has', () => {
  const claims = {
    ...caller,
    idtyp: 'app',
    roles: ['Synchronization.ReadWrite.All'],
    scp: 'User.Read',
    wids: ['w'],
  }
  expect(principalOf(claims)).toEqual({
    kind: 'application',
    ...caller,
    appRoles: new Set(['Synchronization.ReadWrite.All']),
  })
})

test('a delegated token carries scopes, split at every space, and directory roles', () => {
  expect(principalOf({ ...caller, idtyp: 'user', scp: 'User.Read  openid', wids: ['w'] })).toEqual({
    kind: 'user',
    ...caller,
    scopes: new Set(['User.Read', 'openid']),
    directoryRoles: new Set(['w']),
    personal: false,
  })
})

test('a token without idtyp is delegated when it has scopes, and names its client azp in version 2.0', () => {
  const { appid, ...rest } = caller
  expect(principalOf({ ...rest, azp: appid, scp: 'User.Read' })).toMatchObject({ kind: 'user', appid: 'a' })
  expect(principalOf(caller)).toMatchObject({ kind: 'application', appRoles: new Set() })
})

test('a personal account is told by its identity provider', () => {
  expect(principalOf({ ...caller, idtyp: 'user', idp: 'live.com' })).toMatchObject({ personal: true })
})

test('claims of a wrong type are as good as absent', () => {
  expect(principalOf({ tid: 1, oid: null, appid: [], idtyp: 'app', roles: 'Application.Read.All' })).toEqual({
    kind: 'application',
    tid: '',
    oid: '',
    appid: '',
    appRoles: new Set(),
  })
})
