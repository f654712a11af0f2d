import { describe, expect, test } from 'vitest'
import { SchemaDiff } from './schema-diff.js'

const mapping = (targetAttributeName: string, more: object = {}) => ({
  targetAttributeName,
  flowType: 'Always',
  ...more,
})
const schema = (attributeMappings: object[], more: object = {}) => ({
  synchronizationRules: [
    {
      id: 'r1',
      name: 'USER_OUTBOUND_USER',
      objectMappings: [{ name: 'Provision Users', attributeMappings }],
    },
  ],
  ...more,
})
const list = 'synchronizationRules[USER_OUTBOUND_USER].objectMappings[Provision Users].attributeMappings'
const emails = 'emails[type eq "work"].value'

const cases: [name: string, before: object, after: object, changes: object[]][] = [
  ['nothing', schema([mapping('userName')]), schema([mapping('userName')]), []],
  [
    'a value, under the names of what holds it',
    schema([mapping('userName')]),
    schema([mapping('userName', { flowType: 'ObjectAddOnly' })]),
    [{ path: `${list}[userName].flowType`, kind: 'changed', before: 'Always', after: 'ObjectAddOnly' }],
  ],
  [
    'an item added in front, and not every item after it',
    schema([mapping('userName')]),
    schema([mapping('active'), mapping('userName')]),
    [{ path: `${list}[active]`, kind: 'added', after: mapping('active') }],
  ],
  [
    'an item removed',
    schema([mapping('active'), mapping('userName')]),
    schema([mapping('userName')]),
    [{ path: `${list}[active]`, kind: 'removed', before: mapping('active') }],
  ],
  [
    'another order',
    schema([mapping('active'), mapping('userName')]),
    schema([mapping('userName'), mapping('active')]),
    [{ path: list, kind: 'changed', before: ['active', 'userName'], after: ['userName', 'active'] }],
  ],
  [
    'a name that has brackets, in quotes',
    schema([mapping(emails, { defaultValue: 'x' })]),
    schema([mapping(emails)]),
    [{ path: `${list}['${emails}'].defaultValue`, kind: 'removed', before: 'x' }],
  ],
  ['no difference between null and absent', { a: null }, {}, []],
  ['nothing that the service sets', { id: '1', version: 'a' }, { id: '2', version: 'b' }, []],
  [
    'a list of texts as one value',
    { directories: [{ name: 'd', supportedApis: ['a'] }] },
    { directories: [{ name: 'd', supportedApis: ['a', 'b'] }] },
    [{ path: 'directories[d].supportedApis', kind: 'changed', before: ['a'], after: ['a', 'b'] }],
  ],
  [
    'items without names by their places',
    { groups: [{ clauses: [{ operatorName: 'EQUALS' }] }] },
    { groups: [{ clauses: [{ operatorName: 'IS TRUE' }] }] },
    [{ path: 'groups[0].clauses[0].operatorName', kind: 'changed', before: 'EQUALS', after: 'IS TRUE' }],
  ],
  [
    'items of one name by their ids',
    {
      directories: [
        { id: '1', name: 'd' },
        { id: '2', name: 'd' },
      ],
    },
    {
      directories: [
        { id: '1', name: 'd' },
        { id: '2', name: 'd', readOnly: true },
      ],
    },
    [{ path: 'directories[2].readOnly', kind: 'added', after: true }],
  ],
]
test.each(cases)('finds %s', (_, before, after, changes) => {
  const diff = new SchemaDiff(before, after)
  expect(diff.changes).toEqual(changes)
  expect(diff.isEmpty).toBe(changes.length === 0)
})

describe('as text', () => {
  test('has a line for each change', () => {
    const before = schema([mapping('userName'), mapping('title')])
    const after = schema([
      mapping('userName', { flowType: 'ObjectAddOnly' }),
      { targetAttributeName: 'active' },
    ])
    expect(String(new SchemaDiff(before, after)).split('\n')).toEqual([
      `~ ${list}[userName].flowType: "Always" → "ObjectAddOnly"`,
      `- ${list}[title]: {"targetAttributeName":"title","flowType":"Always"}`,
      `+ ${list}[active]: {"targetAttributeName":"active"}`,
    ])
  })

  test('cuts long values short', () => {
    expect(String(new SchemaDiff({}, { note: 'x'.repeat(500) }))).toMatch(/^\+ note: "x{78}…$/)
  })

  test('says when there is nothing', () => {
    expect(String(new SchemaDiff({}, {}))).toBe('No changes.')
  })
})
