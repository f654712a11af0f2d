import { describe, expect, test } from 'vitest'
import { compileUsers, mappingContext, schemaOf, sourceOf } from '../../../test/mappings.js'
import { galleryApplications } from '../../gallery/applications.js'
import { define, reference } from '../../gallery/definition.js'
import { entraDirectory, entraDirectoryId } from '../../gallery/entra-directory.js'
import { inboundApi } from '../../gallery/inbound-api.js'
import { map } from '../../gallery/mapping.js'
import { scim } from '../../gallery/scim.js'
import { call, constant } from '../../gallery/source.js'
import { compileMappings } from './compile-mappings.js'

describe('what is compiled', () => {
  test('is users and groups of the SCIM template, as their kinds in the source are called', () => {
    const compiled = compileMappings(scim.schema, mappingContext)
    expect(compiled.map(({ target, matching }) => [target.sourceName, target.name, matching])).toEqual([
      ['User', 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User', ['userName']],
      ['Group', 'urn:ietf:params:scim:schemas:core:2.0:Group', ['displayName']],
    ])
    expect(compiled[0]?.target.attributes.get('active')?.type).toBe('Boolean')
  })

  test.each<[string, Parameters<typeof schemaOf>[0]]>([
    ['is disabled', { object: { enabled: false } }],
    ['has no object in the source', { object: { sourceObjectName: '' } }],
    ['is of another kind', { object: { sourceObjectName: 'ServicePrincipal' } }],
    ['has no object in the target', { object: { targetObjectName: null } }],
  ])('is no mapping that %s', (_, facts) => {
    expect(compileMappings(schemaOf(facts), mappingContext)).toEqual([])
  })

  test('is of uploads what reads the API, and of this directory what does not', () => {
    expect(compileMappings(inboundApi.schema, mappingContext)).toEqual([])
    const [users] = compileMappings(inboundApi.schema, { ...mappingContext, from: 'uploads' })
    expect(users?.matching).toEqual(['employeeId'])
    expect(users?.references).toEqual([
      {
        path: 'manager',
        sourceName: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager',
        isMultivalued: false,
        flowType: 'Always',
      },
    ])
  })

  test('is of this directory by the id it has in all schemas, whatever it is called', () => {
    const schema = schemaOf({})
    const called = (id: string) => ({
      ...schema,
      synchronizationRules: schema.synchronizationRules.map((rule) => ({
        ...rule,
        sourceDirectoryName: 'ours',
      })),
      directories: [entraDirectory({ id, name: 'Ours' }), ...schema.directories.slice(1)],
    })
    expect(compileMappings(called(entraDirectoryId), mappingContext)).toHaveLength(1)
    expect(compileMappings(called('69b25323-f16d-4d8f-99e9-2722c9582d30'), mappingContext)).toEqual([])
  })

  test('comes in the order of the rules, the lowest priority first', () => {
    const schema = schemaOf({})
    const [rule] = schema.synchronizationRules
    const rules = [3, 1, 2].map((priority) => ({ ...rule!, priority }))
    const compiled = compileMappings({ ...schema, synchronizationRules: rules }, mappingContext)
    expect(compiled.map(({ rule: { priority } }) => priority)).toEqual([1, 2, 3])
  })

  test.each([
    ['Add,Update,Delete', { add: true, update: true, delete: true }],
    ['Add, Update', { add: true, update: true, delete: false }],
    ['None', { add: false, update: false, delete: false }],
  ])('with %s does %j', (flowTypes, flows) => {
    expect(compileUsers({ object: { flowTypes } }).flows).toEqual(flows)
  })

  // attributeMapping: the lowest value above 0 is tried first.
  test('matches by the attributes with a priority above 0, the lowest first', () => {
    const mappings = [
      map('a', 'mail', { matchingPriority: 3 }),
      map('b', 'mail', { matchingPriority: 1 }),
      map('c', 'mail'),
      map('d', 'mail', { matchingPriority: 2 }),
    ]
    expect(compileUsers({ mappings }).matching).toEqual(['b', 'd', 'a'])
  })

  test('tells references of the source and of the target, and reads no value of them', () => {
    const mappings = [
      map('boss', 'manager'),
      map('team', 'members', { flowType: 'ObjectAddOnly' }),
      map('mentor', 'mail'),
      map('sponsor', 'extension_1_sponsor'),
    ]
    const target = [
      define('boss'),
      reference('team', ['person'], { multivalued: true }),
      reference('mentor', ['person']),
      reference('sponsor', ['person']),
    ]
    const users = compileUsers({ mappings, target })
    expect(users.references.map(({ path, isMultivalued }) => [path, isMultivalued])).toEqual([
      ['boss', false],
      ['team', true],
      ['sponsor', false],
    ])
    expect(users.map(sourceOf({ mail: 'ann@contoso.example', manager: 'x' }))).toMatchObject({
      attributes: [{ path: 'mentor', type: 'Reference', value: 'ann@contoso.example' }],
    })
  })

  test('reads what its expressions, its filter and what is computed of it read', () => {
    const mappings = [
      map(
        'a',
        call(
          'Join',
          ['separator', constant(' ')],
          ['source', { ...constant(''), expression: '[givenName] & [surname]' }],
        ),
      ),
      map('active', 'IsSoftDeleted'),
      map('m', 'manager'),
    ]
    const scope = {
      groups: [
        {
          name: null,
          clauses: [{ operatorName: 'IS NULL', sourceOperandName: 'Department', targetOperand: null }],
        },
      ],
      categoryFilterGroups: [],
      inputFilterGroups: [],
    }
    expect([...compileUsers({ mappings, scope }).reads].sort()).toEqual(
      ['accountenabled', 'department', 'givenname', 'issoftdeleted', 'manager', 'surname'].sort(),
    )
  })
})

describe('the templates of the gallery', () => {
  const ofAll = galleryApplications.flatMap(({ templates }) =>
    templates.flatMap(({ id, schema }) =>
      (['directory', 'uploads'] as const).flatMap((from) =>
        compileMappings(schema, { ...mappingContext, from }).map((mapping) => ({ id, mapping })),
      ),
    ),
  )

  test.each(ofAll)('$id maps a plain $mapping.target.sourceName, and matches it', ({ mapping }) => {
    const name = 'ann@contoso.example'
    const plain = { objectId: 'some-id', userPrincipalName: name, displayName: 'Ann', IsSoftDeleted: false }
    const uploaded = {
      externalId: '4711',
      userName: name,
      'name.givenName': 'Ann',
      'name.familyName': 'Archer',
    }
    const source = sourceOf({
      ...plain,
      ...uploaded,
      netId: '1003BFFD8C0A1B2C',
      mail: name,
      immutableId: 'aW0=',
      employeeId: '4711',
      cloudAnchor: 'User_some-id',
    })
    const mapped = mapping.map(source)
    expect(mapped.ok || mapped.message).toBe(true)
    const paths = mapped.ok ? mapped.attributes.map(({ path }) => path) : []
    expect(mapping.matching.some((path) => paths.includes(path))).toBe(true)
  })
})
