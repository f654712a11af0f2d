import { describe, expect, test } from 'vitest'
import { all, attributesOf, firstRule, mappingTo, schemaOf } from './factory-schema.js'

// Every expected value is of a real schema or a page: docs/discoveries/schemas.md, "What a template begins with".

describe('cross-tenant synchronization', () => {
  const id = 'Azure2Azure'

  test('matches by a security id that it makes of the net id', () => {
    expect(mappingTo(id, 'alternativeSecurityIds')).toMatchObject({
      flowType: 'ObjectAddOnly',
      matchingPriority: 1,
      source: { expression: 'AltSecIdFromNetId([netId])', name: 'AltSecIdFromNetId', type: 'Function' },
    })
    const matching = firstRule(id).objectMappings[0]?.attributeMappings.filter(
      (one) => one.matchingPriority > 0,
    )
    expect(matching).toHaveLength(1)
  })

  test.each([
    ['accountEnabled', '[accountEnabled]', 'True'],
    ['IsSoftDeleted', '[IsSoftDeleted]', 'False'],
    ['mail', '[mail]', null],
    ['showInAddressList', '"true"', null],
    ['preferredLanguage', '[preferredLanguage]', 'en-US'],
    ['userPrincipalName', '[userPrincipalName]', null],
    ['streetAddress', '[streetAddress]', null],
    ['state', '[state]', null],
    ['postalCode', '[postalCode]', null],
    ['mailNickname', '[mailNickname]', null],
    ['physicalDeliveryOfficeName', '[physicalDeliveryOfficeName]', null],
  ])('maps %s from %s, else %s', (attribute, expression, defaultValue) => {
    expect(mappingTo(id, attribute)).toMatchObject({ source: { expression }, defaultValue })
  })

  test('runs one of six mappings, for users of this tenant', () => {
    const { id: ruleId, priority, objectMappings } = firstRule(id)
    expect([ruleId, priority]).toEqual(['01e28086-1453-4cb2-b95d-4fbc4564fcc0', 0])
    expect(objectMappings.map(({ enabled, targetObjectName }) => [targetObjectName, enabled])).toEqual([
      ['User', true],
      ['Group', false],
      ['Application', false],
      ['AppRole', false],
      ['AppRoleAssignment', false],
      ['ServicePrincipal', false],
    ])
    expect(objectMappings[0]?.scope?.inputFilterGroups.map(({ name }) => name)).toEqual([
      'Filter external users',
    ])
    expect(schemaOf(id).directories.map(({ name }) => name)).toEqual([
      'Microsoft Entra ID',
      'Microsoft Entra ID (target tenant)',
    ])
  })
})

const outbound = ['scim', 'dataBricks', 'aws', 'aWSSingleSignon', 'GoogleApps', 'Azure2Azure']

describe.each(outbound)('the source of %s', (id) => {
  const source = schemaOf(id).directories[0]!

  test('is the tenant, the same in every template', () => {
    expect(source).toMatchObject({
      id: '66e4a8cc-1b7b-435e-95f8-f06cea133828',
      readOnly: true,
      discoverabilities: 'AttributeNames,AttributeDataTypes',
      version: expect.stringMatching(/^Date:\d{4}-\d\d-\d\dT[\d:.]+Z, ActivityId:[0-9a-f-]{36}$/),
    })
    expect(source.objects.map(({ name, supportedApis }) => [name, ...supportedApis])).toEqual(
      ['User', 'Group', 'Application', 'AppRole', 'AppRoleAssignment', 'ServicePrincipal'].map((name) => [
        name,
        name,
      ]),
    )
  })

  test.each([
    ['employeeHireDate', 'String'],
    ['employeeLeaveDateTime', 'String'],
    ['employeeType', 'String'],
    ['employeeOrgData.costCenter', 'String'],
    ['employeeOrgData.division', 'String'],
    ['dirSyncEnabled', 'Boolean'],
    ['immutableId', 'String'],
    ['originalUserPrincipalName', 'String'],
    ['netId', 'String'],
    ['alternativeSecurityIds', 'String'],
    ['userState', 'String'],
    ['appRoleAssignments', 'Reference'],
  ])('has %s of users, a %s', (name, type) => {
    expect(source.objects[0]?.attributes.find((one) => one.name === name)).toMatchObject({ type })
  })
})

describe('cloud sync', () => {
  const id = 'AD2AADProvisioning'

  test('has the rule of its name, over the whole domain', () => {
    expect(firstRule(id)).toMatchObject({
      id: '6c409270-f78a-4bc6-af23-7cf3ab6482fe',
      name: 'AD2AADProvisioning',
      priority: 0,
      sourceDirectoryName: 'Active Directory',
      targetDirectoryName: 'Microsoft Entra ID',
      containerFilter: { includedContainers: [] },
      groupFilter: { includedGroups: [] },
    })
    expect(
      firstRule(id).objectMappings.map(({ name, sourceObjectName }) => [name, sourceObjectName]),
    ).toEqual([
      ['Provision Active Directory users', 'user'],
      ['Provision Active Directory inetOrgPersons', 'inetOrgPerson'],
      ['Provision Active Directory groups', 'group'],
      ['Provision Active Directory contacts', 'contact'],
    ])
  })

  test('writes in Pascal case, and tells who is enabled by a bit', () => {
    const written = firstRule(id).objectMappings.flatMap(({ attributeMappings }) =>
      attributeMappings.map(({ targetAttributeName }) => targetAttributeName),
    )
    expect(written.filter((name) => !/^[A-Z]/.test(name ?? ''))).toEqual([])
    expect(mappingTo(id, 'AccountEnabled')?.source?.expression?.replaceAll(' = ', '=')).toBe(
      'IIF(IsPresent([userAccountControl]), IIF(BitAnd([userAccountControl], 2)="0", "True", "False"), Not([accountDisabled]))',
    )
  })

  test('has templates for the way back', () => {
    for (const name of ['AAD2ADExchangeHybridWriteback', 'AAD2ADProvisioning'])
      expect(firstRule(name)).toMatchObject({ targetDirectoryName: 'Active Directory' })
  })
})

describe.each(['aws', 'aWSSingleSignon'])('AWS as %s', (id) => {
  const user = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
  const attributes = attributesOf(id, 'AWS IAM Identity Center', user)

  test('has what its page lists, and no second number', () => {
    const more = ['division', 'costCenter', 'organization'].map((name) => `${user}:${name}`)
    expect(attributes).toEqual(expect.arrayContaining(['locale', 'timezone', ...more]))
    expect(attributes?.filter((name) => /mobile|fax/.test(name ?? ''))).toEqual([])
    expect(mappingTo(id, 'phoneNumbers[type eq "mobile"].value')).toBeUndefined()
  })
})

test('the edition of AWS that Graph shows has its factory', () => {
  expect(all.find(({ id }) => id === 'aWSSingleSignon')).toMatchObject({ factoryTag: 'aWSSingleSignon' })
  expect(firstRule('aWSSingleSignon').id).toBe('03f7d90d-bf71-41b1-bda6-aaf0ddbee5d8')
})

test('Google has the attributes of its page', () => {
  const people = attributesOf('GoogleApps', 'Google Apps', 'user') ?? []
  const named = [
    'phoneNumbers.[type eq "work"].value',
    'phoneNumbers.[type eq "work_fax"].value',
    'OrgUnitPath',
    'GeneratedImmutableId',
    'externalIds.[type eq "custom"].customType',
    'organizations.[type eq "school"].fullTimeEquivalent',
    'addresses.[type eq "home"].formatted',
    'websites.[type eq "other"].value',
    'ims.[type eq "home"].protocol',
  ]
  expect(people).toEqual(expect.arrayContaining(named))
  expect(people.length).toBeGreaterThan(60)
  expect(mappingTo('GoogleApps', 'phoneNumbers.[type eq "work"].value')).toBeDefined()
  expect(attributesOf('GoogleApps', 'Google Apps', 'group')).toContain('Members')
})

// An acceptance test of Terraform's provider asks for it.
test('Databricks has the rule that Terraform names', () => {
  expect(firstRule('dataBricks').id).toBe('03f7d90d-bf71-41b1-bda6-aaf0ddbee5d8')
})

describe.each(['API2AAD', 'API2AD'])('uploads as %s', (id) => {
  test('come from the object User of the directory API, with all of SCIM', () => {
    const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
    expect(firstRule(id)).toMatchObject({
      sourceDirectoryName: 'API',
      objectMappings: [{ sourceObjectName: 'User' }],
    })
    expect(attributesOf(id, 'API', 'User')).toEqual(
      expect.arrayContaining([
        ...['externalId', 'userName', 'active', 'nickName', 'profileUrl', 'locale', 'timezone', 'userType'],
        ...[
          'name.middleName',
          'name.honorificSuffix',
          'emails[type eq "home"].value',
          'roles',
          'entitlements',
        ],
        ...['employeeNumber', 'costCenter', 'organization', 'division', 'department', 'manager'].map(
          (name) => `${enterprise}:${name}`,
        ),
      ]),
    )
  })
})
