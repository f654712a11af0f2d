import { describe, expect, test } from 'vitest'
import type { Group } from '../../domain/directory/group.js'
import type { User } from '../../domain/directory/user.js'
import { entraDirectory } from '../../gallery/entra-directory.js'
import { type AttributeValue, readGroupAttribute, readUserAttribute } from './source-attributes.js'

const user: User = {
  id: 'aaaaaaaa-0000-4000-8000-0123456789ab',
  userPrincipalName: 'ann@contoso.example',
  displayName: 'Ann Archer',
  mail: 'ann.archer@contoso.example',
  accountEnabled: true,
  userType: 'Member',
  personal: false,
  password: 'secret',
  details: {
    alternativeSecurityIds: ['5::1003BFFD8C0A1B2C'],
    businessPhones: ['+49 30 1', '+49 30 2'],
    city: 'Berlin',
    companyName: 'Contoso',
    country: 'DE',
    department: 'Retail',
    employeeHireDate: '2026-01-15T00:00:00Z',
    employeeId: '4711',
    employeeLeaveDateTime: '2027-01-15T00:00:00Z',
    employeeOrgData: { costCenter: '42', division: 'North' },
    employeeType: 'Contractor',
    extension_0123456789abcdef0123456789abcdef_badge: 'B-7',
    externalUserState: 'Accepted',
    faxNumber: '+49 30 3',
    givenName: 'Ann',
    jobTitle: 'Buyer',
    mailNickname: 'ann',
    mobilePhone: '+49 170 4',
    netId: '1003BFFD8C0A1B2C',
    officeLocation: '12/345',
    onPremisesExtensionAttributes: { extensionAttribute1: 'one', extensionAttribute15: 'fifteen' },
    onPremisesImmutableId: 'aW1tdXRhYmxl',
    onPremisesSecurityIdentifier: 'S-1-5-21-1-2-3-1001',
    onPremisesSyncEnabled: false,
    otherMails: ['ann@elsewhere.example'],
    postalCode: '10115',
    preferredLanguage: 'de-DE',
    showInAddressList: true,
    state: 'BE',
    streetAddress: 'Chausseestr. 1',
    surname: 'Archer',
    usageLocation: 'DE',
  },
}

const group: Group = {
  id: 'bbbbbbbb-0000-4000-8000-000000000001',
  displayName: 'Buyers',
  createdDateTime: '2026-01-01T00:00:00Z',
  mailEnabled: true,
  mailNickname: 'buyers',
  securityEnabled: false,
  groupTypes: ['Unified'],
  isAssignableToRole: false,
  details: {
    description: 'Who buys',
    mail: 'buyers@contoso.example',
    proxyAddresses: ['SMTP:buyers@contoso.example'],
  },
}

const objects = new Map(entraDirectory().objects.map(({ name, attributes }) => [name, attributes]))

// What the record alone does not tell.
const elsewhere = ['IsSoftDeleted', 'appRoleAssignments', 'manager', 'members', 'passwordProfile.password']
// Not set above: they are fifteen of one kind.
const others = /^extensionAttribute([2-9]|1[0-4])$/

const attributesOf = (kind: string) =>
  objects
    .get(kind)!
    .map(({ name }) => name ?? '')
    .filter((name) => !elsewhere.includes(name) && !others.test(name))

describe('an attribute of a user', () => {
  test.each(attributesOf('User'))('%s stands somewhere in what is kept', (name) => {
    expect(readUserAttribute(user, name)).not.toBeNull()
  })

  test.each<[string, AttributeValue]>([
    ['objectId', user.id],
    ['accountEnabled', true],
    ['userPrincipalName', 'ann@contoso.example'],
    ['telephoneNumber', '+49 30 1'],
    ['mobile', '+49 170 4'],
    ['facsimileTelephoneNumber', '+49 30 3'],
    ['physicalDeliveryOfficeName', '12/345'],
    ['immutableId', 'aW1tdXRhYmxl'],
    ['dirSyncEnabled', false],
    ['userState', 'Accepted'],
    ['employeeOrgData.costCenter', '42'],
    ['employeeOrgData.division', 'North'],
    ['employeeHireDate', '2026-01-15T00:00:00Z'],
    ['extensionAttribute1', 'one'],
    ['extensionAttribute15', 'fifteen'],
    ['extensionAttribute2', null],
    ['extension_0123456789abcdef0123456789abcdef_badge', 'B-7'],
    ['extension_0123456789ABCDEF0123456789ABCDEF_Badge', 'B-7'],
    ['EMPLOYEEORGDATA.COSTCENTER', '42'],
    ['SurName', 'Archer'],
    ['otherMails', ['ann@elsewhere.example']],
    ['proxyAddresses', ['SMTP:ann.archer@contoso.example']],
    ['cloudAnchor', `User_${user.id}`],
    ['netId', '1003BFFD8C0A1B2C'],
    ['manager', null],
    ['passwordProfile.password', null],
    ['onPremisesExtensionAttributes', null],
    ['constructor', null],
    ['nobody', null],
  ])('%s is %j', (name, value) => {
    expect(readUserAttribute(user, name)).toEqual(value)
  })

  test('holds nothing when nobody wrote it', () => {
    const { details: _, ...bare } = { ...user, mail: null }
    for (const name of ['department', 'telephoneNumber', 'employeeOrgData.division', 'mail'])
      expect(readUserAttribute(bare, name)).toBeNull()
    expect(readUserAttribute(bare, 'proxyAddresses')).toEqual([])
  })

  test('netId is told of every user, and of each another', () => {
    const { details: _, ...bare } = user
    expect(readUserAttribute(bare, 'netId')).toMatch(/^1003[0-9A-F]{12}$/)
    expect(readUserAttribute(bare, 'netId')).not.toBe(
      readUserAttribute({ ...bare, id: 'aaaaaaaa-0000-4000-8000-0123456789ac' }, 'netId'),
    )
  })

  test.each([
    ['alias_fabrikam.com#EXT#@contoso.example', 'alias@fabrikam.com'],
    ['first_last_fabrikam.com#EXT#@contoso.example', 'first_last@fabrikam.com'],
    ['nameless#ext#@contoso.example', 'nameless'],
  ])('userPrincipalName of %s is %s, and the original stays', (userPrincipalName, read) => {
    const guest = { ...user, userPrincipalName }
    expect(readUserAttribute(guest, 'userPrincipalName')).toBe(read)
    expect(readUserAttribute(guest, 'originalUserPrincipalName')).toBe(userPrincipalName)
  })
})

describe('an attribute of a group', () => {
  test.each(attributesOf('Group'))('%s stands somewhere in what is kept', (name) => {
    expect(readGroupAttribute(group, name)).not.toBeNull()
  })

  test.each<[string, AttributeValue]>([
    ['objectid', group.id],
    ['description', 'Who buys'],
    ['securityEnabled', false],
    ['members', null],
  ])('%s is %j', (name, value) => {
    expect(readGroupAttribute(group, name)).toEqual(value)
  })
})
