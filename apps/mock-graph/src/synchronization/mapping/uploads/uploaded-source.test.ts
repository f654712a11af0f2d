import { describe, expect, test } from 'vitest'
import { mappingContext } from '../../../../test/mappings.js'
import type { Value } from '../../../expressions/evaluate/expression-value.js'
import { inboundApi } from '../../../gallery/inbound-api.js'
import { map } from '../../../gallery/mapping.js'
import { compileMappings } from '../compile-mappings.js'
import { uploadedSource } from './uploaded-source.js'

const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
const own = 'urn:ietf:params:scim:schemas:extension:tailspin:2.1:User'

// In the form of the sample of the bulkUpload page.
const data = {
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', enterprise],
  externalId: 'w-4417',
  userName: 'dvoss@tailspin.example',
  active: true,
  displayName: 'Dale Voss',
  name: { familyName: 'Voss', givenName: 'Dale' },
  emails: [
    { type: 'work', value: 'dale@tailspin.example', primary: true },
    { type: 'home', value: 'dale@home.example' },
  ],
  addresses: [{ type: 'work', locality: 'Hull', streetAddress: '1 Quay "B"' }],
  [enterprise]: {
    employeeNumber: '4417',
    department: 'Harbour',
    manager: { value: 'w-1001', displayName: 'Ada' },
  },
  [own]: { JobCode: 12, shifts: ['early', 'late'] },
}

const source = uploadedSource({ bulkId: 'b-1', path: '/Users', data })

describe('an uploaded resource', () => {
  test.each<[string, Value]>([
    ['userName', 'dvoss@tailspin.example'],
    ['USERNAME', 'dvoss@tailspin.example'],
    ['urn:ietf:params:scim:schemas:core:2.0:User:userName', 'dvoss@tailspin.example'],
    ['active', true],
    ['name.givenName', 'Dale'],
    ['urn:ietf:params:scim:schemas:core:2.0:User:name.familyName', 'Voss'],
    ['emails[type eq "work"].value', 'dale@tailspin.example'],
    ['emails[type eq "home"]', 'dale@home.example'],
    ['emails[primary eq "True"].value', 'dale@tailspin.example'],
    ['emails[primary eq true and type eq "work"].value', 'dale@tailspin.example'],
    ['emails[type eq "other"].value', null],
    ['emails.value', ['dale@tailspin.example', 'dale@home.example']],
    ['emails', ['dale@tailspin.example', 'dale@home.example']],
    ['addresses[type eq "work"].locality', 'Hull'],
    ['addresses[streetAddress eq "1 Quay \\"B\\""].locality', 'Hull'],
    [`${enterprise}:department`, 'Harbour'],
    [`${enterprise.toLowerCase()}:DEPARTMENT`, 'Harbour'],
    [`${enterprise}:manager`, 'w-1001'],
    [`${enterprise}:manager.displayName`, 'Ada'],
    [`${own}:jobCode`, 12],
    [`${own}:shifts`, ['early', 'late']],
    ['name', null],
    ['constructor', null],
    ['nickName', null],
    ['emails[type co "work"].value', null],
    ['emails[type eq "work"', null],
    ['', null],
  ])('has at %s %j', (path, value) => {
    expect(source.attribute(path)).toEqual(value)
  })

  test('names its manager by the id the manager has there', () => {
    expect(source.references(`${enterprise}:manager`)).toEqual(['w-1001'])
    expect(source.references('manager')).toEqual([])
    const plain = uploadedSource({ bulkId: 'b', path: '/Users', data: { [enterprise]: { manager: 'w-1' } } })
    expect(plain.references(`${enterprise}:manager`)).toEqual(['w-1'])
  })

  test.each([
    [{ externalId: 'w-1', userName: 'u' }, 'w-1', 'w-1'],
    [{ externalId: '', userName: 'u', displayName: 'Una' }, 'u', 'Una'],
    [{}, 'b-9', 'b-9'],
  ])('%j is known as %s, and called %s', (data, id, displayName) => {
    expect(uploadedSource({ bulkId: 'b-9', path: '/Users', data })).toMatchObject({ id, displayName })
  })

  test('is a group where it was sent to groups', () => {
    expect(uploadedSource({ bulkId: 'b', path: '/Groups/1', data: {} }).type).toBe('Group')
    expect(source.type).toBe('User')
  })
})

const extension = 'urn:ietf:params:scim:schemas:extension:contoso:1.0:User'

// entra/inbound-provisioning-api-custom-attributes: HireDate and JobCode become employeeHireDate and jobTitle.
test('what was uploaded arrives under the names of the tenant, with attributes of its own', () => {
  const { schema } = inboundApi
  const [rule] = schema.synchronizationRules
  const [users] = rule!.objectMappings
  const attributeMappings = [
    ...users!.attributeMappings.filter(({ targetAttributeName }) => targetAttributeName !== 'jobTitle'),
    map('employeeHireDate', `${extension}:HireDate`),
    map('jobTitle', `${extension}:JobCode`),
  ]
  const synchronizationRules = [{ ...rule!, objectMappings: [{ ...users!, attributeMappings }] }]
  const [compiled] = compileMappings(
    { ...schema, synchronizationRules },
    { ...mappingContext, from: 'uploads' },
  )
  const mapped = compiled!.map(
    uploadedSource({
      bulkId: 'b-1',
      path: '/Users',
      data: { ...data, [extension]: { HireDate: '2021-05-01T00:00:00-05:00', JobCode: 'AB-1002' } },
    }),
  )
  expect(mapped.ok && Object.fromEntries(mapped.attributes.map(({ path, value }) => [path, value]))).toEqual({
    employeeId: 'w-4417',
    userPrincipalName: 'Dale.Voss@contoso.com',
    mailNickname: 'dvoss',
    accountEnabled: 'True',
    displayName: 'Dale Voss',
    givenName: 'Dale',
    surname: 'Voss',
    department: 'Harbour',
    city: 'Hull',
    employeeHireDate: '2021-05-01T00:00:00-05:00',
    jobTitle: 'AB-1002',
  })
})
