import { describe, expect, test } from 'vitest'
import { boolean, daleVoss, groupType, text, userType } from '../../../test/scim/scim-objects.js'
import type { AttributeValue } from '../../synchronization/target/target.js'
import { ScimPathError } from '../paths/scim-path.js'
import { createRequest } from './create-request.js'
import { defaultWire } from './wire-settings.js'

const bodyOf = (values: readonly AttributeValue[], settings = {}) =>
  createRequest(userType, values, { ...defaultWire, ...settings }).body

const role = { id: '06b0', value: 'Clerk', displayName: 'Harbour clerk' }
const second = { id: '06b1', value: 'Pilot', displayName: 'Pilot' }

describe('a new user', () => {
  // The bodies here are those of docs/discoveries/scim-requests.md.
  test('is made with all that the default mapping gives, in Entra’s order', () => {
    const request = createRequest(userType, daleVoss, defaultWire)
    expect({ ...request, body: JSON.stringify(request.body) }).toEqual({
      method: 'POST',
      target: '/Users',
      body:
        '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],' +
        '"externalId":"dvoss","userName":"dale.voss@tailspin.example","active":true,"displayName":"Dale Voss",' +
        '"title":"Tide clerk","preferredLanguage":"en-GB",' +
        '"emails":[{"primary":true,"type":"work","value":"dale.voss@tailspin.example"}],' +
        '"phoneNumbers":[{"type":"work","value":"+44 20 0100"},{"type":"mobile","value":"+44 7700 0100"}],' +
        '"addresses":[{"primary":false,"type":"work","streetAddress":"1 Quay","locality":"Hull","region":"ER","postalCode":"HU1","country":"GB","formatted":"Shed 4"}],' +
        '"meta":{"resourceType":"User"},"name":{"formatted":"Dale Voss","familyName":"Voss","givenName":"Dale"},"roles":[],' +
        '"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"4417","department":"Harbour"}}',
    })
  })

  test('names the enterprise extension though it has none of its values, unless told otherwise', () => {
    const core = 'urn:ietf:params:scim:schemas:core:2.0:User'
    const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
    expect(bodyOf([text('userName', 'dale')])).toEqual({
      schemas: [core, enterprise],
      userName: 'dale',
      meta: { resourceType: 'User' },
      roles: [],
    })
    const whenUsed = { enterpriseSchema: 'hasValues' }
    expect(bodyOf([text('userName', 'dale')], whenUsed)).toMatchObject({ schemas: [core] })
    expect(bodyOf([text(`${enterprise}:department`, 'Docks')], whenUsed)).toMatchObject({
      schemas: [core, enterprise],
    })
  })

  test('has values of an own extension under its URN, which is not among the schemas', () => {
    const body = bodyOf([text('urn:ietf:params:scim:schemas:extension:Tailspin:2.0:User:badge', '7')])
    expect(body).toMatchObject({
      schemas: [
        'urn:ietf:params:scim:schemas:core:2.0:User',
        'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User',
      ],
      'urn:ietf:params:scim:schemas:extension:Tailspin:2.0:User': { badge: '7' },
    })
  })

  test('has real booleans and numbers, but for a text that a mapping wrote itself', () => {
    expect(bodyOf([boolean('active', 'False')])).toMatchObject({ active: false })
    expect(bodyOf([boolean('active', 'false')])).toMatchObject({ active: 'false' })
    expect(bodyOf([boolean('active', 'True')], { booleansInCreate: 'text' })).toMatchObject({
      active: 'True',
    })
    expect(bodyOf([{ path: 'level', type: 'Integer', value: '12' }])).toMatchObject({ level: 12 })
  })

  test.each([
    ['single', [{ primary: true, type: 'WindowsAzureActiveDirectoryRole', value: 'Clerk' }]],
    [
      'complex',
      [
        {
          primary: false,
          type: 'WindowsAzureActiveDirectoryRole',
          displayName: 'Harbour clerk',
          value: 'Clerk',
        },
        { primary: false, type: 'WindowsAzureActiveDirectoryRole', displayName: 'Pilot', value: 'Pilot' },
      ],
    ],
    [
      'assertive',
      [
        { primary: false, type: 'WindowsAzureActiveDirectoryRole', display: 'Harbour clerk', value: 'Clerk' },
        { primary: false, type: 'WindowsAzureActiveDirectoryRole', display: 'Pilot', value: 'Pilot' },
      ],
    ],
  ] as const)('has roles of the %s form', (form, roles) => {
    const path = form === 'single' ? 'roles[primary eq "True"].value' : 'roles'
    const given = form === 'single' ? [role] : [role, second]
    expect(bodyOf([{ path, type: 'String', value: { form, roles: given } }])).toMatchObject({ roles })
  })

  test('is not made where a path cannot be written', () => {
    for (const path of [
      'emails[type ne "work"].value',
      '__proto__.polluted',
      '__proto__:x',
      'a b',
      '',
      'a[b eq "c"',
    ]) {
      expect(() => bodyOf([text(path, 'x')]), path).toThrow(ScimPathError)
    }
    expect({}).not.toHaveProperty('polluted')
  })
})

test('a new group has Entra’s own schema beside the core one', () => {
  const values = [
    text('displayName', 'Harbour crew'),
    text('externalId', '4c1f7a52-91d0-4e0e-8f0a-6b6f5a2f9d11'),
  ]
  expect(createRequest(groupType, values, defaultWire)).toEqual({
    method: 'POST',
    target: '/Groups',
    body: {
      schemas: [
        'urn:ietf:params:scim:schemas:core:2.0:Group',
        'http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group',
      ],
      externalId: '4c1f7a52-91d0-4e0e-8f0a-6b6f5a2f9d11',
      displayName: 'Harbour crew',
      meta: { resourceType: 'Group' },
    },
  })
})
