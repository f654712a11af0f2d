import { expect, test } from 'vitest'
import { checkSnapshot } from './check-snapshot.js'

const tenant = { tenantId: 't', displayName: 'Contoso', domain: 'contoso.example', servicePrincipals: [] }

test.each([
  [undefined, 'tenants must be a list'],
  [{}, 'tenants must be a list'],
  [{ tenants: [5] }, 'tenants[0] must be an object'],
  [{ tenants: [{}] }, 'tenants[0].tenantId must be a text'],
  [{ tenants: [{ ...tenant, domain: '' }] }, 'tenants[0].domain must be a text'],
  [{ tenants: [{ ...tenant, servicePrincipals: undefined }] }, 'tenants[0].servicePrincipals must be a list'],
  [{ tenants: [{ ...tenant, users: 5 }] }, 'tenants[0].users must be a list of records'],
  [{ tenants: [{ ...tenant, users: [['a', null]] }] }, 'tenants[0].users[0] must be an id and its record'],
  [{ tenants: [tenant, tenant] }, 't is the id or domain of two tenants'],
])('%j is no snapshot', (value, message) => {
  expect(() => checkSnapshot(value)).toThrow(message)
})

test('no tenants are a world, and kinds that a version before did not have may be left out', () => {
  expect(() => checkSnapshot({ tenants: [] })).not.toThrow()
  expect(() => checkSnapshot({ tenants: [tenant] })).not.toThrow()
})
