import { describe, expect, test } from 'vitest'
import { sourceOf } from '../../../../test/mappings.js'
import type { Filter } from '../../../domain/provisioning/schema.js'
import type { Value } from '../../../expressions/evaluate/expression-value.js'
import { azureToAzure } from '../../../gallery/azure-to-azure.js'
import { filterOperators } from '../../../graph/operations/schema/filter-operators.js'
import { compileScope } from './compile-scope.js'

type Clause = readonly [attribute: string, operator: string, ...values: string[]]

const group = (...clauses: readonly Clause[]) => ({
  name: null,
  clauses: clauses.map(([sourceOperandName, operatorName, ...values]) => ({
    sourceOperandName,
    operatorName,
    targetOperand: values.length > 0 ? { values } : null,
  })),
})

const filter = (more: Partial<Filter>): Filter => ({
  groups: [],
  categoryFilterGroups: [],
  inputFilterGroups: [],
  ...more,
})

/** Does a value pass one clause? */
const passes = (value: Value, operator: string, ...values: string[]) =>
  compileScope(filter({ groups: [group(['x', operator, ...values])] }))(sourceOf({ x: value })).passed

// Entra's page on scoping filters says what each operator does; what it leaves open is in docs/discoveries/provisioning-mappings.md.
describe('an operator', () => {
  test.each<[Value, string, string, boolean]>([
    ['Sales', 'EQUALS', 'Sales', true],
    ['sales', 'EQUALS', 'Sales', false],
    ['', 'EQUALS', '', false],
    [null, 'EQUALS', '', false],
    [12, 'EQUALS', '12', true],
    ['Sales', 'NOT EQUALS', 'Docks', true],
    ['Sales', 'NOT EQUALS', 'sales', true],
    ['Sales', 'NOT EQUALS', 'Sales', false],
    [null, 'NOT EQUALS', 'Sales', false],
    ['ann@contoso.com', 'ENDS_WITH', '@contoso.com', true],
    ['ann@contoso.com', 'ENDS_WITH', '@Contoso.com', false],
    ['ann@contoso.com', 'ENDS_WITH', 'ann', false],
    ['West Sales', 'Includes', 'Sal', true],
    ['West Sales', 'INCLUDES', 'sal', false],
    // "([1-9][0-9]) matches any number between 10 and 99"
    ['10', 'REGEX MATCH', '([1-9][0-9])', true],
    ['99', 'REGEX MATCH', '([1-9][0-9])', true],
    ['100', 'REGEX MATCH', '([1-9][0-9])', false],
    ['9', 'REGEX MATCH', '([1-9][0-9])', false],
    [42, 'REGEX MATCH', '([1-9][0-9])', true],
    // "(1[0-9][0-9][0-9][0-9][0-9][0-9]): workerID between 1000000 and 2000000"
    ['1000000', 'REGEX MATCH', '(1[0-9][0-9][0-9][0-9][0-9][0-9])', true],
    ['2000000', 'REGEX MATCH', '(1[0-9][0-9][0-9][0-9][0-9][0-9])', false],
    ['ann@domain.com', 'REGEX MATCH', String.raw`.*\@domain.com`, true],
    ['ann@domain.com.au', 'REGEX MATCH', String.raw`.*\@domain.com`, false],
    ['ab', 'REGEX MATCH', 'a|ab', true],
    ['sales', 'REGEX MATCH', 'Sales', false],
    ['sales', 'REGEX MATCH', '(?i)Sales', true],
    ['a', 'REGEX MATCH', 'a)|(b', false],
    ['a', 'REGEX MATCH', '[', false],
    [null, 'REGEX MATCH', '.*', false],
    ['ann@domain.com', 'NOT REGEX MATCH', String.raw`.*\@domain.com`, false],
    ['ann@other.com', 'NOT REGEX MATCH', String.raw`.*\@domain.com`, true],
    ['', 'NOT REGEX MATCH', 'x', false],
    [null, 'NOT REGEX MATCH', 'x', false],
    ['a', 'NOT REGEX MATCH', '[', false],
    ['12', 'Greater_Than', '11', true],
    ['12', 'GREATER_THAN', '12', false],
    ['9', 'GREATER_THAN', '11', false],
    [12, 'GREATER_THAN', '11', true],
    ['12.5', 'GREATER_THAN', '11', false],
    ['12', 'GREATER_THAN', '11.5', false],
    ['99999999999999999999', 'GREATER_THAN', '99999999999999999998', true],
    ['12', 'Greater_Than_OR_EQUALS', '12', true],
    ['11', 'GREATER_THAN_OR_EQUALS', '12', false],
    // "if the evaluated attribute exists in the input string value"
    ['Sales', '&', 'Docks,Sales', true],
    ['Docks,Sales', '&', 'Sales', false],
    ['Sales', '!&', 'Docks,Sales', false],
    ['Post', '!&', 'Docks,Sales', true],
    [null, '!&', 'Docks', false],
    ['Sales', 'SOUNDS LIKE', 'Sails', false],
    [['Sales', 'Docks'], 'EQUALS', 'Sales', false],
    [['Sales', 'Sales'], 'EQUALS', 'Sales', true],
  ])('%j %s %s: %j', (value, operator, operand, expected) => {
    expect(passes(value, operator, operand)).toBe(expected)
  })

  test.each<[Value, string, boolean]>([
    [true, 'IS TRUE', true],
    ['True', 'IS TRUE', true],
    ['yes', 'IS TRUE', false],
    [false, 'IS TRUE', false],
    [null, 'IS TRUE', false],
    [false, 'IS FALSE', true],
    [true, 'IS FALSE', false],
    [null, 'IS FALSE', false],
    [null, 'IS NULL', true],
    ['', 'IS NULL', true],
    [[], 'IS NULL', true],
    [false, 'IS NULL', false],
    ['x', 'IS NULL', false],
    ['x', 'IS NOT NULL', true],
    ['', 'IS NOT NULL', false],
  ])('%j %s: %j', (value, operator, expected) => {
    expect(passes(value, operator)).toBe(expected)
  })

  test.each(filterOperators.map(({ name, arity }) => [name, arity]))('%s is known', (name, arity) => {
    const operand = arity === 'Unary' ? [] : ['1']
    const values = [null, '', true, false, '1', '2', '0', 'a1', '12']
    expect(values.map((value) => passes(value, name, ...operand))).toContain(true)
  })

  test('is told of several operands which it fits', () => {
    expect(passes('b', 'EQUALS', 'a', 'b')).toBe(true)
    expect(passes('b', 'NOT EQUALS', 'a', 'b')).toBe(false)
  })

  test('ends with a pattern that would take forever, and nobody passes', () => {
    expect(passes(`${'a'.repeat(40)}b`, 'REGEX MATCH', String.raw`(?=a)(a+)+\1c`)).toBe(false)
  })
})

describe('a filter', () => {
  const sales = ['department', 'EQUALS', 'Sales'] as const
  const hull = ['city', 'EQUALS', 'Hull'] as const
  const post = ['department', 'EQUALS', 'Post'] as const

  test('that there is not lets everybody pass', () => {
    expect(compileScope(null)(sourceOf({}))).toEqual({ passed: true, isRead: true, clauses: {} })
    expect(compileScope(filter({}))(sourceOf({})).passed).toBe(true)
  })

  test.each([
    ['Sales', 'Hull', true],
    ['Sales', 'York', false],
    ['Docks', 'Hull', false],
    ['Post', 'York', true],
  ])('asks all clauses of any group: %s in %s is %j', (department, city, passed) => {
    const scope = compileScope(filter({ groups: [group(sales, hull), group(post)] }))
    expect(scope(sourceOf({ department, city }))).toEqual({
      passed,
      isRead: true,
      clauses: {
        "department EQUALS 'Sales'": department === 'Sales',
        "city EQUALS 'Hull'": city === 'Hull',
        "department EQUALS 'Post'": department === 'Post',
      },
    })
  })

  test('writes a clause as the log does', () => {
    const clauses = [
      ['jobTitle', 'IS NOT NULL'],
      ['department', 'EQUALS', 'Docks', 'Sales'],
    ] as const
    const { clauses: told } = compileScope(filter({ groups: [group(...clauses)] }))(sourceOf({}))
    expect(Object.keys(told)).toEqual(['jobTitle IS NOT NULL', "department EQUALS 'Docks','Sales'"])
  })

  // resources/synchronization-filter: what the input filter keeps out "will NOT get deprovisioned".
  test.each([
    ['groups', true],
    ['categoryFilterGroups', true],
    ['inputFilterGroups', false],
  ] as const)('in %s must hold, and who fails it is looked at: %j', (set, isRead) => {
    const scope = compileScope(filter({ groups: [group(hull)], [set]: [group(sales)] }))
    expect(scope(sourceOf({ department: 'Docks', city: 'Hull' }))).toMatchObject({ passed: false, isRead })
    expect(scope(sourceOf({ department: 'Sales', city: set === 'groups' ? null : 'Hull' })).passed).toBe(true)
  })

  // Everybody of a tenant is synchronized to another by this, though neither attribute holds anything.
  test.each<[string, Record<string, Value>, boolean]>([
    ['a member', { alternativeSecurityIds: [] }, true],
    ['a guest', { alternativeSecurityIds: ['5::1003BFFD8C0A1B2C'], userState: 'Accepted' }, false],
    ['who was invited', { alternativeSecurityIds: [], userState: 'PendingAcceptance' }, false],
  ])('of cross-tenant synchronization reads %s: %#', (_, attributes, isRead) => {
    const mapping = azureToAzure.schema.synchronizationRules[0]?.objectMappings[0]
    expect(compileScope(mapping?.scope ?? null)(sourceOf(attributes)).isRead).toBe(isRead)
  })
})
