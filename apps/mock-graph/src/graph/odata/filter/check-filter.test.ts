import { describe, expect, test } from 'vitest'
import type { AllowedOperators, Resource } from '../query/queried-resource.js'
import { checkFilter } from './check-filter.js'
import { parseFilter } from './parse-filter.js'

const operators = (plain: string[], advanced: string[] = []): AllowedOperators => ({
  plain: new Set(plain),
  advanced: new Set(advanced),
})
const usual = operators(['eq', 'in', 'startswith', 'any'], ['ne', 'not', 'endswith'])
const rows: Readonly<Record<string, AllowedOperators>> = {
  'credentials/secretText': operators([]),
  notes: operators(['any']),
}
const resource: Resource = {
  type: { name: 'microsoft.graph.application', properties: {} },
  name: 'Application',
  directory: true,
  select: 'every',
  orderby: 'every',
  expand: [],
  search: [],
  operatorsOf: (path) => rows[path.join('/')] ?? usual,
}
const check = (filter: string, advanced: boolean) => () =>
  checkFilter(parseFilter(filter), advanced, resource)

const unsupported = (property: string) =>
  `Unsupported or invalid query filter clause specified for property '${property}' of resource 'Application'.`
const negation = "Unsupported property filter clause operator 'NotEqualsMatch'."

describe('a row of a property', () => {
  test.each([
    "displayName eq 'x' and enabled",
    "displayName in ('x') or startswith(displayName,'x')",
    "credentials/any(c:c/displayName eq 'x')",
    'notes/any()',
    '1 eq 1',
  ])('allows %s', (filter) => {
    expect(check(filter, false)).not.toThrow()
  })

  test.each([
    ["displayName ne 'x'", negation],
    ["not (displayName eq 'x')", negation],
    ['not true', negation],
    ['1 ne 2', negation],
    ['displayName ne null', "Filter operator 'NotEqualsMatch' is not supported."],
    ["endswith(displayName,'x')", "Operator 'endsWith' is not supported because"],
  ])('allows %s in an advanced query only', (filter, message) => {
    expect(check(filter, false)).toThrow(message)
    expect(check(filter, true)).not.toThrow()
  })

  // Whatever tells how a secret begins tells it letter by letter.
  test.each([
    "credentials/any(c:c/secretText eq 'x')",
    "credentials/any(c:'x' eq c/secretText)",
    "credentials/any(c:startswith(c/secretText,'x'))",
    'credentials/any(c:startswith(displayName,c/secretText))',
    "credentials/any(c:c/secretText in ('x'))",
    "credentials/any(c:not (c/secretText eq 'x'))",
    "credentials/any(c:startswith(c/secretText,'x') eq true)",
    "groups/any(g:credentials/any(c:c/secretText eq 'x'))",
    'credentials/any(c:c/secretText eq displayName)',
  ])('forbids %s in every query', (filter) => {
    for (const advanced of [false, true])
      expect(check(filter, advanced)).toThrow(unsupported('credentials/secretText'))
  })

  test('forbids what it does not name', () => {
    expect(check("contains(displayName,'x')", true)).toThrow(unsupported('displayName'))
    expect(check("notes eq 'x'", true)).toThrow(unsupported('notes'))
    expect(check("notes/any(n:contains(n,'x'))", true)).toThrow(unsupported('notes'))
  })
})
