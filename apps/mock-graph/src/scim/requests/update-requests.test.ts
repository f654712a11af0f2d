import { describe, expect, test } from 'vitest'
import { boolean, change, groupType, referenceTo, text, userType } from '../../../test/scim/scim-objects.js'
import type { AttributeChange } from '../../synchronization/target/target.js'
import { updateRequests } from './update-requests.js'
import { defaultWire, type WireSettings } from './wire-settings.js'

const urn = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'

const patch = (changes: readonly AttributeChange[], settings: Partial<WireSettings> = {}) =>
  bodies({ type: userType, id: 't-4417' }, changes, settings)

const patchGroup = (changes: readonly AttributeChange[], settings: Partial<WireSettings> = {}) =>
  bodies({ type: groupType, id: 'g-902' }, changes, settings)

function bodies(
  reference: Parameters<typeof updateRequests>[0],
  changes: readonly AttributeChange[],
  settings: Partial<WireSettings>,
) {
  return updateRequests(reference, changes, { ...defaultWire, ...settings }).map(
    ({ method, target, body }) => {
      expect([method, target]).toEqual([
        'PATCH',
        reference.type === userType ? '/Users/t-4417' : '/Groups/g-902',
      ])
      expect(body).toMatchObject({ schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'] })
      return (body as { Operations: unknown }).Operations
    },
  )
}

const flagged = { dialect: 'aadOptscim062020' } as const

describe('without the flag', () => {
  test('all attributes go in one request, an operation each', () => {
    const changes = [
      change('Replace', text('displayName', 'Dale Voss-Hall')),
      change('Replace', text('emails[type eq "work"].value', 'dale.hall@tailspin.example')),
      change('Add', text('name.givenName', 'Dale')),
      change('Replace', text(`${urn}:department`, 'Docks')),
    ]
    expect(patch(changes)).toEqual([
      [
        { op: 'Replace', path: 'displayName', value: 'Dale Voss-Hall' },
        { op: 'Replace', path: 'emails[type eq "work"].value', value: 'dale.hall@tailspin.example' },
        { op: 'Add', path: 'name.givenName', value: 'Dale' },
        { op: 'Replace', path: `${urn}:department`, value: 'Docks' },
      ],
    ])
  })

  test('booleans are text', () => {
    expect(patch([change('Replace', boolean('active', 'False'))])).toEqual([
      [{ op: 'Replace', path: 'active', value: 'False' }],
    ])
  })

  test('a member is added and removed by its value, with $ref where that is asked for', () => {
    const add = change('Add', referenceTo('members', ['t-4417']))
    const remove = change('Remove', referenceTo('members', ['t-4417']))
    expect(patchGroup([add])).toEqual([[{ op: 'Add', path: 'members', value: [{ value: 't-4417' }] }]])
    expect(patchGroup([remove])).toEqual([[{ op: 'Remove', path: 'members', value: [{ value: 't-4417' }] }]])
    expect(patchGroup([add], { refInMembers: true })).toEqual([
      [{ op: 'Add', path: 'members', value: [{ $ref: null, value: 't-4417' }] }],
    ])
  })
})

describe('with the flag', () => {
  test('what is replaced goes into one operation without a path, filtered paths apart', () => {
    const changes = [
      change('Replace', text('displayName', 'Dale Voss-Hall')),
      change('Replace', text('name.givenName', 'Dale')),
      change('Replace', text('emails[type eq "work"].value', 'dale.hall@tailspin.example')),
      change('Replace', text(`${urn}:employeeNumber`, '4418')),
    ]
    expect(patch(changes, flagged)).toEqual([
      [
        { op: 'replace', path: 'emails[type eq "work"].value', value: 'dale.hall@tailspin.example' },
        {
          op: 'replace',
          value: {
            displayName: 'Dale Voss-Hall',
            'name.givenName': 'Dale',
            [`${urn}:employeeNumber`]: '4418',
          },
        },
      ],
    ])
  })

  test('one attribute has its path, and booleans are real', () => {
    expect(patch([change('Replace', boolean('active', 'False'))], flagged)).toEqual([
      [{ op: 'replace', path: 'active', value: false }],
    ])
    const added = [change('Add', text('nickName', 'Dee')), change('Add', text('title', 'Clerk'))]
    expect(patch(added, flagged)).toEqual([
      [
        { op: 'add', path: 'nickName', value: 'Dee' },
        { op: 'add', path: 'title', value: 'Clerk' },
      ],
    ])
  })

  test('a member is removed by a filter', () => {
    expect(patchGroup([change('Remove', referenceTo('members', ['t-4417']))], flagged)).toEqual([
      [{ op: 'remove', path: 'members[value eq "t-4417"]' }],
    ])
    expect(patchGroup([change('Add', referenceTo('members', ['t-4417']))], flagged)).toEqual([
      [{ op: 'add', path: 'members', value: [{ value: 't-4417' }] }],
    ])
  })
})

describe('references', () => {
  const manager = referenceTo(`${urn}:manager`, 't-1001')

  test('a manager is a plain id in a request of its own, and is removed without a value', () => {
    expect(patch([change('Add', manager), change('Replace', text('title', 'Pilot'))])).toEqual([
      [{ op: 'Replace', path: 'title', value: 'Pilot' }],
      [{ op: 'Add', path: `${urn}:manager`, value: 't-1001' }],
    ])
    expect(patch([change('Remove', manager)])).toEqual([[{ op: 'Remove', path: `${urn}:manager` }]])
    expect(patch([change('Add', manager)], flagged)).toEqual([
      [{ op: 'add', path: `${urn}:manager`, value: 't-1001' }],
    ])
    expect(patch([change('Remove', manager)], flagged)).toEqual([[{ op: 'remove', path: `${urn}:manager` }]])
    // What the engine says of somebody who has no manager any more.
    const nobody = change('Remove', referenceTo(`${urn}:manager`, []))
    expect(patch([nobody])).toEqual([[{ op: 'Remove', path: `${urn}:manager` }]])
    expect(patch([nobody], flagged)).toEqual([[{ op: 'remove', path: `${urn}:manager` }]])
  })

  test('members go one by one, first those to add, unless several fit into a request', () => {
    const changes = [
      change('Remove', referenceTo('members', ['c'])),
      change('Add', referenceTo('members', ['a', 'b'])),
    ]
    const of = (...ids: string[]) => ids.map((value) => ({ value }))
    expect(patchGroup(changes)).toEqual([
      [{ op: 'Add', path: 'members', value: of('a') }],
      [{ op: 'Add', path: 'members', value: of('b') }],
      [{ op: 'Remove', path: 'members', value: of('c') }],
    ])
    expect(patchGroup(changes, { membersPerRequest: 20 })).toEqual([
      [{ op: 'Add', path: 'members', value: of('a', 'b') }],
      [{ op: 'Remove', path: 'members', value: of('c') }],
    ])
  })
})

describe('roles', () => {
  const roles = [{ id: '06b0', value: 'Clerk', displayName: 'Clerk' }]
  const given = (form: 'single' | 'complex' | 'assertive', op: AttributeChange['op'] = 'Replace') =>
    change(op, {
      path: form === 'single' ? 'roles[primary eq "True"].value' : 'roles',
      type: 'String',
      value: { form, roles },
    })
  const type = 'WindowsAzureActiveDirectoryRole'

  test('the single and the complex form add JSON in a text', () => {
    const expected = [
      [
        {
          op: 'Add',
          path: 'roles',
          value: [{ value: '{"id":"06b0","value":"Clerk","displayName":"Clerk"}' }],
        },
      ],
    ]
    expect(patch([given('single')])).toEqual(expected)
    expect(patch([given('complex')])).toEqual(expected)
  })

  test('the assertive form replaces the whole list, in lower case', () => {
    const value = [{ primary: false, type, display: 'Clerk', value: 'Clerk' }]
    expect(patch([given('assertive')])).toEqual([[{ op: 'replace', path: 'roles', value }]])
    expect(patch([given('assertive')], flagged)).toEqual([[{ op: 'replace', path: 'roles', value }]])
  })

  test('with the flag an update has the entries of a creation', () => {
    expect(patch([given('single')], flagged)).toEqual([
      [{ op: 'add', path: 'roles', value: [{ primary: true, type, value: 'Clerk' }] }],
    ])
    expect(patch([given('complex')], flagged)).toEqual([
      [
        {
          op: 'add',
          path: 'roles',
          value: [{ primary: false, type, displayName: 'Clerk', value: 'Clerk' }],
        },
      ],
    ])
  })
})

test('nothing to change is no request', () => {
  expect(patch([])).toEqual([])
})
