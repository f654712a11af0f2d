import { describe, expect, test } from 'vitest'
import { firstRule } from './factory-schema.js'
import { run } from './run-expression.js'

const [users, groups] = firstRule('AAD2ADProvisioning').objectMappings
const expressionOf = (of: typeof users, attribute: string) =>
  of?.attributeMappings.find(({ targetAttributeName }) => targetAttributeName === attribute)?.source
    ?.expression ?? ''

// entra-docs: identity/hybrid/cloud-sync, from Microsoft Entra ID to Active Directory, its tables of attribute mappings.
describe('users of the tenant in the domain', () => {
  const objectId = '01234567-89ab-4cde-8f01-23456789abcd'

  test.each([
    ['accountDisabled', { accountEnabled: 'True' }, 'False'],
    ['cn', { displayName: ' Ann ', objectId }, 'Ann_23456789abcd'],
    ['sAMAccountName', { userPrincipalName: 'annemarie.archer@contoso.com' }, 'annemarie.arche'],
    ['userPrincipalName', { userPrincipalName: 'ann@contoso.com' }, 'ann@corp.contoso.com'],
    ['userPrincipalName', { onPremisesUserPrincipalName: 'a@x.example' }, 'a@x.example'],
    ['parentDistinguishedName', {}, 'OU=Cloud_Users,DC=contoso,DC=com'],
    ['parentDistinguishedName', { onPremisesDistinguishedName: 'CN=a,OU=b,DC=c' }, 'OU=b,DC=c'],
    ['co', { country: ' Norway ' }, 'Norway'],
    ['msDS-ObjectSoa', {}, 'Cloud'],
  ])('have %s of %j: %s', (attribute, given, value) => {
    expect(run(expressionOf(users, attribute), given)).toEqual([value])
  })

  test.each([
    ['employeeID', 'IgnoreFlowIfNullOrEmpty([employeeId])'],
    ['company', 'IgnoreFlowIfNullOrEmpty(Trim([companyName]))'],
    ['manager', '[manager]'],
    ['displayName', '[displayName]'],
  ])('have %s by %s', (attribute, expression) => {
    expect(expressionOf(users, attribute)).toBe(expression)
  })
})

test.each([
  ['description', 'Left(Trim([description]), 448)'],
  ['displayName', '[displayName]'],
  ['isSecurityGroup', '"True"'],
  ['member', '[members]'],
  ['UniversalScope', '"True"'],
])('groups of the tenant have %s by %s', (attribute, expression) => {
  expect(expressionOf(groups, attribute)).toBe(expression)
})
