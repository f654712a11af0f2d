import { describe, expect, test } from 'vitest'
import { mappingContext } from '../../../test/mappings.js'
import { applySeed } from '../../directory/seed/seed.js'
import type { SeedTenant, SeedUser } from '../../directory/seed/seed-shape.js'
import { deleteObject } from '../../directory/tenant/deleted-items.js'
import type { Directory } from '../../directory/tenant/directory.js'
import type { Group } from '../../domain/directory/group.js'
import type { AppRole } from '../../domain/directory/service-principal.js'
import { scim } from '../../gallery/scim.js'
import { compileMappings } from './compile-mappings.js'
import { directorySource } from './directory-source.js'

const time = '2026-03-01T00:00:00Z'

const tenant = (users: readonly SeedUser[], more: Partial<SeedTenant> = {}): Directory => {
  let count = 0
  const world = applySeed(
    { tenants: [{ displayName: 'Tailspin', domain: 'tailspin.example', users, ...more }] },
    { now: () => new Date(time), newId: () => `new-${++count}` },
  )
  return world.find('tailspin.example')!
}

const idOf = (directory: Directory, name: string) =>
  directory.userByPrincipalName(`${name}@tailspin.example`)!.id

const change = (directory: Directory, name: string, changes: Partial<Group>) => {
  const group = [...directory.groups.values()].find(({ displayName }) => displayName === name)!
  directory.put('groups', group.id, { ...group, ...changes })
}

const clerk: AppRole = { id: 'r-1', value: 'Clerk', displayName: 'Clerk of the quay', isEnabled: true }
const guard: AppRole = { id: 'r-2', value: 'Guard', displayName: 'Guard', isEnabled: true }

describe('a user', () => {
  test('is read attribute by attribute, in any case', () => {
    const directory = tenant([{ name: 'dale', displayName: 'Dale Voss', details: { department: 'Harbour' } }])
    const dale = directorySource(directory, 'sp', idOf(directory, 'dale'))!
    expect(dale).toMatchObject({ type: 'User', displayName: 'Dale Voss' })
    expect(dale.attribute('DEPARTMENT')).toBe('Harbour')
    expect(dale.attribute('objectId')).toBe(dale.id)
    expect(dale.attribute('manager')).toBeNull()
    expect(dale.references('members')).toEqual([])
  })

  test('that is nowhere is nothing, as is what is neither user nor group', () => {
    const directory = tenant([])
    expect(directorySource(directory, 'sp', 'nobody')).toBeUndefined()
    expect(directorySource(directory, 'sp', directory.microsoftGraph.id)).toBeUndefined()
  })

  // CUST: `IsSoftDeleted` "can be true in one of four scenarios".
  test.each([
    ['soft-deleted', 'dale', false, true, true],
    ['unassigned, or out of scope by a filter', 'dale', true, false, true],
    ['disabled', 'dora', false, false, true],
    ['none of that', 'dale', false, false, false],
  ])('%s: IsSoftDeleted', (_, name, isLeaving, isDeleted, expected) => {
    const directory = tenant([{ name: 'dale' }, { name: 'dora', enabled: false }])
    const id = idOf(directory, name)
    if (isDeleted) deleteObject(directory, id, time)
    const source = directorySource(directory, 'sp', id, isLeaving)!
    expect(source.attribute('IsSoftDeleted')).toBe(expected)
    expect(source.attribute('issoftdeleted')).toBe(expected)
  })

  // HOW: guests are provisioned as `dale@other.example`; `originalUserPrincipalName` has the raw value.
  test('who is a guest has the name of home', () => {
    const directory = tenant([
      { name: 'dale', userPrincipalName: 'dale_other.example#EXT#@tailspin.example', userType: 'Guest' },
    ])
    const [id] = directory.users.keys()
    const dale = directorySource(directory, 'sp', id!)!
    expect(dale.attribute('userPrincipalName')).toBe('dale@other.example')
    expect(dale.attribute('originalUserPrincipalName')).toBe('dale_other.example#EXT#@tailspin.example')
  })

  test('names a manager, also from among the deleted items', () => {
    const directory = tenant([{ name: 'ada' }, { name: 'dale', manager: 'ada' }])
    const [ada, dale] = [idOf(directory, 'ada'), idOf(directory, 'dale')]
    expect(directorySource(directory, 'sp', dale)!.references('Manager')).toEqual([ada])
    expect(directorySource(directory, 'sp', ada)!.references('manager')).toEqual([])
    deleteObject(directory, dale, time)
    expect(directorySource(directory, 'sp', dale)!.references('manager')).toEqual([ada])
  })
})

describe('roles', () => {
  const seeded = () => {
    const directory = tenant([{ name: 'dale' }, { name: 'ada' }], {
      groups: [
        { name: 'crew', members: ['dale'] },
        { name: 'mail', members: ['dale', 'ada'] },
      ],
      applications: [{ name: 'app' }, { name: 'other' }],
    })
    const [app, other] = ['app', 'other'].map(
      (name) => [...directory.servicePrincipals.values()].find(({ displayName }) => displayName === name)!,
    )
    directory.put('servicePrincipals', app!.id, { ...app!, appRoles: [clerk, guard] })
    change(directory, 'mail', { securityEnabled: false })
    const groups = [...directory.groups.values()]
    const ids = {
      dale: idOf(directory, 'dale'),
      ada: idOf(directory, 'ada'),
      crew: groups.find(({ displayName }) => displayName === 'crew')!.id,
      mail: groups.find(({ displayName }) => displayName === 'mail')!.id,
    }
    let count = 0
    const assign = (principal: keyof typeof ids, appRoleId: string, resourceId = app!.id) => {
      const id = `a-${++count}`
      const principalType = principal === 'crew' || principal === 'mail' ? 'Group' : 'User'
      directory.put('appRoleAssignments', id, {
        id,
        principalId: ids[principal],
        principalType,
        resourceId,
        appRoleId,
        createdDateTime: time,
      })
    }
    return { directory, app: app!.id, other: other!.id, ids, assign }
  }

  test('are those assigned to the user and to a security group, each once', () => {
    const { directory, app, ids, assign } = seeded()
    assign('crew', 'r-2')
    assign('crew', 'r-1')
    assign('dale', 'r-1')
    const dale = directorySource(directory, app, ids.dale)!
    expect(dale.roles()).toEqual([
      { id: 'r-1', value: 'Clerk', displayName: 'Clerk of the quay' },
      { id: 'r-2', value: 'Guard', displayName: 'Guard' },
    ])
    expect(dale.attribute('appRoleAssignments')).toEqual(['Clerk', 'Guard'])
    expect(directorySource(directory, app, ids.ada)!.roles()).toEqual([])
    expect(
      directorySource(directory, app, ids.crew)!
        .roles()
        .map(({ id }) => id),
    ).toEqual(['r-2', 'r-1'])
  })

  // NOUSERS: an assigned group must be security-enabled to assign its members.
  test('are none by a group without security, of another application, or by default access', () => {
    const { directory, app, other, ids, assign } = seeded()
    assign('mail', 'r-1')
    assign('dale', 'r-1', other)
    assign('dale', '00000000-0000-0000-0000-000000000000')
    expect(directorySource(directory, app, ids.dale)!.roles()).toEqual([])
    expect(directorySource(directory, app, ids.dale)!.attribute('approleassignments')).toEqual([])
  })

  test('stay with who is among the deleted items', () => {
    const { directory, app, ids, assign } = seeded()
    assign('dale', 'r-1')
    assign('crew', 'r-2')
    deleteObject(directory, ids.dale, time)
    expect(
      directorySource(directory, app, ids.dale)!
        .roles()
        .map(({ id }) => id),
    ).toEqual(['r-1', 'r-2'])
  })
})

describe('a group', () => {
  test('names its members, also from among the deleted items', () => {
    const directory = tenant([{ name: 'ada' }, { name: 'dale' }], {
      groups: [{ name: 'crew', members: ['dale', 'ada'] }],
    })
    // Only a Microsoft 365 group waits among the deleted items.
    change(directory, 'crew', { groupTypes: ['Unified'] })
    const [id] = directory.groups.keys()
    const members = [idOf(directory, 'dale'), idOf(directory, 'ada')]
    const crew = directorySource(directory, 'sp', id!)!
    expect(crew).toMatchObject({ type: 'Group', displayName: 'crew' })
    expect(crew.references('members')).toEqual(members)
    expect(crew.attribute('members')).toBeNull()
    expect(crew.attribute('IsSoftDeleted')).toBe(false)
    deleteObject(directory, id!, time)
    const gone = directorySource(directory, 'sp', id!)!
    expect(gone.references('members')).toEqual(members)
    expect(gone.attribute('IsSoftDeleted')).toBe(true)
  })
})

// §5 of the facts: the default mapping of the `scim` template, all values set.
test('the mapping of the SCIM template makes of a user what the service sends', () => {
  const directory = tenant([
    {
      name: 'dale',
      displayName: 'Dale Voss',
      userPrincipalName: 'dale.voss@tailspin.example',
      details: {
        mailNickname: 'dvoss',
        jobTitle: 'Tide clerk',
        preferredLanguage: 'en-GB',
        businessPhones: ['+44 20 0100'],
        mobilePhone: '+44 7700 0100',
        streetAddress: '1 Quay',
        city: 'Hull',
        state: 'ER',
        postalCode: 'HU1',
        country: 'GB',
        officeLocation: 'Shed 4',
        surname: 'Voss',
        givenName: 'Dale',
        employeeId: '4417',
        department: 'Harbour',
      },
    },
  ])
  const [users] = compileMappings(scim.schema, mappingContext)
  const mapped = users!.map(directorySource(directory, 'sp', [...directory.users.keys()][0]!)!)
  expect(mapped.ok && Object.fromEntries(mapped.attributes.map(({ path, value }) => [path, value]))).toEqual({
    externalId: 'dvoss',
    userName: 'dale.voss@tailspin.example',
    active: 'True',
    displayName: 'Dale Voss',
    title: 'Tide clerk',
    preferredLanguage: 'en-GB',
    'emails[type eq "work"].value': 'dale.voss@tailspin.example',
    'phoneNumbers[type eq "work"].value': '+44 20 0100',
    'phoneNumbers[type eq "mobile"].value': '+44 7700 0100',
    'addresses[type eq "work"].streetAddress': '1 Quay',
    'addresses[type eq "work"].locality': 'Hull',
    'addresses[type eq "work"].region': 'ER',
    'addresses[type eq "work"].postalCode': 'HU1',
    'addresses[type eq "work"].country': 'GB',
    'addresses[type eq "work"].formatted': 'Shed 4',
    'name.formatted': 'Dale Voss',
    'name.familyName': 'Voss',
    'name.givenName': 'Dale',
    'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber': '4417',
    'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department': 'Harbour',
  })
})
