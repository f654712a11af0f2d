import { describe, expect, test } from 'vitest'
import type { Value } from '../../../expressions/evaluate/expression-value.js'
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
  [own]: { JobCode: 12, shifts: ['early', 'late'], 'pay.grade': 'B' },
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
