import { describe, expect, test } from 'vitest'
import { boolean, text, userType } from '../../../test/scim/scim-objects.js'
import { enterpriseUser } from '../../scim/urns.js'
import { changesDue, differences, strayKeys } from './differences.js'

describe('what was sent against what is read (A7)', () => {
  test.each([
    ['other case', text('title', 'Tide clerk'), { title: 'TIDE CLERK' }],
    ['a boolean as text', boolean('active', 'False'), { active: 'false' }],
    ['a boolean', boolean('active', 'False'), { active: false }],
    ['a name in other case', text('displayName', 'Dale'), { DisplayName: 'Dale' }],
    [
      'more beside it',
      text('emails[type eq "work"].value', 'd@x.example'),
      { emails: [{ type: 'Work', value: 'd@x.example', primary: false, display: 'D' }] },
    ],
  ])('%s is no difference', (_, sent, document) => {
    expect(differences([sent], document, userType)).toEqual([])
  })

  test('what is not there is added, what is another is replaced', () => {
    const due = changesDue(
      [text('title', 'Clerk'), text('displayName', 'Dale')],
      { title: 'Pilot' },
      userType,
    )
    expect(due.map(({ op, path }) => [op, path])).toEqual([
      ['Replace', 'title'],
      ['Add', 'displayName'],
    ])
  })
})

describe('keys that hold the text of a path (A2)', () => {
  const department = `${enterpriseUser}:department`

  test.each([
    ['the whole path', department, department],
    ['a path cut at a dot', department, 'urn:ietf:params:scim:schemas:extension:enterprise:2'],
    ['a dotted name', 'name.givenName', 'name.givenName'],
    ['a filter', 'emails[type eq "work"].value', 'emails[type eq "work"].value'],
  ])('%s is one', (_, path, key) => {
    expect(strayKeys({}, { [key]: 'x' }, [path])).toEqual([key])
  })

  test.each([
    ['an extension', { [enterpriseUser]: { department: 'Docks' } }],
    ['an extension of the server', { 'urn:own:scim:User': { seen: true } }],
    ['an attribute', { name: { givenName: 'Dale' } }],
  ])('%s is none', (_, after) => {
    expect(strayKeys({}, after, [department, 'name.givenName'])).toEqual([])
  })

  test('one that was there before is none', () => {
    expect(strayKeys({ [department]: 'x' }, { [department]: 'y' }, [department])).toEqual([])
  })
})
