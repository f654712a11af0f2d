import { expect, test } from 'vitest'
import { applicationTemplateOperations } from '../operations/application-templates/application-template-operations.js'
import { applicationOperations } from '../operations/applications/application-operations.js'
import { deletedItemOperations } from '../operations/deleted-items/deleted-item-operations.js'
import { grantOperations } from '../operations/grants/grant-operations.js'
import { groupOperations } from '../operations/groups/group-operations.js'
import { organizationOperations } from '../operations/organization/organization-operations.js'
import { roleOperations } from '../operations/roles/role-operations.js'
import { servicePrincipalOperations } from '../operations/service-principals/service-principal-operations.js'
import { userOperations } from '../operations/users/user-operations.js'
import { resourceUnitsOf } from './resource-units.js'

// Both: the identity and access limits in docs/discoveries/throttling.md.
test('of all reads of the directory these cost two units, and the others one', () => {
  const described = {
    ...applicationOperations,
    ...applicationTemplateOperations,
    ...deletedItemOperations,
    ...grantOperations,
    ...groupOperations,
    ...organizationOperations,
    ...roleOperations,
    ...servicePrincipalOperations,
    ...userOperations,
  }
  const dear = Object.entries(described).filter(([, { units = 1 }]) => units !== 1)
  expect(dear.map(([id, { units }]) => [id, units])).toEqual([
    ['applications.list', 2],
    ['oauth2PermissionGrants.list', 2],
    ['oauth2PermissionGrants.get', 2],
    ['appRoleAssignments.list', 2],
  ])
})

test.each([
  ['GET', 1, '', 1],
  ['GET', 2, '', 2],
  ['GET', 2, '$select=id', 1],
  ['GET', 2, '$top=19', 1],
  ['GET', 2, '$top=20', 2],
  ['GET', 1, '$expand=owners', 2],
  ['GET', 2, '$expand=owners&$select=id&$top=5', 1],
  ['GET', 1, '$select=id&$top=5', 1],
  ['POST', 2, '', 1],
])('%s of %i units with %j costs %i', (method, units, query, cost) => {
  expect(resourceUnitsOf(method, units, new URLSearchParams(query))).toBe(cost)
})
