import { describe, expect, test } from 'vitest'
import { attributesOf, firstRule, mappingTo } from './factory-schema.js'
import { run } from './run-expression.js'

// entra-docs: identity/saas-apps/workday-inbound-tutorial.md, Part 4.
describe('Workday into a domain', () => {
  const id = 'Workday2AD'
  test.each([
    ['employeeID', '[WorkerID]', 'ObjectAddOnly'],
    ['cn', '[PreferredNameData]', 'ObjectAddOnly'],
    [
      'userPrincipalName',
      'SelectUniqueValue(Join("@", Join(".", [FirstName], [LastName]), "contoso.com"), Join("@", Join(".", Mid([FirstName], 1, 1), [LastName]), "contoso.com"), Join("@", Join(".", Mid([FirstName], 1, 2), [LastName]), "contoso.com"))',
      'ObjectAddOnly',
    ],
    ['accountDisabled', 'Switch([Active], , "1", "False", "0", "True")', 'Always'],
    ['givenName', '[FirstName]', 'Always'],
    ['sn', '[LastName]', 'Always'],
    ['displayName', '[PreferredNameData]', 'Always'],
    ['company', '[Company]', 'Always'],
    ['department', '[SupervisoryOrganization]', 'Always'],
    ['manager', '[ManagerReference]', 'Always'],
    ['title', '[BusinessTitle]', 'Always'],
    ['streetAddress', '[AddressLineData]', 'Always'],
    ['l', '[Municipality]', 'Always'],
    ['co', '[CountryReferenceTwoLetter]', 'Always'],
    ['c', '[CountryReferenceTwoLetter]', 'Always'],
    ['st', '[CountryRegionReference]', 'Always'],
    ['physicalDeliveryOfficeName', '[WorkSpaceReference]', 'Always'],
    ['postalCode', '[PostalCode]', 'Always'],
    ['telephoneNumber', '[PrimaryWorkTelephone]', 'Always'],
    ['facsimileTelephoneNumber', '[Fax]', 'Always'],
    ['mobile', '[Mobile]', 'Always'],
    ['preferredLanguage', '[LocalReference]', 'Always'],
  ])('maps %s from %s', (attribute, expression, flowType) => {
    expect(mappingTo(id, attribute)).toMatchObject({ source: { expression }, flowType })
  })

  test('matches workers by their id, under the name of the tutorial', () => {
    const [workers] = firstRule(id).objectMappings
    expect(workers?.name).toBe('Synchronize Workday Workers to On Premises Active Directory')
    const matching = workers?.attributeMappings.filter(({ matchingPriority }) => matchingPriority > 0)
    expect(matching?.map(({ targetAttributeName }) => targetAttributeName)).toEqual(['employeeID'])
  })

  test.each([
    ['ann[archer]', 'annarcher'],
    ['ann.archer.of.the.north', 'ann.archer.of.the.no'],
    ['ann.archer.of.north..', 'ann.archer.of.north'],
    [String.raw`a\n/n:*`, 'ann'],
  ])('makes of %s the account %s', (UserID, account) => {
    const { expression } = mappingTo(id, 'sAMAccountName')!.source!
    expect(run(expression!, { UserID })).toEqual([account])
  })
})

// entra-docs: identity/app-provisioning/sap-successfactors-attribute-reference.md, "Default attribute mapping".
describe('SuccessFactors into a domain', () => {
  test.each([
    ['employeeID', 'personIdExternal'],
    ['displayName', 'displayName'],
    ['givenName', 'firstName'],
    ['sn', 'lastName'],
    ['streetAddress', 'addressLine1'],
    ['l', 'city'],
    ['co', 'country'],
    ['st', 'state'],
    ['postalCode', 'zipCode'],
    ['mail', 'emailAddress'],
    ['title', 'jobTitle'],
    ['manager', 'managerId'],
    ['c', 'twoCharCountryCode'],
    ['department', 'department'],
    ['company', 'division'],
  ])('maps %s from %s', (attribute, source) => {
    expect(mappingTo('SuccessFactors2AD', attribute)?.source?.expression).toBe(`[${source}]`)
  })

  test.each([
    ['0', 'True'],
    ['1', 'False'],
    ['2', 'False'],
  ])('with %s employments, accountDisabled is %s', (activeEmploymentsCount, disabled) => {
    const { expression } = mappingTo('SuccessFactors2AD', 'accountDisabled')!.source!
    expect(run(expression!, { activeEmploymentsCount })).toEqual([disabled])
  })
})

// entra-docs: identity/saas-apps/sap-successfactors-writeback-tutorial.md, Part 2; workday-writeback-tutorial.md.
describe('what is written back', () => {
  test.each([
    ['SuccessFactorsWriteback', 'personIdExternal', '[employeeId]'],
    ['SuccessFactorsWriteback', 'email', '[mail]'],
    ['SuccessFactorsWriteback', 'emailType', '"8448"'],
    ['SuccessFactorsWriteback', 'emailIsPrimary', '"true"'],
    ['SuccessFactorsWriteback', 'businessPhoneNumber', '[telephoneNumber]'],
    ['SuccessFactorsWriteback', 'businessPhoneType', '"10605"'],
    ['SuccessFactorsWriteback', 'cellPhoneNumber', '[mobile]'],
    ['SuccessFactorsWriteback', 'cellPhoneType', '"10606"'],
    ['SuccessFactorsWriteback', 'cellPhoneIsPrimary', '"false"'],
    ['WorkdayWriteback', 'UserID', '[userPrincipalName]'],
    ['WorkdayWriteback', 'EmailAddress', '[mail]'],
  ])('by %s as %s is %s', (id, attribute, expression) => {
    expect(mappingTo(id, attribute)?.source?.expression).toBe(expression)
  })

  test.each(['SuccessFactorsWriteback', 'WorkdayWriteback'])('by %s creates nobody', (id) => {
    expect(firstRule(id).objectMappings.map(({ flowTypes }) => flowTypes)).toEqual(['Update'])
  })

  test('to Workday may be every phone of its page', () => {
    expect(attributesOf('WorkdayWriteback', 'Workday', 'Worker')).toEqual(
      expect.arrayContaining(
        [
          'LandlineIsPrimary',
          'LandlineCountryCodeName',
          'LandlineCountryCodeNumber',
          'LandlineNumber',
          'LandlineExtension',
          'MobileIsPrimary',
          'MobileCountryCodeName',
          'MobileCountryCodeNumber',
          'MobileNumber',
        ].map((name) => `Workphone${name}`),
      ),
    )
  })
})
