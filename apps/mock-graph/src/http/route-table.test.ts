import { expect, test } from 'vitest'
import { createRouteTable } from './route-table.js'

const find = createRouteTable({
  '': { GET: 'overview' },
  '/keys': { GET: 'plain' },
  '/{tenant}/keys': { GET: 'of a tenant' },
  '/{tenant}/users/{user}': { GET: 'user', PUT: 'change' },
})

test.each([
  ['/', 'overview', {}],
  ['/keys', 'plain', {}],
  ['//keys/', 'plain', {}],
  ['/contoso.com/keys', 'of a tenant', { tenant: 'contoso.com' }],
  ['/a%20b/users/ann%40x', 'user', { tenant: 'a b', user: 'ann@x' }],
  ['/%zz/keys', 'of a tenant', { tenant: '%zz' }],
])('%s leads to what serves it', (path, serves, params) => {
  expect(find(path)).toMatchObject({ methods: { GET: serves }, params })
})

test.each(['/contoso.com', '/contoso.com/Keys', '/a/users', '/a/users/b/c', '/constructor'])(
  '%s leads nowhere',
  (path) => {
    expect(find(path)).toBeUndefined()
  },
)
