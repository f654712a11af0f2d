import { describe, expect, test } from 'vitest'
import { compileUsers, mappingContext, sourceOf } from '../../../../test/mappings.js'
import type { Attributes } from '../../../../test/run-expression.js'
import type {
  AttributeDefinition,
  AttributeMapping,
  AttributeMappingSource,
} from '../../../domain/provisioning/schema.js'
import type { Value } from '../../../expressions/evaluate/expression-value.js'
import { define } from '../../../gallery/definition.js'
import { map } from '../../../gallery/mapping.js'
import { constant, notSoftDeleted } from '../../../gallery/source.js'
import type { Source } from '../compiled-mapping.js'

const written = (expression: string): AttributeMappingSource => ({
  expression,
  name: 'whatever',
  parameters: [],
  type: 'Function',
})

/** What flows into the attribute `x`. */
function flow(
  source: AttributeMappingSource | string | null,
  attributes: Attributes = {},
  {
    mapping = {},
    target,
    more = {},
  }: {
    readonly mapping?: Partial<AttributeMapping>
    readonly target?: Partial<AttributeDefinition>
    readonly more?: Partial<Source>
  } = {},
) {
  const users = compileUsers({
    mappings: [map('x', source, mapping)],
    target: target ? [define('x', target)] : [],
  })
  const mapped = users.map(sourceOf(attributes, more))
  return mapped.ok ? (mapped.attributes[0] ?? null) : mapped
}

describe('a value', () => {
  test.each<[string, AttributeMappingSource | string, string]>([
    ['attribute', 'mail', 'ann@contoso.example'],
    ['constant', constant('Member "A" \\ B'), 'Member "A" \\ B'],
    ['expression', written('ToUpper([mail])'), 'ANN@CONTOSO.EXAMPLE'],
    ['number', written('12'), '12'],
    ['several made one', written('Join(", ", [list])'), 'a, b'],
    ['soft deletion', notSoftDeleted, 'True'],
  ])('of %s flows', (_, source, value) => {
    const attributes = { mail: 'ann@contoso.example', list: ['a', 'b'], IsSoftDeleted: false }
    expect(flow(source, attributes)).toMatchObject({ path: 'x', type: 'String', value, isDefault: false })
  })

  // HOW: `active` is "False" for whoever is soft-deleted, unassigned, out of scope or disabled.
  test.each([
    [true, 'False'],
    [false, 'True'],
  ])('of the usual mapping of active, of whom is soft-deleted: %j, is %s', (IsSoftDeleted, value) => {
    expect(flow(notSoftDeleted, { IsSoftDeleted }, { target: { type: 'Boolean' } })).toMatchObject({
      type: 'Boolean',
      value,
    })
  })

  test.each<[Value, Partial<AttributeDefinition>, unknown]>([
    [true, { type: 'Boolean' }, 'True'],
    ['true', { type: 'Boolean' }, 'True'],
    ['FALSE', { type: 'Boolean' }, 'False'],
    ['true', { type: 'boolean' }, 'True'],
    ['yes', { type: 'Boolean' }, 'yes'],
    ['true', { type: 'String' }, 'true'],
    [false, { type: 'String' }, 'False'],
    [12, { type: 'Integer' }, '12'],
    ['2021-07-02T00:00:00Z', { type: 'DateTime' }, '2021-07-02T00:00:00Z'],
    [new Date('2021-07-02T15:33:38Z'), { type: 'DateTime' }, '2021-07-02T15:33:38.000Z'],
    // What the reference says CDate and Now yield.
    [new Date('2021-07-02T15:33:38Z'), { type: 'String' }, '7/2/2021 3:33:38 PM'],
    ['a', { multivalued: true }, ['a']],
    [['a', 'b'], { multivalued: true }, ['a', 'b']],
    [['a', ''], { multivalued: true }, ['a']],
    [['a'], {}, 'a'],
  ])('%j in %j is %j', (value, target, expected) => {
    expect(flow('a', { a: value }, { target })).toMatchObject({ value: expected })
  })

  test('goes as several into what no schema defines', () => {
    expect(flow('a', { a: ['x', 'y'] })).toMatchObject({
      value: ['x', 'y'],
      type: 'String',
      caseExact: false,
    })
  })

  test('says how it flows, and whether case counts', () => {
    const mapping = { flowType: 'ObjectAddOnly', flowBehavior: 'FlowAlways' } as const
    expect(flow('a', { a: 'b' }, { mapping, target: { caseExact: true } })).toEqual({
      path: 'x',
      type: 'String',
      value: 'b',
      caseExact: true,
      isDefault: false,
      ...mapping,
    })
  })
})

// CUST: "The default value assignment ensures that a target attribute is populated", at creation only.
describe('nothing', () => {
  test.each<[Value]>([[null], [''], [[]], [['']]])('of %j does not flow, and a default does', (value) => {
    expect(flow('a', { a: value })).toBeNull()
    expect(flow('a', { a: value }, { mapping: { defaultValue: '' } })).toBeNull()
    expect(
      flow('a', { a: value }, { mapping: { defaultValue: 'true' }, target: { type: 'Boolean' } }),
    ).toMatchObject({
      value: 'True',
      isDefault: true,
    })
  })

  test('stands for a default no longer where there is something', () => {
    expect(flow('a', { a: 'b' }, { mapping: { defaultValue: 'd' } })).toMatchObject({
      value: 'b',
      isDefault: false,
    })
  })

  // CUST, "None": left unmodified, but populated with the default "if the target attribute is ever empty".
  test('is mapped, and a default fills what is empty in the target', () => {
    expect(flow(null)).toBeNull()
    expect(flow(null, {}, { mapping: { defaultValue: 'd' } })).toMatchObject({
      value: 'd',
      isDefault: false,
      flowType: 'AttributeAddOnly',
    })
  })
})

// Guides of Workday and SuccessFactors, and the reference of IgnoreFlowIfNullOrEmpty.
describe('an attribute that is to be left alone', () => {
  const mapping = { defaultValue: 'd' }

  test.each([
    ['IgnoreFlowIfNullOrEmpty([a])'],
    ['IgnoreFlowIfNullOrEmpty(Switch([a], "", "1", "one"))'],
    ['IIF(IsNullOrEmpty([a]), IgnoreAttributeFlow, [a])'],
    ['IgnoreAttributeFlow'],
  ])('%s does not flow, and its default neither', (expression) => {
    expect(flow(written(expression), {}, { mapping })).toBeNull()
  })

  test('flows when there is something', () => {
    expect(flow(written('IgnoreFlowIfNullOrEmpty([a])'), { a: 'b' }, { mapping })).toMatchObject({
      value: 'b',
    })
  })

  test('leaves the whole object alone with IgnoreObjectFlow', () => {
    const expression = written('IIF(IsNullOrEmpty([a]), IgnoreObjectFlow, [a])')
    expect(flow(expression)).toEqual({
      ok: false,
      code: 'EntrySynchronizationSkipped',
      message: "The attribute 'x' is mapped to IgnoreObjectFlow.",
      path: 'x',
      isSkip: true,
    })
    expect(flow(expression, { a: 'b' })).toMatchObject({ value: 'b' })
  })

  test.each(['IgnoreAttributeFlow', 'IgnoreObjectFlow'])(
    'is none that happens to hold the text %s',
    (text) => {
      expect(flow('a', { a: text })).toMatchObject({ value: text })
      expect(flow(written('Trim([a])'), { a: text })).toMatchObject({ value: text })
      expect(flow(written(`Append("${text}", "")`))).toMatchObject({ value: text })
    },
  )
})

describe('a mapping that fails', () => {
  test('of several values for one has the code of the service', () => {
    expect(flow('a', { a: ['x', 'y'] }, { target: {} })).toEqual({
      ok: false,
      code: 'SchemaPropertyCanOnlyAcceptValue',
      message:
        "The attribute 'x' accepts one value, and the source has 2. Map an attribute with one value to it.",
      path: 'x',
      isSkip: false,
    })
  })

  test.each([
    ['Error("No department.")', 'ExpressionEvaluationFailed', 'evaluated: Error: No department..'],
    ['Mid([a], 0, 1)', 'ExpressionEvaluationFailed', 'evaluated: Mid: '],
    ['Trim(', 'ExpressionParsingFailed', 'read: '],
    ['Sparkle([a])', 'ExpressionParsingFailed', "read: Unknown function 'Sparkle'."],
  ])('as %s says which attribute and why', (expression, code, why) => {
    const failure = flow(written(expression), { a: 'b' })
    expect(failure).toMatchObject({ ok: false, code, path: 'x', isSkip: false })
    expect(failure).toHaveProperty(
      'message',
      expect.stringContaining(`The expression that is mapped to the attribute 'x' could not be ${why}`),
    )
  })

  test('asks what the target has for SelectUniqueValue', () => {
    const mappings = [map('upn', written('SelectUniqueValue("ann", "ann1", "ann2")'))]
    const users = (taken: readonly string[]) =>
      compileUsers(
        { mappings },
        {
          ...mappingContext,
          isTaken: ({ type, path, value }) =>
            type.name === 'person' && path === 'upn' && taken.includes(value),
        },
      ).map(sourceOf({}))
    expect(users([])).toMatchObject({ attributes: [{ value: 'ann' }] })
    expect(users(['ann', 'ann1'])).toMatchObject({ attributes: [{ value: 'ann2' }] })
    expect(users(['ann', 'ann1', 'ann2'])).toMatchObject({ ok: false, path: 'upn' })
  })
})

// CUST, "Provisioning a role to a SCIM app".
describe('roles', () => {
  const roles = [
    { id: '06b07648-ecfe-589f-9d2f-6325724a46ee', value: '25', displayName: 'Role1234' },
    { id: '06b07648-ecfe-599f-9d2f-6325724a46ee', value: 'User', displayName: 'User' },
  ]
  const give = (path: string, expression: string, given = roles) => {
    const users = compileUsers({ mappings: [map(path, written(`${expression}([appRoleAssignments])`))] })
    const source = sourceOf({ appRoleAssignments: given.map(({ value }) => value) }, { roles: () => given })
    const mapped = users.map(source)
    return mapped.ok ? (mapped.attributes[0]?.value ?? null) : mapped
  }

  test.each([
    [
      'roles[primary eq "True"].value',
      'SingleAppRoleAssignment',
      { form: 'single', roles: roles.slice(0, 1) },
    ],
    ['roles[primary eq "True"].display', 'SingleAppRoleAssignment', 'Role1234'],
    ['roles[primary eq "True"].type', 'SingleAppRoleAssignment', 'WindowsAzureActiveDirectoryRole'],
    ['profile', 'SingleAppRoleAssignment', '25'],
    ['roles', 'AppRoleAssignmentsComplex', { form: 'complex', roles }],
    ['roles', 'AssertiveAppRoleAssignmentsComplex', { form: 'assertive', roles }],
  ])('at %s of %s', (path, expression, value) => {
    expect(give(path, expression)).toEqual(value)
  })

  test.each([
    ['roles[primary eq "True"].value', 'SingleAppRoleAssignment', null],
    ['roles[primary eq "True"].display', 'SingleAppRoleAssignment', null],
    ['roles[primary eq "True"].type', 'SingleAppRoleAssignment', null],
    ['profile', 'SingleAppRoleAssignment', null],
    ['roles', 'AppRoleAssignmentsComplex', null],
    ['roles', 'AssertiveAppRoleAssignmentsComplex', { form: 'assertive', roles: [] }],
  ])('that nobody has, at %s of %s', (path, expression, value) => {
    expect(give(path, expression, [])).toEqual(value)
  })

  test('are texts inside of another expression', () => {
    const source = written('Switch(SingleAppRoleAssignment([appRoleAssignments]), "none", "25", "admin")')
    expect(flow(source, { appRoleAssignments: ['25', 'User'] })).toMatchObject({ value: 'admin' })
  })
})
